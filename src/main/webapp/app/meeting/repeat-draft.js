// How a meeting comes again while it is being written: what the editor holds, and the rule (RFC 5545) that it sends.

import { longDay, weekday, weekdayOf, writtenDay } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";

const LETTERS = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** Monday first, as the week is printed. */
export const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];

export const DAYS_OFF = ["NEXT_WORKING_DAY", "PREVIOUS_WORKING_DAY", "SKIP", "KEEP"];

/** A meeting that is held once. */
export function heldOnce() {
  return {
    how: "NONE",
    frequency: "WEEKLY",
    interval: 2,
    weekdays: [],
    end: "COUNT",
    count: 12,
    until: "",
    daysOff: "NEXT_WORKING_DAY",
    struck: [],
    added: [],
  };
}

/** Which one of its month the day's weekday is; -1 for a fifth one, which not every month has. */
export function placeInMonth(day) {
  const place = Math.floor((Number(day.slice(8)) - 1) / 7) + 1;
  return place === 5 ? -1 : place;
}

/** How it can come again from that day on, each with its sentence. */
export function waysOf(day) {
  const place = placeInMonth(day);
  const name = weekday(day);
  return [
    { value: "NONE", label: t("repeat.NONE") },
    { value: "WEEKLY", label: t("repeat.WEEKLY", { day: name }) },
    { value: "MONTH_DAY", label: t("repeat.MONTH_DAY", { date: Number(day.slice(8)) }) },
    { value: "MONTH_WEEKDAY", label: t(place === -1 ? "repeat.MONTH_LAST" : "repeat.MONTH_WEEKDAY", { day: name, place }) },
    { value: "CUSTOM", label: t("repeat.CUSTOM") },
  ];
}

/** What the server is asked for; null for a meeting that is held once or of which something is missing. */
export function repeatBody(repeat, day) {
  if (repeat.how === "NONE" || !day || repeatFault(repeat)) return null;
  const { struck, added, daysOff } = repeat;
  return { rule: [...steps(repeat, day), end(repeat)].join(";"), struck, added, daysOff };
}

/** The key of what is missing, if anything. */
export function repeatFault({ how, end: ends, until, count, interval }) {
  if (how === "NONE") return undefined;
  if (ends === "UNTIL" && !until) return "repeat.untilMissing";
  if (ends === "COUNT" && !(Number.isInteger(count) && count > 0)) return "repeat.countMissing";
  return how === "CUSTOM" && !(Number.isInteger(interval) && interval > 0) ? "repeat.intervalMissing" : undefined;
}

function steps(repeat, day) {
  const letters = LETTERS[weekdayOf(day)];
  switch (repeat.how) {
    case "WEEKLY":
      return ["FREQ=WEEKLY", `BYDAY=${letters}`];
    case "MONTH_DAY":
      return ["FREQ=MONTHLY", `BYMONTHDAY=${Number(day.slice(8))}`];
    case "MONTH_WEEKDAY":
      return ["FREQ=MONTHLY", `BYDAY=${placeInMonth(day)}${letters}`];
    default:
      return custom(repeat);
  }
}

function custom({ frequency, interval, weekdays }) {
  const named = frequency === "WEEKLY" && weekdays.length > 0 ? [`BYDAY=${weekdays.join(",")}`] : [];
  return [`FREQ=${frequency}`, `INTERVAL=${interval}`, ...named];
}

function end({ end: ends, until, count }) {
  return ends === "UNTIL" ? `UNTIL=${until.replaceAll("-", "")}` : `COUNT=${count}`;
}

/** The same with that day held or not: what somebody strikes out or puts back. */
export function toggled(repeat, { day, fate }) {
  const { struck, added } = repeat;
  const without = (days) => days.filter((each) => each !== day);
  if (struck.includes(day)) return { ...repeat, struck: without(struck) };
  if (added.includes(day)) return { ...repeat, added: without(added) };
  return fate === "SKIPPED" || fate === "ADDED"
    ? { ...repeat, added: [...added, day] }
    : { ...repeat, struck: [...struck, day] };
}

/** Whether the day is wanted; what was just struck out or put back shows at once, what comes of it when the server says so. */
export function isWanted({ struck, added }, { day, held, fate }) {
  if (struck.includes(day)) return false;
  if (added.includes(day) || fate === "STRUCK") return true;
  return held !== null && fate !== "ADDED";
}

/** What became of a day, in one sentence; empty for a day that is held as the rule has it. */
export function fateOf({ day, held, fate, off, holiday }) {
  const why = holiday ?? t(off ? "repeat.weekend" : "repeat.dayOff");
  if (fate === "MOVED") return t("repeat.fate.MOVED", { from: writtenDay(day), why });
  if (fate === "KEPT") return off ? t("repeat.fate.OFF", { why }) : "";
  return t(`repeat.fate.${fate}`, { why, day: longDay(held ?? day) });
}

/** How many meetings would run into something. */
export function clashingDays(found) {
  return found ? found.days.filter(({ overlaps, shortage }) => overlaps.length > 0 || shortage).length : 0;
}
