// What people dial, as the meeting's page and the room show it.

import { html, nothing } from "lit";
import { toast } from "../../ui/announce.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

/** Dial strings are typed into the room's own device, so they are shown whole and can be copied; they are never links. */
export function dialStrings(lines) {
  return html`<ul class="dialled">
    ${lines.map(
      ({ label, text }) =>
        html`<li>
          ${label ? html`<span class="dialled-label">${label}</span>` : nothing}
          <code class="dialled-text">${text}</code>
          <button type="button" class="button button-small no-print" @click=${() => copy(text)}>
            ${icon("copy")}${t("dialled.copy")}
          </button>
        </li>`,
    )}
  </ul>`;
}

/** Telephone numbers, which a phone rings at a touch. */
export function helpLines(lines) {
  return html`<ul class="dialled">
    ${lines.map(
      ({ label, text }) =>
        html`<li>
          ${label ? html`<span class="dialled-label">${label}</span>` : nothing}
          <a class="dialled-phone figures" href="tel:${text.replace(/[^+\d]/g, "")}">${icon("phone")}${text}</a>
        </li>`,
    )}
  </ul>`;
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    toast(t("dialled.copied", { text }));
  } catch {
    toast(t("dialled.notCopied"));
  }
}
