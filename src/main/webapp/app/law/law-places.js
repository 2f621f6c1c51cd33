import { html, nothing } from "lit";
import { t } from "../../ui/i18n.js";

const places = [
  { href: "/quan-tri/lich", text: "law.calendar" },
  { href: "/quan-tri/quy-dinh", text: "law.policies" },
];

/** The pages about the law, side by side. */
export function lawPlaces(current) {
  return html`<nav class="law-places no-print" aria-label=${t("law.places")}>
    ${places.map(
      ({ href, text }) =>
        html`<a class="button ${href === current ? "button-act" : ""}" href=${href} aria-current=${href === current ? "page" : nothing}>${t(text)}</a>`,
    )}
  </nav>`;
}
