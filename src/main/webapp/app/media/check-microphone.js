import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { Meter } from "./meter.js";
import { audioContext } from "./tone.js";
import { trouble } from "./check-trouble.js";

/** From this level on somebody is surely speaking. */
const HEARD = 0.3;
const LOOK_MS = 80;

/** The microphone's level while one speaks, and whether anything was heard at all. */
class CheckMicrophone extends PageElement {
  static properties = { devices: { attribute: false }, heard: { state: true } };

  #look = () => this.requestUpdate();
  #meter = null;
  #metered = null;

  constructor() {
    super();
    this.heard = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.devices.addEventListener("change", this.#look);
    this.timer = setInterval(() => this.#measure(), LOOK_MS);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.devices.removeEventListener("change", this.#look);
    clearInterval(this.timer);
    this.#meter?.close();
    this.#meter = this.#metered = null;
  }

  render() {
    return html`<section
      class="check-item"
      data-check="audio"
      data-word=${this.devices.trouble.audio ?? (this.heard ? "HEARD" : "WAITING")}
    >
      <h2>${icon("mic")}${t("media.kind.audio")}</h2>
      ${this.devices.trouble.audio ? trouble("audio", this.devices) : this.#level()}
    </section>`;
  }

  #level() {
    return html`<progress class="meter" max="1" value="0" aria-label=${t("media.audio.level")}></progress>
      <p class="state ${this.heard ? "state-ok" : "state-none"}" role="status">
        ${icon(this.heard ? "circle-check" : "mic")}${t(this.heard ? "media.audio.good" : "media.audio.speak")}
      </p>`;
  }

  #measure() {
    const track = this.devices.tracks.audio;
    if (track !== this.#metered) this.#attach(track);
    const bar = this.querySelector("progress");
    if (!this.#meter || !bar) return;
    bar.value = this.#meter.level();
    if (bar.value > HEARD) this.heard = true;
  }

  #attach(track) {
    this.#meter?.close();
    this.#metered = track;
    this.#meter = track ? new Meter(track, audioContext()) : null;
    this.heard = false;
  }
}

customElements.define("check-microphone", CheckMicrophone);
