import { html } from "lit";
import { secondOf } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";
import { sentence } from "./sentence.js";

/** Comings and goings of lines and hands, which a reader of the course of the meeting can do without. */
const minor = new Set([
  "SiteConnected",
  "SiteWeakened",
  "SiteLost",
  "SiteLeft",
  "HandRaised",
  "HandLowered",
  "RollCallAnswered",
  "Recovered",
]);

/** The course of the meeting in sentences; with everything, or with what matters. */
export function timeline(entries, everything) {
  const shown = everything ? entries : entries.filter(({ type }) => !minor.has(type));
  if (shown.length === 0) return html`<p class="empty">${t("record.nothing")}</p>`;
  return html`<ol class="timeline">
    ${shown.map(
      (entry) =>
        html`<li class=${minor.has(entry.type) ? "soft" : ""}>
          <time class="figures" datetime=${new Date(entry.at).toISOString()}>${secondOf(entry.at)}</time>
          <span>${sentence(entry)}</span>
        </li>`,
    )}
  </ol>`;
}
