import { longMoment } from "../../ui/format.js";
import { has, t } from "../../ui/i18n.js";

/**
 * What one change of the plan did to one field, in a line. A field that holds one thing tells what it was and what it
 * became; for sites it tells those taken out and those added.
 */
export function changeText(name, { from, to }) {
  const label = t(has(`change.${name}`) ? `change.${name}` : "change.other");
  const [before, after] = [listOf(from), listOf(to)];
  if (name === "agendaDetails") return `${label}: ${after.join("; ")}`;
  if (name !== "sites") return `${label}: ${t("change.fromTo", { from: written(before, name), to: written(after, name) })}`;
  const parts = [];
  if (after.length > 0) parts.push(t("change.added", { names: after.join(", ") }));
  if (before.length > 0) parts.push(t("change.removed", { names: before.join(", ") }));
  return `${label}: ${parts.join("; ")}`;
}

function listOf(value) {
  return [value].flat().filter((one) => one !== null && one !== undefined);
}

function written(values, name) {
  return values.length === 0 ? t("change.nothing") : values.map((value) => writtenValue(value, name)).join("; ");
}

function writtenValue(value, name) {
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return longMoment(value);
  const key = [`kind.${value}`, `change.${value}`, name === "venue" && `venue.${value}`].find((one) => one && has(one));
  return key ? t(key) : String(value);
}
