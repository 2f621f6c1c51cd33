// The lunar months of a year, as the server reckons them, and what they make of a day.

import { t } from "../../ui/i18n.js";

/** The lunar date of a day: {day, month, leap, first}; null outside the months. */
export function lunarOf(months, day) {
  const at = Date.parse(day);
  for (const { number, leap, first, days } of months) {
    const place = Math.round((at - Date.parse(first)) / 86_400_000);
    if (place >= 0 && place < days) return { day: place + 1, month: number, leap, first: place === 0 };
  }
  return null;
}

/** As small calendars print it: the month only on its first day, "1/1" and then "2", "3". */
export function lunarMark({ day, month, leap, first }) {
  return first ? `${day}/${month}${leap ? t("law.leapMark") : ""}` : String(day);
}

/** "mùng 1 tháng 1 âm lịch". */
export function lunarText({ day, month, leap }) {
  return t(leap ? "law.lunarLeap" : "law.lunar", { day, month });
}
