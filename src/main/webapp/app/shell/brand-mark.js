import { html } from "lit";

/** The product's mark: one hub, five sites. */
export function brandMark() {
  return html`<svg class="brand-mark" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <path class="line" d="M16 16 6 7M16 16l10-9M16 16 4 21M16 16l12 5M16 16v12" />
    <circle class="hub" cx="16" cy="16" r="5.5" />
    <g class="site">
      <circle cx="6" cy="7" r="2.8" />
      <circle cx="26" cy="7" r="2.8" />
      <circle cx="4" cy="21" r="2.8" />
      <circle cx="28" cy="21" r="2.8" />
      <circle cx="16" cy="28" r="2.8" />
    </g>
  </svg>`;
}
