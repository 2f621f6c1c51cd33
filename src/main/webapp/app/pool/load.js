// What is booked on a media server, moment by moment. Pure; times are minutes of a day in the province's zone.

import { addDays, dayOf, timeOf } from "../../ui/format.js";

const DAY = 24 * 60;
const WEEK = 7;

/** The hours that are always shown; a day that begins earlier or ends later shows all of it. */
const USUAL = { from: 6 * 60, until: 20 * 60 };

/**
 * The days of a server's week: `{date, meetings, steps, lanes, shortages, most}`.
 *
 *   meetings   `{from, until, ...booking}` of that day, by the beginning
 *   steps      `{from, until, endpoints, recorders}`, each as long as nothing begins or ends
 *   lanes      the meetings that are recorded, each lane one recorder; `over` for those that no recorder is left for
 *   shortages  `{from, until, what: "ROOM" | "RECORDER", needed, has}`
 *   most       the most sites at one moment
 */
export function weekOf(monday, server) {
  return Array.from({ length: WEEK }, (_, at) => dayLoad(addDays(monday, at), server));
}

function dayLoad(date, { bookings, endpoints, recordings }) {
  const meetings = bookings.map((booking) => onDay(date, booking)).filter(({ from, until }) => from < until);
  meetings.sort((a, b) => a.from - b.from || a.until - b.until);
  const steps = stepsOf(meetings);
  const room = shortOf(steps, "ROOM", "endpoints", endpoints);
  const recorder = shortOf(steps, "RECORDER", "recorders", recordings);
  return {
    date,
    meetings,
    steps,
    lanes: lanesOf(meetings, recordings),
    shortages: [...room, ...recorder].sort((a, b) => a.from - b.from),
    most: Math.max(0, ...steps.map((step) => step.endpoints)),
  };
}

/** The part of a booking that lies in this day. */
function onDay(date, booking) {
  return { ...booking, from: minuteOf(date, booking.start), until: minuteOf(date, booking.end) };
}

function minuteOf(date, moment) {
  const day = dayOf(moment);
  if (day !== date) return day < date ? 0 : DAY;
  const [hour, minute] = timeOf(moment).split(":").map(Number);
  return hour * 60 + minute;
}

function stepsOf(meetings) {
  const edges = [...new Set(meetings.flatMap(({ from, until }) => [from, until]))].sort((a, b) => a - b);
  return edges.slice(0, -1).flatMap((from, at) => {
    const until = edges[at + 1];
    const there = meetings.filter((meeting) => meeting.from <= from && until <= meeting.until);
    const endpoints = there.reduce((sum, meeting) => sum + meeting.endpoints, 0);
    const recorders = there.filter(({ recorder }) => recorder).length;
    return there.length > 0 ? [{ from, until, endpoints, recorders }] : [];
  });
}

/** Steps above what the server has; neighbours are told as one. */
function shortOf(steps, what, field, has) {
  const found = [];
  for (const { from, until, [field]: needed } of steps) {
    if (needed <= has) continue;
    const last = found.at(-1);
    if (last?.until === from) {
      last.until = until;
      last.needed = Math.max(last.needed, needed);
    } else {
      found.push({ from, until, what, needed, has });
    }
  }
  return found;
}

function lanesOf(meetings, recordings) {
  const lanes = Array.from({ length: recordings }, () => ({ meetings: [], over: false }));
  for (const meeting of meetings.filter(({ recorder }) => recorder)) {
    const free = lanes.find((lane) => (lane.meetings.at(-1)?.until ?? 0) <= meeting.from);
    if (free) free.meetings.push(meeting);
    else lanes.push({ meetings: [meeting], over: true });
  }
  return lanes;
}

/** From which to which minute all these days are shown, in whole hours. */
export function hoursOf(days) {
  const meetings = days.flatMap((day) => day.meetings);
  const from = Math.min(USUAL.from, ...meetings.map((meeting) => Math.floor(meeting.from / 60) * 60));
  const until = Math.max(USUAL.until, ...meetings.map((meeting) => Math.ceil(meeting.until / 60) * 60));
  return { from, until };
}

/** "08:30"; the end of a day is "24:00". */
export function clockOf(minute) {
  const two = (number) => String(number).padStart(2, "0");
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
