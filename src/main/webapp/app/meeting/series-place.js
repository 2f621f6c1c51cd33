// Where a meeting stands in its series: which one it is, the one before and the one after, and all of them.

import { html, nothing } from "lit";
import { segment } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { capital, dayOf, longDay, span, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

const FAR = /^(?:PLANNED|RUNNING)$/;

/** "Kỳ 3/12 của loạt họp", with the way to the others; onExtended(count) is called when it was let go on. Nothing for a meeting that is held once. */
export function seriesPlace(place, meeting, onExtended) {
  if (!place) return nothing;
  return html`<nav class="series-place no-print" aria-label=${t("series.label")}>
    ${step(place.previous, "chevron-left", t("series.previous"))}
    <details class="menu">
      <summary class="button button-quiet">
        ${icon("refresh-cw")}<span class="figures">${t("series.place", { number: place.number, of: place.of })}</span
        >${icon("chevron-down")}
      </summary>
      <ol class="menu-sheet series-turns">
        ${place.turns.map((turn, at) => renderTurn(turn, at + 1, turn.id === meeting.id))} ${extension(place, meeting, onExtended)}
      </ol>
    </details>
    ${step(place.next, "chevron-right", t("series.next"))}
  </nav>`;
}

/** Letting it go on is for those who may change it. */
function extension(place, meeting, onExtended) {
  if (!meeting.mayEdit) return nothing;
  return html`<li>
    <button type="button" class="menu-item" @click=${(event) => extend(event, place, meeting, onExtended)}>
      ${icon("calendar-plus")}${t("series.extend")}
    </button>
  </li>`;
}

async function extend(event, place, meeting, onExtended) {
  event.target.closest("details").open = false;
  const longer = await openDialog("series-extension-dialog", { meeting, place });
  if (longer) onExtended(longer.of - place.of);
}

function step(id, mark, label) {
  return id
    ? html`<a class="button button-quiet button-icon" href="/cuoc-hop/${segment(id)}" aria-label=${label} title=${label}>${icon(mark)}</a>`
    : nothing;
}

function renderTurn({ id, original, start, end, status, ownTime }, number, here) {
  const moved = dayOf(start) !== original;
  return html`<li>
    <a class="menu-item" href="/cuoc-hop/${segment(id)}" aria-current=${here ? "page" : nothing}>
      <span class="figures">${number}.</span>
      <span>
        <span class="${FAR.test(status) ? "" : "soft"}">${capital(longDay(dayOf(start)))}, ${span(start, end)}</span>
        ${FAR.test(status) ? nothing : html`<br /><span class="small soft">${t(`status.${status}`)}</span>`}
        ${moved ? html`<br /><span class="small soft">${t("series.insteadOf", { day: writtenDay(original) })}</span>` : nothing}
        ${ownTime && !moved ? html`<br /><span class="small soft">${t("series.own")}</span>` : nothing}
      </span>
    </a>
  </li>`;
}
