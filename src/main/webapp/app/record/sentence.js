import { minutesLong } from "../../ui/format.js";
import { has, t } from "../../ui/i18n.js";

/** One entry in words: the key of its type, filled with the names and numbers it carries (record/TimelineEntry). */
export function sentence({ type, text, by }) {
  const values = { ...text, by: by.name };
  if (text.seconds !== undefined) values.length = minutesLong(Math.max(1, Math.round(text.seconds / 60)));
  if (text.roll) values.roll = t(`event.roll.${text.roll}`);
  if (text.quality) values.quality = t(`event.quality.${text.quality}`);
  if (has(`event.reason.${text.reason}`)) values.reason = t(`event.reason.${text.reason}`);
  const fuller = `event.${type}.${variantOf(type, text)}`;
  return t(has(fuller) ? fuller : `event.${type}`, values);
}

/** Some entries have more to say when they carry more. */
function variantOf(type, { topic, heads, reason, site, way, to }) {
  if (type === "RecordingChanged") return reason ? `${to}.reason` : to;
  if (topic) return "topic";
  if (way) return way;
  if (type === "SiteConnected") return heads ? "heads" : "";
  if (type === "Said") return site ? "site" : "";
  return reason ? "reason" : "";
}
