// What reached the people who are invited by name, for who holds the meeting.

import { html, nothing } from "lit";
import { shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { guestStep } from "./escalation.js";

/** A mail server gave a letter back, so that no more go there. */
const STOPPED = new Set(["RETURNED", "STOPPED"]);

/** The line under somebody's name; writeAgain is called when letters are to go there again. */
export function guestProofLine(proof, name, writeAgain) {
  return html`<span class="small guest-proof no-print">
    ${guestStepSays(proof)}
    ${
      proof.letters.some(({ state }) => STOPPED.has(state))
        ? html`<button type="button" class="button button-small" @click=${writeAgain}>
            ${icon("send")}${t("proof.writeAgain")}<span class="unseen">${name}</span>
          </button>`
        : nothing
    }
  </span>`;
}

/** The same in words. */
export function guestStepSays(proof) {
  const { look, mark, words, more, at } = guestStep(proof);
  return html`<span class="state ${look}">${icon(mark)}${t(words)}</span>
    ${more ? html`<span>${t(more)}</span>` : nothing}
    ${at ? html`<span class="faint figures">${shortMoment(at)}</span>` : nothing}`;
}
