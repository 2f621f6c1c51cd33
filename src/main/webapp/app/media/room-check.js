import { html, nothing } from "lit";
import { span } from "../../ui/format.js";
import { PageElement } from "../../ui/element.js";
import { checkField, choiceField, numberField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { entrances } from "./entrances.js";
import { tryConnection } from "./connection.js";
import "./check-camera.js";
import "./check-microphone.js";
import "./check-speaker.js";

const TONES = { GOOD: "ok", FAIR: "warn", POOR: "bad", NO_SOCKET: "warn", OFFLINE: "bad" };

/**
 * The check before joining: camera, microphone, loudspeaker and line, each with plain words about what is wrong and what to do.
 * Nothing found here keeps anybody out: one may join without camera, or without any media.
 * Fires `join` with `{as, site, heads, choice}`.
 */
export class RoomCheck extends PageElement {
  static properties = {
    meeting: { attribute: false },
    devices: { attribute: false },
    chosen: { state: true },
    heads: { state: true },
    camera: { state: true },
    mic: { state: true },
    line: { state: true },
    joining: { state: true },
  };

  #look = () => this.requestUpdate();

  constructor() {
    super();
    this.camera = true;
    this.mic = false;
    this.line = null;
    this.joining = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.devices.addEventListener("change", this.#look);
    this.#choose(entrances(this.meeting)[0] ?? null);
    this.#tryLine();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.devices.removeEventListener("change", this.#look);
  }

  render() {
    return html`<div class="page join-check">
      <header class="page-head">
        <div class="titles">
          <p class="soft">
            ${span(this.meeting.start, this.meeting.end)} · ${t("media.check.chair", { name: this.meeting.chair.name })}
          </p>
          <h1>${this.meeting.title}</h1>
        </div>
        <a class="button button-quiet" href="/cuoc-hop/${this.meeting.id}"
          >${icon("arrow-left")}${t("media.check.back")}</a
        >
      </header>
      ${this.chosen ? this.#check() : html`<div class="empty"><p>${t("media.check.noEntrance")}</p></div>`}
    </div>`;
  }

  #check() {
    return html`<div class="check-columns">
      ${this.#hasMedia ? html`<check-camera .devices=${this.devices} .off=${!this.camera}></check-camera>` : nothing}
      <div class="check-list stack">
        ${this.#as()}
        ${this.#hasMedia ? html`<check-microphone .devices=${this.devices}></check-microphone><check-speaker .devices=${this.devices}></check-speaker>` : nothing}
        ${this.#connection()} ${this.chosen.as === "SITE" ? this.#heads() : nothing}
        ${this.#hasMedia ? this.#switches() : nothing} ${this.#join()}
      </div>
    </div>`;
  }

  get #hasMedia() {
    return this.chosen?.site !== null && this.meeting.venue.kind === "ONLINE";
  }

  #as() {
    const all = entrances(this.meeting);
    if (all.length === 1)
      return html`<p class="check-as">${t("media.check.as")} <strong>${this.chosen.label}</strong></p>`;
    return choiceField({
      name: "as",
      legend: t("media.check.as"),
      value: this.chosen.key,
      options: all.map((e) => ({ value: e.key, label: e.label })),
      onInput: (key) => this.#choose(all.find((e) => e.key === key)),
    });
  }

  #choose(entrance) {
    this.chosen = entrance;
    this.heads = entrance?.heads ?? null;
    this.mic = entrance?.as === "CHAIR";
    if (entrance && this.#hasMedia && !this.devices.tracks.audio) this.devices.open("audio").then(() => this.devices.open("video"));
  }

  async #tryLine() {
    this.line = null;
    this.line = await tryConnection();
  }

  #connection() {
    if (this.line === null)
      return html`<section class="check-item" data-check="line">
        <h2>${icon("wifi")}${t("media.line.title")}</h2>
        <p class="soft" role="status">${t("media.line.trying")}</p>
      </section>`;
    const tone = TONES[this.line.word];
    return html`<section class="check-item" data-check="line" data-word=${this.line.word}>
      <h2>${icon("wifi")}${t("media.line.title")}</h2>
      <p class="state state-${tone}" role="status">
        ${icon(tone === "ok" ? "circle-check" : "triangle-alert")}${t(`media.line.${this.line.word}`, { trip: this.line.trip })}
      </p>
      ${
        tone === "ok"
          ? nothing
          : html`<p>${t(`media.line.do.${this.line.word}`)}</p>
              <button type="button" class="button button-small" @click=${() => this.#tryLine()}>
                ${icon("refresh-cw")}${t("do.retry")}
              </button>`
      }
    </section>`;
  }

  #heads() {
    return numberField({
      id: "heads",
      label: t("media.check.heads"),
      hint: t("media.check.headsHint"),
      value: this.heads,
      least: 1,
      most: 2000,
      onInput: (v) => (this.heads = v),
    });
  }

  #switches() {
    return html`<div>
      ${checkField({ id: "with-camera", label: t("media.check.withCamera"), checked: this.camera && this.devices.tracks.video !== null, onInput: (v) => (this.camera = v) })}
      ${this.chosen.as === "CHAIR" ? checkField({ id: "with-mic", label: t("media.check.withMic"), checked: this.mic, onInput: (v) => (this.mic = v) }) : nothing}
    </div>`;
  }

  #join() {
    return html`<div class="check-join stack-small">
      ${this.chosen.as === "SITE" && this.#hasMedia ? html`<p class="notice check-consent">${icon("mic")}<span>${t("media.check.consent")}</span></p>` : nothing}
      <button
        type="button"
        class="button button-act button-large button-wide"
        data-key="join"
        ?disabled=${this.joining}
        aria-busy=${this.joining}
        @click=${() => this.#go(true)}
      >
        ${icon("log-in")}${t(this.#joinText())}
      </button>
      ${this.#hasMedia ? html`<button type="button" class="button button-quiet" data-key="join-without" ?disabled=${this.joining} @click=${() => this.#go(false)}>${t("media.check.joinWithout")}</button>` : nothing}
    </div>`;
  }

  #joinText() {
    if (!this.#hasMedia) return "media.check.join";
    const { audio, video } = this.devices.tracks;
    if (!audio && !video) return "media.check.joinWatching";
    return video ? "media.check.join" : "media.check.joinNoCamera";
  }

  #go(media) {
    this.joining = true;
    if (!media) this.devices.closeAll();
    const { audio, video } = this.devices.tracks;
    const choice = {
      media: media || !this.#hasMedia,
      mic: this.mic,
      camera: this.camera,
      hasAudio: audio !== null,
      hasVideo: video !== null,
    };
    this.dispatchEvent(
      new CustomEvent("join", { detail: { as: this.chosen.as, site: this.chosen.site, heads: this.heads, choice } }),
    );
  }
}

customElements.define("room-check", RoomCheck);
