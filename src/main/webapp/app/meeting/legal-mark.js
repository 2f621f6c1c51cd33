import { html, nothing } from "lit";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

const looks = {
  GREEN: { state: "state-ok", mark: "circle-check" },
  AMBER: { state: "state-warn", mark: "triangle-alert" },
  RED: { state: "state-bad", mark: "circle-alert" },
};

const judged = new Set(["DRAFT", "PROPOSED", "RETURNED", "APPROVED", "PLANNED", "POSTPONED", "RUNNING"]);

/** How a meeting stands with the law, in a word and a shape; an unscheduled one may be late. */
export function legalMark({ legal, unscheduled, status }) {
  if (!legal || !judged.has(status)) return nothing;
  const late = legal.light === "RED";
  return legalWord(legal.light, late && unscheduled ? "legal.UNSCHEDULED" : `legal.${legal.light}`);
}

/** The same for a light alone. */
export function legalWord(light, text = `legal.${light}`) {
  const { state, mark } = looks[light];
  return html`<span class="state ${state} legal-mark" data-light=${light}>${icon(mark)}${t(text)}</span>`;
}
