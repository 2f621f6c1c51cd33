import { html, nothing } from "lit";
import { areaField } from "../../ui/fields.js";
import { longMoment, timeOf } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

const SHOWN = 6;

/** Whom the meeting would double-book, and why it is held all the same. */
export function overlapList({ overlaps, reason, wrong, onReason }) {
  if (overlaps.length === 0) return nothing;
  const more = overlaps.slice(SHOWN);
  return html`<div class="notice notice-warn" id="overlaps">
    ${icon("triangle-alert")}
    <div class="stack-small">
      <p class="strong">${t("overlap.title", { n: overlaps.length })}</p>
      <ul class="stack-small">
        ${overlaps.slice(0, SHOWN).map(overlapLine)}
      </ul>
      ${
        more.length === 0
          ? nothing
          : html`<details>
              <summary>${t("overlap.more", { n: more.length })}</summary>
              <ul class="stack-small">
                ${more.map(overlapLine)}
              </ul>
            </details>`
      }
      ${areaField({ id: "overlapReason", label: t("overlap.reason"), value: reason, rows: 2, max: 500, required: true, wrong, onInput: onReason })}
    </div>
  </div>`;
}

function overlapLine({ what, name, title, start, end }) {
  return html`<li>
    <strong>${t(`overlap.${what}`, { name })}</strong> ${title ? t("overlap.in", { title }) : t("overlap.hidden")},
    <span class="figures">${longMoment(start)} – ${timeOf(end)}</span>
  </li>`;
}
