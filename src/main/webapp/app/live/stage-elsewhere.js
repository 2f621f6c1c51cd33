import { html, nothing } from "lit";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { dialStrings, helpLines } from "../meeting/dialled.js";

/** In the place of pictures: what this room dials, or where everybody sits. Read from the far end of the room. */
export function stageElsewhere(plan) {
  return html`<div class="stage-elsewhere" data-elsewhere=${plan.kind}>${SHOWN[plan.kind]?.(plan) ?? nothing}</div>`;
}

const SHOWN = {
  EXTERNAL: (plan) => html`
    <h2>${icon("monitor")}${t("elsewhere.external")}</h2>
    ${
      plan.dialStrings.length > 0
        ? html`<p>${t("elsewhere.dial")}</p>
            ${dialStrings(plan.dialStrings)}`
        : html`<p>${t("elsewhere.called")}</p>`
    }
    ${
      plan.helpLines.length > 0
        ? html`<h3>${t("elsewhere.help")}</h3>
            ${helpLines(plan.helpLines)}`
        : nothing
    }
  `,
  IN_PERSON: ({ place }) => html`
    <h2>${icon("map-pin")}${t("elsewhere.inPerson")}</h2>
    <p class="elsewhere-place">${place}</p>
  `,
};
