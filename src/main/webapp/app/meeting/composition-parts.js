// Who is asked to a meeting, as its pages and its invitation on paper show it.

import { html, nothing } from "lit";
import { t } from "../../ui/i18n.js";

/** How many a line asks for, and whether they must come. */
export function askedSays({ quota, mandatory }) {
  const people = t("composition.people", { n: quota });
  return mandatory ? `${people}, ${t("composition.must")}` : people;
}

/** The composition as a list; whom the chair's office calls, and whom it asks. What more there is to say of a line comes from the page. */
export function compositionList({ composition, sites }, more = () => nothing) {
  if (composition.length === 0) return nothing;
  const units = new Map(sites.map(({ unitId, unitName }) => [unitId, unitName]));
  return html`<section class="stack-small" data-print="invitation" aria-labelledby="composition-heading">
    <h2 id="composition-heading">${t("editor.composition")}</h2>
    <ul class="composition-list">
      ${composition.map(
        (line) =>
          html`<li>
            <span>${lineSays(line, units)}</span>
            <span class="small soft">${[askedSays(line), ...line.bonds.map((bond) => t(`bond.${bond}`))].join(" · ")}</span>
            ${more(line)}
          </li>`,
      )}
    </ul>
  </section>`;
}

function lineSays({ whom, level, unitIds, name, personPost, post }, units) {
  if (whom === "PERSON") return [name, personPost].filter(Boolean).join(", ");
  if (whom === "OUTSIDE") return [post, name].filter(Boolean).join(", ");
  if (whom === "UNITS") return `${post}: ${unitIds.map((id) => units.get(id) ?? id).join(", ")}`;
  return `${post}: ${t(`composition.whom.${level ? `EACH-${level}` : "EACH"}`)}`;
}
