import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { CHIME, play } from "./tone.js";

/** A test sound, and the question that only a person can answer. */
class CheckSpeaker extends PageElement {
  static properties = { devices: { attribute: false }, stage: { state: true } };

  constructor() {
    super();
    this.stage = "READY";
  }

  render() {
    return html`<section class="check-item" data-check="speaker" data-word=${this.stage}>
      <h2>${icon("volume-2")}${t("media.kind.speaker")}</h2>
      ${STAGES[this.stage](this)}
    </section>`;
  }

  async sound() {
    this.stage = "SOUNDING";
    await play(CHIME, { sink: this.devices.choice.speaker ?? null });
    this.stage = "ASKED";
  }
}

const again = (e, key) =>
  html`<button type="button" class="button button-small" @click=${() => e.sound()}>
    ${icon("volume-2")}${t(key)}
  </button>`;

const STAGES = {
  READY: (e) => again(e, "media.speaker.try"),
  SOUNDING: () => html`<p class="soft" role="status">${t("media.speaker.sounding")}</p>`,
  ASKED: (e) =>
    html`<p>${t("media.speaker.asked")}</p>
      <div class="row">
        <button type="button" class="button button-small" @click=${() => (e.stage = "HEARD")}>
          ${t("media.speaker.yes")}
        </button>
        <button type="button" class="button button-small" @click=${() => (e.stage = "SILENT")}>
          ${t("media.speaker.no")}
        </button>
      </div>`,
  HEARD: () => html`<p class="state state-ok" role="status">${icon("circle-check")}${t("media.speaker.good")}</p>`,
  SILENT: (e) =>
    html`<p class="state state-warn" role="status">${icon("triangle-alert")}${t("media.speaker.silent")}</p>
      <p>${t("media.speaker.todo")}</p>
      ${again(e, "media.speaker.again")}`,
};

customElements.define("check-speaker", CheckSpeaker);
