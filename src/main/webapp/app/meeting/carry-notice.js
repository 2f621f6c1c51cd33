// Offers the points that the meeting before did not come to.

import { html, nothing } from "lit";
import { api, segment } from "../../ui/api.js";
import { dayOf, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { carried, offered } from "./carry.js";
import { draftOf } from "./draft.js";

/** The meeting's points that it did not come to, and the mark by which they are known; null when there are none. */
export async function leftBehind(meeting) {
  if (meeting?.status !== "ENDED") return null;
  const { itemIds } = await api.get(`/api/meetings/${segment(meeting.id)}/unfinished`);
  const points = draftOf(meeting).agenda.filter(({ key }) => itemIds.includes(key));
  return points.length > 0 ? { points, mark: t("carry.mark", { day: writtenDay(dayOf(meeting.start)) }) } : null;
}

/** {left, draft, set}: what is still to be carried forward, one by one or all. */
export function carryNotice({ left, draft, set }) {
  const open = left ? offered(left.points, draft.agenda, left.mark) : [];
  if (open.length === 0) return nothing;
  const take = (points) => set({ agenda: points.reduce((agenda, point) => carried(agenda, point, left.mark), draft.agenda) });
  return html`<section class="notice" aria-label=${t("carry.heading", { n: open.length })}>
    ${icon("history")}
    <div class="stack-small">
      <p class="strong">${t("carry.heading", { n: open.length })}</p>
      <p class="small soft">${left.mark}</p>
      <ul class="stack-small">
        ${open.map(
          (point) =>
            html`<li class="row row-apart">
              <span>${point.title}</span>
              <button type="button" class="button button-small" aria-label=${t("carry.takeOne", { title: point.title })} @click=${() => take([point])}>
                ${icon("arrow-down")}${t("carry.take")}
              </button>
            </li>`,
        )}
      </ul>
      ${open.length > 1 ? html`<p><button type="button" class="button" @click=${() => take(open)}>${icon("arrow-down")}${t("carry.all")}</button></p>` : nothing}
    </div>
  </section>`;
}
