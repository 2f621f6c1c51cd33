import { has, t } from "./i18n.js";

/** One plain sentence for a refusal or a failure; the server's stable code chooses it. */
export function problemText(problem) {
  if (has(`refusal.${problem.code}`)) return refusalText(problem.code, problem.details);
  if (problem.status >= 500) return t("problem.server");
  return t("problem.other");
}

/** The sentence of a refusal's code, filled with its details; a file's bad row says where and why. */
export function refusalText(code, details = {}) {
  if (code !== "BAD_ROW") return t(`refusal.${code}`, details);
  const { line, column, reason } = details;
  const why = [`row.${reason}`, `refusal.${reason}`].find(has);
  return t(column ? "refusal.BAD_ROW.column" : "refusal.BAD_ROW", { line, column, reason: why ? t(why) : reason });
}
