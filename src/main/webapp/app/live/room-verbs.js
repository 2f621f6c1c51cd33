import { html, nothing } from "lit";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";
import { nextSpeaker, nextStep, calledName } from "./look.js";

/** Speaking times on offer, in seconds, as far as the house allows them. */
const LIMITS = [60, 180, 300, 600, 900];

export function limitsOf(room) {
  return LIMITS.filter((s) => s >= room.limits.speakMin && s <= room.limits.speakMax);
}

/** What the chair can do now: the one obvious next step as the largest button, the frequent beside it, the rare one level deeper. */
export class Verbs extends RoomPart {
  static properties = { ...RoomPart.properties, seconds: { type: Number } };

  render() {
    if (!this.state) return html`<footer class="verbs" aria-busy="true"></footer>`;
    const running = this.state.phase === "RUNNING";
    return html`<footer class="verbs" aria-label=${t("live.verbs.label")}>
      ${this.#next()}
      <div class="verbs-side">
        ${running ? this.#limits() : nothing} ${this.#rare()}
        ${running ? html`<div class="verbs-now">${this.state.floor ? this.#holding() : nothing} ${this.#mics()}</div>` : nothing}
      </div>
    </footer>`;
  }

  #next() {
    const step = nextStep(this.state);
    const may = step.verb === "Record" || this.room.may(step.verb);
    const busy = this.room.isPending(step.verb);
    if (!may) return html`<p class="verb-wait">${t("live.verbs.chairDecides")}</p>`;
    return html`<button
      type="button"
      class="verb-next"
      data-key="next"
      data-verb=${step.verb}
      ?disabled=${busy}
      aria-busy=${busy}
      @click=${() => this.#do(step)}
    >
      <span>${t(`live.next.${step.verb}`, step)}</span>
      <small>${busy ? t("live.verbs.sending") : this.#hint(step)}</small>
    </button>`;
  }

  #hint(step) {
    if (step.verb === "GrantFloor") return t("live.verbs.minutes", { minutes: this.seconds / 60 });
    const next = step.verb === "EndFloor" ? nextSpeaker(this.state) : null;
    return next ? t("live.verbs.then", { name: calledName(this.state, next.site) }) : t(`live.hint.${step.verb}`);
  }

  #limits() {
    if (!this.room.may("GrantFloor")) return nothing;
    return html`<fieldset class="verb-limits">
      <legend>${t("live.verbs.limit")}</legend>
      ${limitsOf(this.room).map((s) => html`<button type="button" class="chip" aria-pressed=${s === this.seconds} @click=${() => this.#tell("limit", s)}>${t("live.verbs.min", { minutes: s / 60 })}</button>`)}
    </fieldset>`;
  }

  #holding() {
    const next = nextSpeaker(this.state);
    return html`
      ${this.room.may("ExtendFloor") ? this.#button("ExtendFloor", { seconds: 60 }, t("live.verb.ExtendFloor"), "extend") : nothing}
      ${next && this.room.may("GrantFloor") ? this.#button("GrantFloor", { site: next.site }, t("live.verb.GrantFloor", { name: calledName(this.state, next.site) }), "grant") : nothing}
    `;
  }

  #mics() {
    const verb = this.state.mics === "FREE" ? "MuteAll" : "AllowMics";
    return this.room.may(verb) ? this.#button(verb, {}, t(`live.verb.${verb}`), "mics") : nothing;
  }

  #button(verb, fields, text, key) {
    const busy = this.room.isPending(verb);
    return html`<button
      type="button"
      class="button button-small"
      data-key=${key}
      data-verb=${verb}
      ?disabled=${busy}
      aria-busy=${busy}
      @click=${() => this.#do({ verb, fields })}
    >
      ${text}
    </button>`;
  }

  #rare() {
    const rare = this.#rareVerbs().filter((v) => this.room.may(v));
    if (rare.length === 0) return nothing;
    return html`<details class="menu verb-rare" name="console-menu">
      <summary class="button button-small button-quiet">${t("live.verbs.more")}</summary>
      <div class="menu-sheet">
        ${rare.map((v) => html`<button type="button" class="menu-item ${v === "Close" ? "state-bad" : ""}" data-key=${v} @click=${() => this.#do({ verb: v, fields: {} })}>${t(`live.verb.${v}`)}</button>`)}
      </div>
    </details>`;
  }

  #rareVerbs() {
    const { phase, rollCall } = this.state;
    const record = this.#recordVerbs();
    if (phase === "RUNNING") return [rollCall?.open ? "FinishRollCall" : "StartRollCall", ...record, "Suspend", "Close"];
    return phase === "SUSPENDED" ? [...record, "Close"] : [];
  }

  /** A recording is begun only while the meeting goes on, and where something could record it; it can be ended always. */
  #recordVerbs() {
    const { state, cause } = this.state.recording;
    if (state === "STARTING" || state === "ON" || cause === "NOT_STOPPED") return ["StopRecording"];
    const may = state !== "STOPPING" && this.state.phase === "RUNNING" && this.room.media.records;
    return may ? ["StartRecording"] : [];
  }

  #do(step) {
    this.querySelector("details")?.removeAttribute("open");
    this.#tell("step", step);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }
}

customElements.define("room-verbs", Verbs);
