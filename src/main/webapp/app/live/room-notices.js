import { html, nothing } from "lit";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { RoomPart } from "./part.js";
import { agree, mustAsk } from "./consent.js";
import { nameOf, strayedSites } from "./look.js";

const REFUSAL_SHOWN_MS = 9000;

/** What is not as it should be, in words, each with what to do: our line, our media, a refusal, sites that did not follow. */
export class RoomNotices extends RoomPart {
  static properties = { ...RoomPart.properties, refusal: { state: true } };

  #refused = (event) => this.#show(event.detail);

  willUpdate(changed) {
    super.willUpdate(changed);
    if (!changed.has("room")) return;
    changed.get("room")?.removeEventListener("refused", this.#refused);
    this.room.addEventListener("refused", this.#refused);
  }

  render() {
    if (!this.state) return nothing;
    return html`<div class="room-notices">
      ${this.#line()} ${this.#displaced()} ${this.#media()} ${this.#locked()} ${this.#soundAlone()} ${this.#strayed()}
      ${this.#recording()} ${this.#recorded()}
      ${this.refusal ? this.#notice("bad", "circle-alert", problemText({ ...this.refusal, status: 422 })) : nothing}
    </div>`;
  }

  #show(refusal) {
    this.refusal = refusal;
    clearTimeout(this.hiding);
    this.hiding = setTimeout(() => (this.refusal = null), REFUSAL_SHOWN_MS);
  }

  #line() {
    const words = { CONNECTING: "live.notice.reconnecting", OFFLINE: "live.notice.offline", WEAK: "live.notice.weak" }[
      this.room.lineState
    ];
    return words ? this.#notice("warn", "wifi-off", t(words)) : nothing;
  }

  #displaced() {
    if (!this.room.displaced) return nothing;
    return this.#notice("warn", "monitor", t("live.notice.displaced"), t("live.notice.takeBack"), () =>
      this.room.takeBack(),
    );
  }

  #media() {
    const { trouble, larger, kind, placed } = this.room.media;
    if (trouble)
      return this.#notice("warn", "video-off", t(`media.failed.${trouble}`), t("media.again"), () =>
        this.dispatchEvent(new CustomEvent("media-again", { bubbles: true })),
      );
    if (kind === "JITSI" || !(larger || this.room.larger)) return nothing;
    if (this.room.isDesk) return this.#notice("plain", "info", t("media.larger"));
    return placed === false ? this.#notice("plain", "info", t("media.unplaced")) : nothing;
  }

  #locked() {
    return this.room.media.locked ? this.#notice("warn", "mic-off", t("media.locked")) : nothing;
  }

  /** A room without a picture must be able to say why. */
  #soundAlone() {
    if (this.room.media.doing().quality !== "AUDIO") return nothing;
    const set = this.room.mine?.quality === "AUDIO";
    return this.#notice("plain", "info", t(set ? "media.soundAlone.set" : "media.soundAlone.line"));
  }

  /** To the desk: what did not come about, and what the chair can do about it. */
  #recording() {
    const { state, cause } = this.state.recording;
    if (!this.room.isDesk || !cause || state === "OFF" || state === "ON") return nothing;
    const verb = cause === "NOT_STOPPED" ? "StopRecording" : "StartRecording";
    const text = t(`live.recording.cause.${cause}`);
    if (state !== "FAILED" || !this.room.may(verb)) return this.#notice("warn", "triangle-alert", text);
    return this.#notice("warn", "triangle-alert", text, t(`live.recording.again.${verb}`), () => this.room.perform(verb));
  }

  /** To whoever is in the meeting when its recording begins: staying is agreeing, and the choice is theirs. */
  #recorded() {
    if (!mustAsk(this.room)) return nothing;
    return html`<div class="notice notice-warn notice-recorded" role="alert">
      <span class="rec-dot" aria-hidden="true"></span>
      <div><p>${t("live.consent.inside")}</p></div>
      <button type="button" class="button button-small" data-key="agree" @click=${() => this.#agree()}>
        ${t("live.consent.agree")}
      </button>
      <button
        type="button"
        class="button button-small button-quiet"
        data-key="decline"
        @click=${() => this.dispatchEvent(new CustomEvent("leave", { bubbles: true }))}
      >
        ${t("live.consent.leave")}
      </button>
    </div>`;
  }

  #agree() {
    agree(this.room.entry.meeting);
    this.requestUpdate();
  }

  #strayed() {
    if (!this.room.isDesk) return nothing;
    const strayed = strayedSites(this.state, this.room.reports, this.room.clock.now());
    if (strayed.length === 0) return nothing;
    const names = strayed.map((s) => t(`live.strayed.${s.how}`, { site: nameOf(this.state, s.site) }));
    return this.#notice("warn", "triangle-alert", names.join(" "));
  }

  #notice(tone, sign, text, doing, act) {
    return html`<div class="notice notice-${tone}" role=${tone === "bad" ? "alert" : "status"}>
      ${icon(sign)}
      <div><p>${text}</p></div>
      ${doing ? html`<button type="button" class="button button-small" @click=${act}>${doing}</button>` : nothing}
    </div>`;
  }
}

customElements.define("room-notices", RoomNotices);
