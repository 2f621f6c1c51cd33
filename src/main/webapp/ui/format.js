// Dates, times and amounts as Vietnamese offices write them, always in the province's zone, whatever the computer's is.

import { language, t } from "./i18n.js";

let zone = "Asia/Ho_Chi_Minh";
let reader = readerFor(zone);

const collator = new Intl.Collator("vi", { numeric: true });

function readerFor(name) {
  return new Intl.DateTimeFormat("en-CA", {
    timeZone: name,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
}

/** The zone of all times on the screen; the server says which. */
export function useZone(name) {
  zone = name;
  reader = readerFor(name);
}

function partsOf(moment) {
  const parts = reader.formatToParts(new Date(moment));
  return Object.fromEntries(parts.map(({ type, value }) => [type, value]));
}

/** The day of a moment in the province, as "2026-11-26". */
export function dayOf(moment) {
  const { year, month, day } = partsOf(moment);
  return `${year}-${month}-${day}`;
}

/** 24-hour time of a moment: "08:05". */
export function timeOf(moment) {
  const { hour, minute } = partsOf(moment);
  return `${hour}:${minute}`;
}

/** 24-hour time with seconds: "08:05:09". */
export function secondOf(moment) {
  const { hour, minute, second } = partsOf(moment);
  return `${hour}:${minute}:${second}`;
}

/** The moment at which the province's clocks show this day and time, as ISO 8601 with offset. */
export function momentOf(day, time) {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // The offset at the first guess is the offset at the moment itself except within hours of a zone's change of clock.
  const guess = wall - offsetAt(wall);
  const offset = offsetAt(guess);
  const sign = offset < 0 ? "-" : "+";
  const minutes = Math.abs(offset) / 60_000;
  return `${day}T${time}:00${sign}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function offsetAt(moment) {
  const { year, month, day, hour, minute, second } = partsOf(moment);
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(moment / 1000) * 1000;
}

function two(number) {
  return String(number).padStart(2, "0");
}

/** "2026-11-26" as "26/11/2026". */
export function writtenDay(day) {
  const [year, month, date] = day.split("-");
  return `${date}/${month}/${year}`;
}

/** "26/11/2026", "26-11-2026", "26.11.2026" or "26/11" (then of the given year) as "2026-11-26"; null when no such day. */
export function readDay(text, year) {
  const found = /^\s*(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}))?\s*$/.exec(text);
  if (!found) return null;
  const day = `${found[3] ?? year}-${two(found[2])}-${two(found[1])}`;
  const real = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(real.getTime()) || real.toISOString().slice(0, 10) !== day ? null : day;
}

/** "8", "8h", "8h30", "0830", "8:30", "8 giờ 30" as "08:30"; null when no such time. */
export function readTime(text) {
  const found = /^\s*(\d{1,2})(?:\s*(?:[:.h]|giờ)\s*(\d{2})?|(\d{2}))?\s*$/iu.exec(text);
  if (!found) return null;
  const hour = Number(found[1]);
  const minute = Number(found[2] ?? found[3] ?? 0);
  return hour > 23 || minute > 59 ? null : `${two(hour)}:${two(minute)}`;
}

/** 0 = Sunday. */
export function weekdayOf(day) {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}

export function addDays(day, count) {
  return new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);
}

/** The Monday of a day's week. */
export function mondayOf(day) {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

/** "thứ Năm". */
export function weekday(day) {
  return t(`day.${weekdayOf(day)}`);
}

/** "thứ Năm, 26/11/2026". */
export function longDay(day) {
  return `${weekday(day)}, ${writtenDay(day)}`;
}

/** The same at the start of a line: "Thứ Năm, 26/11/2026". */
export function capital(text) {
  return text.charAt(0).toLocaleUpperCase(language()) + text.slice(1);
}

/** "08:00 – 09:30", or with both days when it ends on another day. */
export function span(start, end) {
  const from = timeOf(start);
  const until = dayOf(start) === dayOf(end) ? timeOf(end) : `${timeOf(end)} ${writtenDay(dayOf(end))}`;
  return `${from} – ${until}`;
}

/** "thứ Năm, 26/11/2026, 08:00". */
export function longMoment(moment) {
  return `${longDay(dayOf(moment))}, ${timeOf(moment)}`;
}

/** "26/11/2026 08:00". */
export function shortMoment(moment) {
  return `${writtenDay(dayOf(moment))} ${timeOf(moment)}`;
}

/** A length in minutes: "1 giờ 30 phút". */
export function minutesLong(total) {
  const hours = Math.floor(total / 60);
  const minutes = total % 60;
  const parts = [];
  if (hours > 0) parts.push(t("length.hours", { n: hours }));
  if (minutes > 0 || hours === 0) parts.push(t("length.minutes", { n: minutes }));
  return parts.join(" ");
}

/** How far off a moment is, from now: "còn 2 giờ 15 phút", "còn 3 ngày", "đã quá giờ 5 phút". */
export function untilMoment(moment, now) {
  const minutes = Math.round((Date.parse(moment) - now) / 60_000);
  if (minutes < 0) return t("length.late", { length: minutesLong(-minutes) });
  if (minutes === 0) return t("length.now");
  if (minutes < 24 * 60) return t("length.left", { length: minutesLong(minutes) });
  return t("length.left", { length: t("length.days", { n: Math.round(minutes / (24 * 60)) }) });
}

/** "1.250" in Vietnamese, "1,250" in English. */
export function amount(number) {
  return new Intl.NumberFormat(language() === "en" ? "en-GB" : "vi-VN").format(number);
}

/** Vietnamese order of two names. */
export function compareNames(a, b) {
  return collator.compare(a, b);
}

/** For searching: lower case, NFC, and without marks, so that "muong nhe" finds "Mường Nhé". */
export function searchable(text) {
  return text.toLocaleLowerCase("vi").normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");
}
