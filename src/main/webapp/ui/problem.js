import { has, t } from "./i18n.js";

/** One plain sentence for a refusal or a failure; the server's stable code chooses it. */
export function problemText(problem) {
  const key = `refusal.${problem.code}`;
  if (has(key)) return t(key, problem.details);
  if (problem.status >= 500) return t("problem.server");
  return t("problem.other");
}
