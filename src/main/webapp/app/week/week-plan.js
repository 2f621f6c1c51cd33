// A week as offices print it: its days, each with a morning, an afternoon and, when needed, an evening.

import { addDays, dayOf, mondayOf, timeOf } from "../../ui/format.js";

const NOON = "12:00";
const EVENING = "18:00";

/** The part of the day in which a meeting begins. */
export function partOfDay(moment) {
  const time = timeOf(moment);
  if (time < NOON) return "morning";
  return time < EVENING ? "afternoon" : "evening";
}

/** The seven days of a day's week with their meetings by part of the day, in order of their start. */
export function weekPlan(day, meetings) {
  const monday = mondayOf(day);
  const sorted = [...meetings].sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
  return Array.from({ length: 7 }, (_, at) => {
    const date = addDays(monday, at);
    const parts = { morning: [], afternoon: [], evening: [] };
    for (const meeting of sorted) if (dayOf(meeting.start) === date) parts[partOfDay(meeting.start)].push(meeting);
    return { date, parts };
  });
}

/** The number of a day's week in its year, ISO 8601: week 1 holds the year's first Thursday. */
export function weekNumber(day) {
  const thursday = addDays(mondayOf(day), 3);
  const first = Date.parse(`${thursday.slice(0, 4)}-01-01T00:00:00Z`);
  return Math.floor((Date.parse(`${thursday}T00:00:00Z`) - first) / 86_400_000 / 7) + 1;
}
