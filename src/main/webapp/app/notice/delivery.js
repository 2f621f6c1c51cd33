// What reached a site: the last step in a line, and all of it with letters, calls and the telephone.

import { html, nothing } from "lit";
import { shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { lastStep } from "./escalation.js";

const letterLooks = {
  WAITING: { look: "state-none", mark: "hourglass" },
  SENT: { look: "state-ok", mark: "check" },
  FAILED: { look: "state-bad", mark: "circle-x" },
  REFUSED: { look: "state-warn", mark: "ban" },
  DROPPED: { look: "state-none", mark: "minus" },
  RETURNED: { look: "state-bad", mark: "circle-x" },
  STOPPED: { look: "state-warn", mark: "ban" },
};

/** What we decided ourselves, and no mail server said. */
const OURS = new Set(["REFUSED", "DROPPED", "STOPPED"]);

/** By which way the unit was reached last, and what came of it. */
export function deliveryStep(proof) {
  const { look, mark, words, more, at } = lastStep(proof);
  return html`<span class="state ${look}">${icon(mark)}${t(words)}</span>
    ${more ? html`<br /><span class="small">${t(more)}</span>` : nothing}
    ${at ? html`<br /><span class="small faint figures">${shortMoment(at)}</span>` : nothing}`;
}

/** A telephone number to press. */
export function telephone(phone) {
  return html`<a class="figures" href="tel:${phone.replace(/[^+0-9]/g, "")}">${phone}</a>`;
}

/** A call that was noted. */
export function callLine({ at, by, note }) {
  return html`<p class="small">${icon("phone")}${t("proof.called", { by, at: shortMoment(at) })}${note ? `: ${note}` : ""}</p>`;
}

/** Everything that was sent to a site and seen by it, and whom to telephone. */
export function deliveryParts({ site, proof, call, writeAgain }) {
  const { told, letters, seen, byLink, perhaps, phone, responsible, calls } = proof;
  return html`<div class="stack-small small no-print">
    <p>
      ${told ? html`<span class="figures">${t("proof.page", { at: shortMoment(told) })}</span>` : html`<span class="soft">${t("proof.notTold")}</span>`}<br />
      ${
        seen
          ? html`<span class="state state-ok">${icon("eye")}${t(byLink ? "proof.byLink" : "proof.seen")}</span>
              <span class="faint figures">${shortMoment(seen)}</span>`
          : html`<span class="state state-none">${icon("circle-dashed")}${t("proof.unseen")}</span>`
      }
    </p>
    ${perhaps ? html`<p>${t("proof.perhaps", { at: shortMoment(perhaps) })}</p>` : nothing}
    ${letters.map(letterLine)}
    ${letters.some(({ state }) => state === "RETURNED" || state === "STOPPED") ? writeAgainButton(site, writeAgain) : nothing}
    <p>${phone ? telephone(phone) : nothing} <span class="soft">${responsible}</span></p>
    ${calls.map(callLine)}
    <p>
      <button type="button" class="button button-small" @click=${call}>
        ${icon("phone")}${t("proof.call")}<span class="unseen">${site.unitName}</span>
      </button>
    </p>
  </div>`;
}

function writeAgainButton(site, writeAgain) {
  return html`<p>
    <button type="button" class="button button-small" @click=${writeAgain}>
      ${icon("send")}${t("proof.writeAgain")}<span class="unseen">${site.unitName}</span>
    </button>
  </p>`;
}

/** A letter and what became of it. */
function letterLine({ address, state, trouble, at, bounce }) {
  const { look, mark } = letterLooks[state];
  return html`<p>
    <span class="state ${look}">${icon(mark)}${t(`letter.${state}`)}</span>
    ${at ? html`<span class="faint figures">${shortMoment(at)}</span>` : nothing}<br />
    <span class="address">${address}</span>
    ${bounce ? html`<br /><span>${t(`bounce.${bounce}`)}</span>` : nothing}
    ${trouble && !OURS.has(state) ? html`<br /><span class="soft">${trouble}</span>` : nothing}
  </p>`;
}
