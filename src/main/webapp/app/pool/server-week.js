import { html, nothing } from "lit";
import { capital, dayOf, timeOf, weekday, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { meetingPath } from "../meeting/summary.js";
import { dayChart } from "./day-chart.js";
import { clockOf, hoursOf, weekOf } from "./load.js";

/** What is short on a server on these days, in words: "Thứ Tư, 25/11/2026, 08:00 – 09:30: cần 146 điểm cầu, có 100". */
export function shortagesOf(monday, server) {
  return weekOf(monday, server).flatMap(({ date, shortages }) =>
    shortages.map(({ from, until, what, needed, has }) => ({
      anchor: anchorOf(server, date),
      text: t(`calendar.short.${what}`, { day: dayText(date), from: clockOf(from), until: clockOf(until), needed, has }),
    })),
  );
}

/** The hours that all these servers are shown for, so that one can look down the page. */
export function hoursOfAll(monday, servers) {
  return hoursOf(servers.flatMap((server) => weekOf(monday, server)));
}

/** The week of one server: a row for each day. */
export function serverWeek(monday, server, hours, now) {
  const { name, state, endpoints, recordings } = server;
  return html`<section class="server-week" aria-label=${name}>
    <div class="server-week-head">
      <h2>${name}</h2>
      <p class="soft">${t("calendar.carries", { n: endpoints })} · ${t("calendar.records", { n: recordings })}</p>
      ${state === "IN_SERVICE" ? nothing : html`<span class="state state-warn">${icon("triangle-alert")}${t(`pool.state.${state}`)}</span>`}
    </div>
    ${server.bookings.length === 0 ? html`<p class="soft">${t("calendar.idle")}</p>` : dayRows(monday, server, hours, now)}
  </section>`;
}

function dayRows(monday, server, hours, now) {
  return html`<ol class="server-days">
    ${weekOf(monday, server).map((day) =>
      dayRow(day, server, hours, dayOf(now) === day.date ? minuteNow(now, hours) : null),
    )}
  </ol>`;
}

function dayRow(day, server, hours, now) {
  return html`<li class="server-day" id=${anchorOf(server, day.date)} ?data-empty=${day.meetings.length === 0}>
    <p class="server-day-name">
      <strong>${capital(weekday(day.date))}</strong>
      <time class="figures soft" datetime=${day.date}>${writtenDay(day.date)}</time>
      ${now === null ? nothing : html`<span class="tag">${t("today.title")}</span>`}
    </p>
    ${day.meetings.length === 0 ? html`<p class="soft">${t("calendar.free")}</p>` : dayLoad(day, server, hours, now)}
  </li>`;
}

function dayLoad(day, server, hours, now) {
  return html`<div class="server-day-load">
    ${dayChart(day, server, hours, now)}
    <details>
      <summary class="figures">
        ${t("calendar.meetings", { n: day.meetings.length })} · ${t("calendar.most", { most: day.most, has: server.endpoints })}
      </summary>
      <ul class="server-meetings">
        ${day.meetings.map(meetingLine)}
      </ul>
    </details>
  </div>`;
}

function meetingLine({ meetingId, title, start, end, endpoints, recorder }) {
  return html`<li>
    <span class="figures">${timeOf(start)} – ${timeOf(end)}</span>
    <span
      >${meetingId ? html`<a href=${meetingPath({ id: meetingId })}>${title}</a>` : t("shortage.hidden")},
      ${t("meeting.sites", { n: endpoints })}${recorder ? html`, <strong>${t("venue.willRecord")}</strong>` : nothing}</span
    >
  </li>`;
}

function dayText(date) {
  return `${capital(weekday(date))}, ${writtenDay(date)}`;
}

function anchorOf({ id }, date) {
  return `may-${id}-${date}`;
}

/** The minute now, as long as it lies within the hours that are shown. */
function minuteNow(now, { from, until }) {
  const [hour, minute] = timeOf(now).split(":").map(Number);
  return Math.min(until, Math.max(from, hour * 60 + minute));
}
