import { html, nothing } from "lit";
import { t } from "../../ui/i18n.js";
import { unreached } from "./escalation.js";
import { guestStepSays } from "./guest-proof.js";

/** Below the units that have not answered: people who are invited by name and whom nothing has reached. */
export function guestEscalation({ composition }, proofs) {
  const known = new Map(proofs.map((proof) => [proof.personId, proof]));
  const rows = composition.filter(({ personId }) => known.has(personId) && unreached(known.get(personId)));
  if (rows.length === 0) return nothing;
  return html`<section class="stack-small guest-escalation" aria-labelledby="guest-escalation-heading">
    <h2 id="guest-escalation-heading">${t("guestProof.unreached", { n: rows.length })}</h2>
    <ul class="notices">
      ${rows.map(
        ({ personId, name, personPost }) =>
          html`<li class="guest-line">
            <p class="strong">${[name, personPost].filter(Boolean).join(", ")}</p>
            <p class="row small">${guestStepSays(known.get(personId))} ${phoneOf(known.get(personId))}</p>
          </li>`,
      )}
    </ul>
  </section>`;
}

function phoneOf({ phone }) {
  return phone
    ? html`<a class="figures" href="tel:${phone.replace(/[^+0-9]/g, "")}">${t("guestProof.phone", { phone })}</a>`
    : html`<span class="soft">${t("escalation.noPhone")}</span>`;
}
