// A month as a wall calendar: whole weeks from Monday, each day with its meetings. Pure.

import { addDays, dayOf, mondayOf } from "../../ui/format.js";

/** The first day of a day's month, or of another month before (-1) or after (1) it. */
export function firstOfMonth(day, step = 0) {
  const [year, month] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + step, 1)).toISOString().slice(0, 10);
}

/** The last day of a day's month. */
export function lastOfMonth(day) {
  return addDays(firstOfMonth(day, 1), -1);
}

/** The weeks of a month, each of seven days with their meetings in order; days of other months say so. */
export function monthPlan(day, meetings) {
  const first = firstOfMonth(day);
  const last = lastOfMonth(day);
  const byDay = grouped(meetings);
  const weeks = [];
  for (let monday = mondayOf(first); monday <= last; monday = addDays(monday, 7)) {
    weeks.push(
      Array.from({ length: 7 }, (_, at) => {
        const date = addDays(monday, at);
        return { date, outside: date < first || date > last, meetings: byDay.get(date) ?? [] };
      }),
    );
  }
  return weeks;
}

function grouped(meetings) {
  const days = new Map();
  for (const meeting of meetings) {
    const day = dayOf(meeting.start);
    days.set(day, [...(days.get(day) ?? []), meeting]);
  }
  return days;
}
