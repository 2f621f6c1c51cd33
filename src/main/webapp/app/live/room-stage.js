import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";
import { hub, speaker } from "./floor.js";
import { gridOrder, shownName, siteOf } from "./look.js";
import { stageElsewhere } from "./stage-elsewhere.js";
import "./room-picture.js";
import "./waiting-room.js";

/**
 * The middle of the room: the speaker large with the other pictures small beneath, or all of the same size. A Jitsi frame takes
 * the same place. Where there is no picture the name stands large: a meeting is its sites, not its pictures.
 */
export class Stage extends RoomPart {
  static properties = { ...RoomPart.properties, layout: {}, devices: { attribute: false } };

  constructor() {
    super();
    this.layout = "SPEAKER";
  }

  updated() {
    this.room.media.arrange(this.layout);
    const host = this.querySelector(".stage-frame");
    if (host && this.mounted !== this.room.media) {
      this.mounted = this.room.media;
      host.replaceChildren();
      this.room.media.mount(host);
    }
  }

  render() {
    if (!this.state) return html`<div class="stage is-empty" aria-busy="true"></div>`;
    if (this.room.media.elsewhere) return this.elsewhere();
    return (STAGES[this.room.media.kind] ?? STAGES.OWN)(this);
  }

  waiting() {
    return html`<div class="stage is-waiting">
      <waiting-room .room=${this.room} .devices=${this.devices}></waiting-room>
    </div>`;
  }

  foreign() {
    const trouble = this.room.media.trouble;
    return html`<div class="stage is-foreign">
      <div class="stage-frame" ?hidden=${trouble !== null}></div>
      ${trouble ? html`<div class="stage-tiles is-speaker">${this.#picture(speaker(this.state), true)}</div>` : this.#speakerLine()}
    </div>`;
  }

  elsewhere() {
    return html`<div class="stage is-elsewhere">
      ${this.state.floor ? this.#speakerLine() : nothing} ${stageElsewhere(this.room.media.elsewhere)}
    </div>`;
  }

  #speakerLine() {
    const site = siteOf(this.state, speaker(this.state));
    return site ? html`<p class="stage-speaker">${this.#caption(site)}</p>` : nothing;
  }

  own() {
    const pictured = new Set([...this.room.media.pictures.keys(), ...this.#mine()]);
    const order = gridOrder(this.state, pictured);
    const large = this.#large();
    const grid = this.layout === "GRID" && order.length > 1;
    const shown = grid ? order : [large, ...order.filter((id) => id !== large)].filter(Boolean);
    return html`<div class="stage">
      <div class="stage-tiles ${grid ? "is-grid" : "is-speaker"}" data-count=${shown.length}>
        ${repeat(
          shown,
          (id) => id,
          (id) => this.#picture(id, grid || id === large),
        )}
      </div>
    </div>`;
  }

  /** Who speaks sees the hub, not itself. */
  #large() {
    const speaking = speaker(this.state);
    const own = this.room.entry.as === "SITE" && speaking === this.room.entry.site;
    return own ? (hub(this.state) ?? speaking) : speaking;
  }

  #mine() {
    return this.room.media.kind === "MESH" && this.devices?.tracks.video ? [this.room.entry.site] : [];
  }

  #picture(id, large) {
    const site = siteOf(this.state, id);
    if (!site) return nothing;
    const mine = id === this.room.entry.site;
    return html`<room-picture
      class=${large ? "is-large" : "is-small"}
      data-site=${id}
      .stream=${this.room.media.pictures.get(id) ?? null}
      .track=${mine ? (this.devices?.tracks.video ?? null) : null}
      .off=${mine && !this.room.choice.camera}
      .caption=${large ? this.#caption(site) : shownName(site)}
      .note=${this.#note(site, mine, large)}
      ?speaking=${this.state.floor?.site === id}
    ></room-picture>`;
  }

  #caption(site) {
    if (this.state.floor?.site === site.id) return t("live.stage.speaking", { site: shownName(site) });
    return site.hub ? t("live.stage.hub", { site: shownName(site) }) : shownName(site);
  }

  #note(site, mine, large) {
    if (site.presence !== "CONNECTED" && !mine) return t(`live.presence.${site.presence}`);
    return mine && large ? t("live.stage.mine") : null;
  }
}

const STAGES = {
  JITSI: (stage) => stage.foreign(),
  WAITING: (stage) => stage.waiting(),
  OWN: (stage) => stage.own(),
};

customElements.define("room-stage", Stage);
