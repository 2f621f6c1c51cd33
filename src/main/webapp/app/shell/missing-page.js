import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";

/** What stands where no page is, or none for this person. */
class MissingPage extends PageElement {
  static properties = { params: { attribute: false } };

  render() {
    const why = this.params?.why ?? "missing";
    titled(t(`${why}.title`));
    return html`<div class="page page-narrow stack">
      <h1>${t(`${why}.title`)}</h1>
      <p class="lead soft">${t(`${why}.text`)}</p>
      <p><a class="button button-act" href="/">${icon("house")}${t("missing.home")}</a></p>
    </div>`;
  }
}

customElements.define("missing-page", MissingPage);
