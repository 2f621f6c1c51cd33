// The pieces of the day, each a plain function of what it shows.

import { html, nothing } from "lit";
import { capital, dayOf, longDay, span, timeOf, untilMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { legalMark } from "../meeting/legal-mark.js";
import {
  kindOf,
  mayJoin,
  meetingPath,
  myAnswer,
  myPart,
  readiness,
  roomPath,
  spokenFor,
  stateOf,
  waitsForMe,
} from "../meeting/summary.js";

/** A meeting that goes on: one big way in. */
export function runningMeeting(meeting) {
  return html`<section class="sheet today-running" aria-label=${meeting.title}>
    <div class="stack-small grow">
      <p class="row">
        ${stateOf(meeting)}<span class="soft">${t("today.since", { time: timeOf(meeting.start) })}</span
        >${myPart(meeting)}
      </p>
      <h2><a href=${meetingPath(meeting)}>${meeting.title}</a></h2>
      <p class="soft">${t("meeting.chairedBy", { name: meeting.chair.name, post: meeting.chair.post })}</p>
    </div>
    ${
      mayJoin(meeting)
        ? html`<a class="button button-act button-large" href=${roomPath(meeting)}>${icon("log-in")}${t("do.join")}</a>`
        : nothing
    }
  </section>`;
}

/** The next meeting: how long to it, who will be there, the way in. */
export function nextMeeting(meeting, now) {
  const unanswered = waitsForMe(meeting, now);
  return html`<section class="sheet today-next" aria-labelledby="next-heading">
    <p class="row row-apart">
      <span class="strong soft">${t("today.next")}</span><span class="row">${myPart(meeting)}${myAnswer(meeting)}</span>
    </p>
    <p class="today-left figures">${capital(untilMoment(meeting.start, now))}</p>
    <h2 id="next-heading"><a href=${meetingPath(meeting)}>${meeting.title}</a></h2>
    <p class="soft">
      <time datetime=${meeting.start}
        >${capital(longDay(dayOf(meeting.start)))}, ${span(meeting.start, meeting.end)}</time
      >
      · ${kindOf(meeting)}
    </p>
    <p class="soft">${t("meeting.chairedBy", { name: meeting.chair.name, post: meeting.chair.post })}</p>
    <div class="today-ready">
      <p>${readiness(meeting)}</p>
      <progress
        class="meter"
        max=${meeting.siteCount}
        value=${meeting.replies.attending}
        aria-label=${t("replies.meter")}
      ></progress>
    </div>
    <p class="row">
      ${
        unanswered
          ? html`<a class="button button-act" href=${meetingPath(meeting, "#tra-loi")}
              >${icon("reply")}${t("reply.do")}</a
            >`
          : nothing
      }
      ${
        mayJoin(meeting)
          ? html`<a class="button ${unanswered ? "" : "button-act"}" href=${roomPath(meeting)}
              >${icon("log-in")}${t("today.enter")}</a
            >`
          : nothing
      }
      <a class="button" href=${meetingPath(meeting)}>${icon("file-text")}${t("meeting.see")}</a>
    </p>
  </section>`;
}

/** The meetings after the next one. */
export function upcoming(meetings) {
  if (meetings.length === 0) return nothing;
  return html`<section aria-labelledby="later-heading" class="stack-small">
    <h2 id="later-heading">${t("today.later")}</h2>
    <ul class="list">
      ${meetings.map(
        (meeting) =>
          html`<li class="today-line">
            <time datetime=${meeting.start} class="today-when">
              <span class="strong">${span(meeting.start, meeting.end)}</span
              ><span class="small soft">${capital(longDay(dayOf(meeting.start)))}</span>
            </time>
            <span class="grow">
              <a class="strong" href=${meetingPath(meeting)}>${meeting.title}</a><br />
              <span class="small soft">${kindOf(meeting)} · ${readiness(meeting)}</span>
            </span>
            <span class="row">${myPart(meeting)}${myAnswer(meeting)}</span>
          </li>`,
      )}
    </ul>
    <p><a href="/tuan">${t("today.seeWeek")}</a></p>
  </section>`;
}

/** What waits for this person's answer. */
export function waiting(meetings) {
  return html`<section class="stack-small" aria-labelledby="waiting-heading">
    <h2 id="waiting-heading">${t("today.waiting", { n: meetings.length })}</h2>
    <ul class="list">
      ${meetings.map(
        (meeting) =>
          html`<li class="stack-small">
            <span class="strong">${meeting.title}</span>
            <span class="small soft"
              >${capital(longDay(dayOf(meeting.start)))}, ${span(meeting.start, meeting.end)}</span
            >
            <a class="button button-act" href=${meetingPath(meeting, "#tra-loi")}>${icon("reply")}${t("reply.do")}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What waits for this person's approval. */
export function toApprove(preparing) {
  const mine = preparing.filter(({ verbs }) => verbs.includes("APPROVE"));
  if (mine.length === 0) return nothing;
  return html`<section class="sheet stack-small" aria-labelledby="approve-heading">
    <h2 id="approve-heading">${t("today.approve", { n: mine.length })}</h2>
    <ul class="list">
      ${mine.map(
        (meeting) =>
          html`<li class="stack-small">
            <span class="strong">${meeting.title}</span>
            <span class="small soft"
              >${capital(longDay(dayOf(meeting.start)))}, ${span(meeting.start, meeting.end)} ·
              ${t("meeting.sites", { n: meeting.siteCount })}${meeting.by.leader ? nothing : ` · ${t("today.proposedBy", { name: meeting.by.name })}`}</span
            >
            ${meeting.by.leader ? html`<span class="small">${spokenFor(meeting.by)}</span>` : nothing}
            <span class="small">${legalMark(meeting)}</span>
            <a class="button button-act" href=${meetingPath(meeting)}>${icon("eye")}${t("today.look")}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** What the office is still preparing, and where each stands. */
export function inPreparation(preparing) {
  const others = preparing.filter(({ verbs }) => !verbs.includes("APPROVE"));
  if (others.length === 0) return nothing;
  return html`<section class="stack-small" aria-labelledby="preparation-heading">
    <h2 id="preparation-heading">${t("today.preparation", { n: others.length })}</h2>
    <ul class="list">
      ${others.map(
        (meeting) =>
          html`<li class="stack-small">
            <span class="row">${stateOf(meeting)}${legalMark(meeting)}</span>
            <a class="strong" href=${meetingPath(meeting)}>${meeting.title}</a>
            <span class="small soft"
              >${capital(longDay(dayOf(meeting.start)))}, ${span(meeting.start, meeting.end)}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

/** The meetings that this person keeps and that units still owe an answer to. */
export function toPress(planned) {
  const mine = planned.filter(({ my, replies }) => my.includes("SECRETARY") && replies.waiting > 0);
  if (mine.length === 0) return nothing;
  return html`<section class="stack-small" aria-labelledby="press-heading">
    <h2 id="press-heading">${t("today.press", { n: mine.length })}</h2>
    <ul class="list">
      ${mine.map(
        (meeting) =>
          html`<li class="stack-small">
            <a class="strong" href=${meetingPath(meeting, "/don-doc")}>${meeting.title}</a>
            <span class="small soft"
              >${capital(longDay(dayOf(meeting.start)))}, ${span(meeting.start, meeting.end)}</span
            >
            <span class="small figures"
              >${t("escalation.progress", { answered: meeting.siteCount - meeting.replies.waiting, total: meeting.siteCount })}</span
            >
          </li>`,
      )}
    </ul>
  </section>`;
}

/** A leader's way to a meeting at once. */
export function callEntry() {
  return html`<section class="sheet stack-small" aria-labelledby="call-heading">
    <h2 id="call-heading">${t("today.call.title")}</h2>
    <p class="soft">${t("today.call.text")}</p>
    <a class="button button-act button-wide" href="/goi">${icon("phone-call")}${t("today.call.do")}</a>
  </section>`;
}
