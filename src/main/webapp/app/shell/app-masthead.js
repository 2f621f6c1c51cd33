import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { icon } from "../../ui/icons.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { brandMark } from "./brand-mark.js";
import "../notice/notice-bell.js";
import "./user-menu.js";

const places = [
  { place: "today", href: "/", icon: "house" },
  { place: "week", href: "/tuan", icon: "calendar-days" },
  { place: "call", href: "/goi", icon: "phone-call", roles: ["LEADER"] },
  { place: "units", href: "/to-chuc", icon: "network" },
  { place: "accounts", href: "/tai-khoan", icon: "users", roles: ["ADMINISTRATOR"] },
  { place: "pool", href: "/may-chu", icon: "video", machines: true },
];

/** The head of every office page: the product, its places, and who is signed in. */
class AppMasthead extends PageElement {
  static properties = { place: {} };

  connectedCallback() {
    super.connectedCallback();
    this.forget = session.onChange(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
  }

  render() {
    return html`<header class="masthead">
      <div class="masthead-row">
        <a class="brand" href="/">${brandMark()}<span>Điểm Cầu</span></a>
        ${session.current ? this.renderPlaces() : html`<span class="grow"></span>`}
        ${session.current ? html`<notice-bell ?current=${this.place === "notices"}></notice-bell>` : nothing}
        <user-menu></user-menu>
      </div>
    </header>`;
  }

  renderPlaces() {
    const mine = places.filter((place) => session.opens(place));
    return html`<nav class="places" aria-label=${t("shell.places")}>
      ${mine.map(
        (entry) =>
          html`<a class="place" href=${entry.href} aria-current=${entry.place === this.place ? "page" : nothing}>
            ${icon(entry.icon)}<span>${t(`place.${entry.place}`)}</span>
          </a>`,
      )}
    </nav>`;
  }
}

customElements.define("app-masthead", AppMasthead);
