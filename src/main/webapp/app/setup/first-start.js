import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { icon } from "../../ui/icons.js";
import { problemNotice } from "../../ui/loading.js";
import { asProblem } from "../shell/sign-in.js";
import { t } from "../../ui/i18n.js";

/** An empty installation in demonstration mode offers the sample province. */
class FirstStart extends PageElement {
  static properties = { busy: { state: true }, problem: { state: true } };

  render() {
    return html`<div class="stack">
      <p class="ready-mark">${icon("triangle-alert")}<strong>${t("demo.mark")}</strong></p>
      <h1>${t("firstStart.title")}</h1>
      <p class="soft">${t("firstStart.text")}</p>
      <ul class="first-facts">
        <li>${icon("landmark")}${t("firstStart.units")}</li>
        <li>${icon("users")}${t("firstStart.people")}</li>
        <li>${icon("info")}${t("firstStart.only")}</li>
      </ul>
      ${this.problem ? problemNotice(this.problem) : ""}
      <button type="button" class="button button-act button-wide" aria-busy=${Boolean(this.busy)} @click=${this.load}>
        ${icon("download")}${t(this.busy ? "firstStart.busy" : "firstStart.do")}
      </button>
    </div>`;
  }

  load = async () => {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      await api.post("/api/setup/demonstration");
      this.dispatchEvent(new Event("loaded"));
    } catch (failure) {
      this.problem = asProblem(failure);
    } finally {
      this.busy = false;
    }
  };
}

customElements.define("first-start", FirstStart);
