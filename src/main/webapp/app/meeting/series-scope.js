// How far a deed on one meeting of a series goes: the question, and where it is sent.

import { segment } from "../../ui/api.js";
import { choiceField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";

/** {place, value, onInput}: this one, this and the following, or all that are still to come. */
export function scopeField({ value, onInput, name = "scope" }) {
  return choiceField({
    name,
    legend: t("series.scope"),
    value,
    options: ["ONE", "FOLLOWING", "ALL"].map((scope) => ({ value: scope, label: t(`series.scope.${scope}`) })),
    onInput,
  });
}

/** Whether there is anything to ask: others of the series are still to come. */
export function hasOthers(place) {
  return Boolean(place) && place.ahead > 0;
}

/** The address for a deed of that scope. */
export function scopedPath({ id }, scope, verb = "") {
  const meeting = `/api/meetings/${segment(id)}`;
  const path = scope === "ONE" ? meeting : `${meeting}/series`;
  return verb ? `${path}/${verb}` : path;
}

/** What was done, in one sentence; with how many kept their own time. */
export function sweptText({ changed, ownTime }) {
  const kept = ownTime.length > 0 ? ` ${t("series.ownTime", { n: ownTime.length })}` : "";
  return t("series.swept", { n: changed }) + kept;
}
