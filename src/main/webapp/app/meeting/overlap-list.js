import { html, nothing } from "lit";
import { areaField } from "../../ui/fields.js";
import { longMoment, timeOf } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { clashCount } from "./clashes.js";

const SHOWN = 6;

/** Whom the meeting would double-book and what equipment is short, and why it is held all the same. */
export function overlapList({ clashes, reason, wrong, onReason, onMove }) {
  if (clashCount(clashes) === 0) return nothing;
  return html`<div class="notice notice-warn" id="overlaps">
    ${icon("triangle-alert")}
    <div class="stack-small">
      ${overlapping(clashes.overlaps)} ${(clashes.scarce ?? []).map(scarce)} ${clashes.shortage ? short(clashes.shortage, onMove) : nothing}
      ${areaField({ id: "overlapReason", label: t("overlap.reason"), value: reason, rows: 2, max: 500, required: true, wrong, onInput: onReason })}
    </div>
  </div>`;
}

function overlapping(overlaps) {
  if (overlaps.length === 0) return nothing;
  return html`<p class="strong">${t("overlap.title", { n: overlaps.length })}</p>
    ${shortened(overlaps, overlapLine, "overlap.more")}`;
}

function scarce({ asset, name, needed, free, rivals }) {
  return html`<p class="strong" data-scarce=${asset}>${t("scarce.left", { name, needed, free })}</p>
    ${shortened(rivals, rivalLine, "shortage.more")}`;
}

function short({ what, needed, free, rivals, roomFrom }, onMove) {
  return html`<p class="strong" data-shortage=${what}>${t(`shortage.${what}`, { needed, free })}</p>
    ${shortened(rivals, rivalLine, "shortage.more")}
    <p>
      ${roomFrom ? t("shortage.roomFrom", { at: longMoment(roomFrom) }) : t("shortage.noRoom")}
      ${
        roomFrom && onMove
          ? html`<button type="button" class="button button-small" @click=${() => onMove(roomFrom)}>
              ${icon("calendar-clock")}${t("shortage.move")}
            </button>`
          : nothing
      }
    </p>`;
}

function shortened(list, line, more) {
  const rest = list.slice(SHOWN);
  return html`<ul class="stack-small">
      ${list.slice(0, SHOWN).map(line)}
    </ul>
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${t(more, { n: rest.length })}</summary>
            <ul class="stack-small">
              ${rest.map(line)}
            </ul>
          </details>`
    }`;
}

function overlapLine({ what, name, title, start, end }) {
  return html`<li>
    <strong>${t(`overlap.${what}`, { name })}</strong> ${title ? t("overlap.in", { title }) : t("overlap.hidden")},
    <span class="figures">${longMoment(start)} – ${timeOf(end)}</span>
  </li>`;
}

function rivalLine({ title, sites, start, end }) {
  return html`<li>
    ${title ? t("shortage.rival", { title }) : t("shortage.hidden")}, ${t("meeting.sites", { n: sites })},
    <span class="figures">${longMoment(start)} – ${timeOf(end)}</span>
  </li>`;
}
