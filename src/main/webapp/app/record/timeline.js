import { html } from "lit";
import { minutesLong, secondOf } from "../../ui/format.js";
import { has, t } from "../../ui/i18n.js";

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

/** One entry in words: the key of its type, filled with the names and numbers it carries. */
export function sentence({ type, text, name }) {
  const values = { ...text, by: name, site: text.siteName, item: text.title };
  if (text.seconds !== undefined) values.length = minutesLong(Math.max(1, Math.round(text.seconds / 60)));
  if (text.roll) values.roll = t(`event.roll.${text.roll}`);
  if (has(`event.reason.${text.reason}`)) values.reason = t(`event.reason.${text.reason}`);
  const fuller = `event.${type}.${variantOf(type, text)}`;
  return t(has(fuller) ? fuller : `event.${type}`, values);
}

/** Some entries have more to say when they carry more. */
function variantOf(type, { topic, heads, reason, site }) {
  if (topic) return "topic";
  if (type === "SiteConnected") return heads ? "heads" : "";
  if (type === "Said") return site ? "site" : "";
  return reason ? "reason" : "";
}
