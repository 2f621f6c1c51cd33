import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

/** Before somebody enters a meeting that is being recorded: what is recorded, why, and the choice. Fires `agree` or `decline`. */
export class RecordingConsent extends PageElement {
  static properties = { title: {} };

  firstUpdated() {
    this.querySelector("h1").focus();
  }

  render() {
    return html`<div class="page page-narrow recording-consent">
      <div class="stack">
        <p class="soft">${this.title}</p>
        <h1 tabindex="-1"><span class="rec-dot" aria-hidden="true"></span>${t("live.consent.title")}</h1>
        <p class="lead">${t("live.consent.text")}</p>
        <p>${t("live.consent.choice")}</p>
        <div class="row">
          <button type="button" class="button button-act button-large" data-key="agree" @click=${() => this.#say("agree")}>
            ${icon("check")}${t("live.consent.enter")}
          </button>
          <button type="button" class="button button-large" data-key="decline" @click=${() => this.#say("decline")}>
            ${icon("log-out")}${t("live.consent.decline")}
          </button>
        </div>
      </div>
    </div>`;
  }

  #say(word) {
    this.dispatchEvent(new Event(word));
  }
}

customElements.define("recording-consent", RecordingConsent);
