// How policies are said on the screen.

import { t } from "../../ui/i18n.js";

/** What policies rule, in the order of a meeting's life, and in what each may count. */
export const measures = {
  APPROVAL_BEFORE_ISSUE: ["FLAG"],
  INVITATION_NOTICE: ["WORKING_DAYS", "DAYS"],
  PAPERS_NOTICE: ["WORKING_DAYS", "DAYS"],
  REPLY_BY: ["WORKING_DAYS", "DAYS"],
  LONGEST_DURATION: ["HALF_DAYS"],
  CONCLUSION_NOTICE: ["WORKING_DAYS"],
};

export const rules = Object.keys(measures);

/** The kinds of meeting that a policy may name. */
export const kinds = [
  "BRIEFING",
  "WORK_RESOLUTION",
  "ADVISORY",
  "COORDINATION",
  "PROFESSIONAL",
  "REVIEW",
  "THEMATIC",
  "TRAINING_DEPLOYMENT",
  "COMMITTEE_SESSION",
];

/** "3 ngày làm việc"; a flag is yes or no. */
export function amountText({ amount, measure }) {
  return measure === "FLAG" ? t(amount === 1 ? "measure.yes" : "measure.no") : t(`measure.${measure}`, { n: amount });
}

/** "Giao ban, Chuyên đề", or all. */
export function kindsText(policy) {
  return policy.kinds.length === 0 ? t("law.allKinds") : policy.kinds.map((kind) => t(`kind.${kind}`)).join(", ");
}

/** Whether a policy holds now: NOW, LATER, ENDED, or OUTDONE by a later one for the same unit and kinds. */
export function standing(policy, all, today) {
  if (policy.from > today) return "LATER";
  if (policy.to && policy.to <= today) return "ENDED";
  const outdone = all.some(
    (other) =>
      other !== policy &&
      other.unitId === policy.unitId &&
      other.from > policy.from &&
      other.from <= today &&
      !(other.to && other.to <= today) &&
      policy.kinds.length > 0 === other.kinds.length > 0 &&
      policy.kinds.every((kind) => other.kinds.includes(kind)),
  );
  return outdone ? "OUTDONE" : "NOW";
}
