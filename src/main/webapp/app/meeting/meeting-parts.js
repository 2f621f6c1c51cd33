// The readable parts of a meeting's page.

import { html, nothing } from "lit";
import { capital, dayOf, longDay, momentOf, shortMoment, span, timeOf } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { beginningsOf, numbersOf } from "./agenda.js";
import { changeText } from "./change-text.js";
import { dialStrings, helpLines } from "./dialled.js";
import { kindOf, spokenFor } from "./summary.js";
import { bookedSays } from "./booking-fields.js";

export function meetingFacts(meeting) {
  const { chair, secretary, hubSite, siteCount, overlapReason, by } = meeting;
  return html`<dl class="facts">
    <dt>${t("meeting.when")}</dt>
    <dd class="strong">
      <time datetime=${meeting.start}
        >${capital(longDay(dayOf(meeting.start)))}, ${span(meeting.start, meeting.end)}</time
      >
    </dd>
    <dt>${t("meeting.chair")}</dt>
    <dd>${chair.name}, ${chair.post}</dd>
    <dt>${t("meeting.secretary")}</dt>
    <dd>${secretary.name}, ${secretary.post}</dd>
    ${
      by?.leader && meeting.issuedAt !== null
        ? html`<dt class="no-print">${t("meeting.proposal")}</dt>
            <dd class="no-print">${spokenFor(by)}</dd>`
        : nothing
    }
    <dt>${t("meeting.kindLabel")}</dt>
    <dd>${kindOf(meeting)}</dd>
    <dt>${t("meeting.hub")}</dt>
    <dd>${hubSite.name}</dd>
    ${venueFacts(meeting)}
    <dt>${t("meeting.number")}</dt>
    <dd>${t("meeting.sites", { n: siteCount })}</dd>
    ${
      overlapReason
        ? html`<dt>${t("meeting.overlapReason")}</dt>
            <dd>${overlapReason}</dd>`
        : nothing
    }
  </dl>`;
}

function venueFacts({ venue, hubSite, bookings }) {
  const { kind, recorded } = venue;
  return html`<dt>${t("meeting.venue")}</dt>
    <dd>
      ${t(`venue.${kind}`)}${recorded ? ` · ${t("venue.willRecord")}` : nothing}
      ${kind === "IN_PERSON" ? html`<br />${venue.place ?? hubSite.name}` : nothing}
      ${venue.dialStrings.length > 0 ? dialStrings(venue.dialStrings) : nothing}
    </dd>
    ${
      bookings.length > 0
        ? html`<dt>${t("asset.booked")}</dt>
            <dd>${bookings.map(bookedSays).join(", ")}</dd>`
        : nothing
    }
    ${
      venue.helpLines.length > 0
        ? html`<dt>${t("elsewhere.help")}</dt>
            <dd>${helpLines(venue.helpLines)}</dd>`
        : nothing
    }`;
}

/** Says in words that the meeting will not be, and why. */
export function givenUpNotice({ status, history }) {
  if (status !== "POSTPONED" && status !== "CANCELLED") return nothing;
  const cause = history.findLast(({ what }) => what === status);
  return html`<div class="notice ${status === "CANCELLED" ? "notice-bad" : "notice-warn"}">
    ${icon(status === "CANCELLED" ? "calendar-x" : "calendar-clock")}
    <div>
      <p class="strong">${t(status === "CANCELLED" ? "meeting.cancelledNotice" : "meeting.postponedNotice")}</p>
      ${cause?.reason ? html`<p>${t("meeting.because", { reason: cause.reason })}</p>` : nothing}
    </div>
  </div>`;
}

/** The agenda with the time at which each item is due. */
export function agendaList({ agenda, start }) {
  if (agenda.length === 0) return html`<p class="soft">${t("meeting.noAgenda")}</p>`;
  const numbers = numbersOf(agenda);
  const starts = beginningsOf(agenda, Date.parse(momentOf(dayOf(start), timeOf(start))));
  return html`<ol class="agenda-list">
    ${agenda.map(
      (item, at) =>
        html`<li class=${item.sub ? "agenda-sub" : ""}>
          <time class="figures faint">${timeOf(starts[at])}</time
          ><span>${numbers[at]}. ${item.title}</span
          ><span class="faint figures">${t("length.minutes", { n: item.minutes })}</span>
          ${agendaSays(item)}
        </li>`,
    )}
  </ol>`;
}

function agendaSays({ kind, presenter, speakingLimit, note, links }) {
  const said = [
    kind === "OTHER" ? null : t(`item.${kind}`),
    presenter,
    speakingLimit === null ? null : t("agenda.limitSaid", { n: speakingLimit }),
  ].filter(Boolean);
  return html`${said.length > 0 ? html`<span class="small soft">${said.join(" · ")}</span>` : nothing}
  ${note ? html`<span class="small agenda-note">${note}</span>` : nothing}
  ${links.map(
    ({ label, url }) =>
      html`<a class="small agenda-paper" href=${url} target="_blank" rel="noopener noreferrer"
        >${icon("file-text")}${label}</a
      >`,
  )}`;
}

/** The names of the invited sites, in columns. */
export function invitedSites({ sites }) {
  return html`<ul class="invited">
    ${sites.filter(({ hub }) => !hub).map(({ name }) => html`<li>${name}</li>`)}
  </ul>`;
}

/** Everything that happened to the plan, newest first, each with its reason. */
export function historyList({ history }) {
  return html`<ol class="history">
    ${[...history].reverse().map(
      ({ at, by, what, reason, changes }) =>
        html`<li>
          <p class="strong">${t(`history.${what}`)}</p>
          <p class="small soft figures">
            ${by ? t("history.by", { name: doneBy(by), at: shortMoment(at) }) : shortMoment(at)}
          </p>
          ${reason ? html`<p>${t("meeting.because", { reason })}</p>` : nothing} ${changeList(changes)}
        </li>`,
    )}
  </ol>`;
}

function doneBy({ name, leader }) {
  return leader ? t("history.onBehalf", { name, leader: leader.name, post: leader.post }) : name;
}

function changeList(changes) {
  const entries = Object.entries(changes ?? {});
  if (entries.length === 0) return nothing;
  return html`<ul class="small soft">
    ${entries.map((entry) => html`<li>${changeText(...entry)}</li>`)}
  </ul>`;
}
