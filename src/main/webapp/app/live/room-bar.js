import { html, nothing } from "lit";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";
import "./room-recording.js";

const SIGNS = {
  LIVE: ["wifi", "state-ok"],
  WEAK: ["triangle-alert", "state-warn"],
  CONNECTING: ["refresh-cw", "state-warn"],
  OFFLINE: ["unplug", "state-bad"],
  ENDED: ["unplug", "state-none"],
};

/** The head of a room: which meeting, in which phase, how our line is, and the few things that concern this page alone. */
export class RoomBar extends RoomPart {
  static properties = { ...RoomPart.properties, actions: { attribute: false } };

  render() {
    return html`<header class="room-bar">
      <div class="room-title">
        <h1>${this.state?.title ?? t("live.loading")}</h1>
        ${this.state ? html`<span class="tag" data-phase=${this.state.phase}>${t(`live.phase.${this.state.phase}`)}</span>` : nothing}
      </div>
      <room-recording .room=${this.room}></room-recording>
      ${this.#line()}
      <div class="room-tools">
        ${(this.actions ?? []).map((a) => html`<button type="button" class="button button-small button-quiet" title=${a.text} data-key=${a.key} @click=${a.act}>${icon(a.icon)}<span>${a.text}</span></button>`)}
      </div>
    </header>`;
  }

  #line() {
    const [sign, tone] = SIGNS[this.room.lineState];
    return html`<p class="room-line state ${tone}" role="status" data-line=${this.room.lineState}>
      ${icon(sign)}<span>${t(`live.line.${this.room.lineState}`)}</span>
    </p>`;
  }
}

customElements.define("room-bar", RoomBar);
