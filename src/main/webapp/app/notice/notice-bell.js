import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { unseen } from "./unseen.js";

const MANY = 99;

/** The way to the notices, with how many are new. */
class NoticeBell extends PageElement {
  static properties = { current: { type: Boolean } };

  connectedCallback() {
    super.connectedCallback();
    this.forget = unseen.onCount(() => this.requestUpdate());
    unseen.ask();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
  }

  render() {
    const { count } = unseen;
    const label = count > 0 ? t("notice.unseen", { n: count }) : t("place.notices");
    return html`<a
      class="bell"
      href="/thong-bao"
      title=${label}
      aria-label=${label}
      aria-current=${this.current ? "page" : nothing}
    >
      ${icon("bell")}
      ${count > 0 ? html`<span class="bell-count figures" aria-hidden="true">${count > MANY ? `${MANY}+` : count}</span>` : nothing}
    </a>`;
  }
}

customElements.define("notice-bell", NoticeBell);
