import { html, nothing } from "lit";
import { span } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { legalMark } from "../meeting/legal-mark.js";
import { kindOf, meetingPath, myAnswer, myPart, stateOf, venueMark } from "../meeting/summary.js";

/** One meeting in the week's table, with its small marks. */
export function weekEntry(meeting, overlaps) {
  const given = meeting.status === "CANCELLED" || meeting.status === "POSTPONED";
  return html`<article class="week-entry ${given ? "week-given-up" : ""}">
    <p class="row">
      <time class="strong figures" datetime=${meeting.start}>${span(meeting.start, meeting.end)}</time>
      ${stateOf(meeting)}
    </p>
    <p><a class="week-link" href=${meetingPath(meeting)}>${meeting.title}</a></p>
    <p class="small soft">
      ${t("week.chairLine", { name: meeting.chair.name })} · ${kindOf(meeting)} ·
      ${t("meeting.sites", { n: meeting.siteCount })}
    </p>
    ${given ? nothing : html`<p class="row small">${legalMark(meeting)}${venueMark(meeting)}${myPart(meeting)}${myAnswer(meeting)}</p>`}
    ${overlaps.map(
      ({ what, name, title }) =>
        html`<p class="state state-warn small">
          ${icon("triangle-alert")}<span>${t(`week.overlap.${what}`, { name, title })}</span>
        </p>`,
    )}
  </article>`;
}
