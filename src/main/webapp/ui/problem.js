import { writtenDay } from "./format.js";
import { has, t } from "./i18n.js";

/** One plain sentence for a refusal or a failure; the server's stable code chooses it. */
export function problemText(problem) {
  if (has(`refusal.${problem.code}`)) return refusalText(problem.code, problem.details);
  if (problem.status >= 500) return t("problem.server");
  return t("problem.other");
}

/** Days as people write them. */
function written(details) {
  const day = (value) => (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? writtenDay(value) : value);
  return Object.fromEntries(Object.entries(details).map(([name, value]) => [name, day(value)]));
}

/** The sentence of a refusal's code, filled with its details; a file's bad row says where and why. */
export function refusalText(code, details = {}) {
  if (code === "OCCURRENCES_REFUSED") return `${t(`refusal.${code}`)} ${refusedDays(details.days)}`;
  if (code !== "BAD_ROW") return t(`refusal.${code}`, written(details));
  const { line, column, reason } = details;
  const why = [`row.${reason}`, `refusal.${reason}`].find(has);
  return t(column ? "refusal.BAD_ROW.column" : "refusal.BAD_ROW", { line, column, reason: why ? t(why) : reason });
}

/** Which meetings of a series were refused: the days of one reason together. */
function refusedDays(days) {
  const codes = new Set(days.map(({ code }) => code));
  return [...codes]
    .map((code) => days.filter((each) => each.code === code))
    .map((same) => `${same.map(({ day }) => writtenDay(day)).join(", ")}: ${refusalText(same[0].code, same[0].details)}`)
    .join(" ");
}
