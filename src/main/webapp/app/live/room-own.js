import { html, nothing } from "lit";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";

/** Our own microphone and camera: what they do now, and the switch. The lamp is red only while others can hear us. */
export class RoomOwn extends RoomPart {
  static properties = { ...RoomPart.properties, devices: { attribute: false } };

  render() {
    const { kind, elsewhere } = this.room.media;
    if (!this.state || !this.room.entry.site || this.room.displaced || kind === "WAITING" || elsewhere) return nothing;
    const { mic, cam } = this.room.media.doing();
    const live = mic === "ON" && this.room.mayBeHeard;
    return html`<div class="own" data-mic=${mic} data-cam=${cam} data-live=${live}>
      ${this.#lamp(live, mic)} ${this.#mic(mic)} ${this.#cam(cam)}
    </div>`;
  }

  /** Red only while others can hear us; where the microphone is held or missing, its own words say enough. */
  #lamp(live, mic) {
    if (live) return html`<p class="lamp own-lamp" role="status">${t("live.own.live")}</p>`;
    if (mic === "NONE" || !this.room.mayBeHeard) return nothing;
    return html`<p class="own-lamp is-off" role="status">${t("live.own.off")}</p>`;
  }

  #mic(mic) {
    if (mic === "NONE") return this.#missing("mic-off", "mic");
    if (!this.room.mayBeHeard) return html`<p class="own-state">${icon("mic-off")}<span>${t(this.#held)}</span></p>`;
    return this.#switch("mic", mic === "ON", () => this.room.mic(mic !== "ON"));
  }

  get #held() {
    return this.state.phase === "SUSPENDED" ? "live.own.micPaused" : "live.own.micHeld";
  }

  #cam(cam) {
    if (cam === "NONE") return this.#missing("video-off", "video");
    return this.#switch("video", cam === "ON", () => this.room.camera(cam !== "ON"));
  }

  #missing(sign, kind) {
    return html`<p class="own-state is-missing">${icon(sign)}<span>${t(`live.own.none.${kind}`)}</span></p>`;
  }

  #switch(kind, on, act) {
    return html`<button type="button" class="button own-switch" data-key=${kind} aria-pressed=${on} @click=${act}>
      ${icon(on ? kind : `${kind}-off`)}<span>${t(`live.own.${kind}.${on ? "on" : "off"}`)}</span>
    </button>`;
  }
}

customElements.define("room-own", RoomOwn);
