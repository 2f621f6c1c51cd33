import * as format from "/ui/format.js";
import { useLanguage } from "/ui/i18n.js";
import { same } from "./expect.js";

async function vietnamese() {
  format.useZone("Asia/Ho_Chi_Minh");
  await useLanguage("vi");
}

export default {
  "a day is written day, month, year": async () => {
    await vietnamese();
    same(format.longDay("2026-11-26"), "thứ Năm, 26/11/2026");
    same(format.longDay("2026-11-22"), "Chủ nhật, 22/11/2026");
    same(format.capital(format.longDay("2026-11-26")), "Thứ Năm, 26/11/2026");
  },

  "English keeps the order of the day and translates its name": async () => {
    await useLanguage("en");
    same(format.longDay("2026-11-26"), "Thursday, 26/11/2026");
    await vietnamese();
  },

  "times are the province's, whatever the computer's zone is": async () => {
    await vietnamese();
    same(format.dayOf("2026-11-25T17:30:00Z"), "2026-11-26");
    same(format.timeOf("2026-11-25T17:30:00Z"), "00:30");
    same(format.momentOf("2026-11-26", "00:30"), "2026-11-26T00:30:00+07:00");
  },

  "a zone that moves its clocks gets the offset of that day": () => {
    format.useZone("Europe/Berlin");
    same(format.momentOf("2026-07-01", "08:00"), "2026-07-01T08:00:00+02:00");
    same(format.momentOf("2026-12-01", "08:00"), "2026-12-01T08:00:00+01:00");
    format.useZone("Asia/Ho_Chi_Minh");
  },

  "days are read as people type them": () => {
    same(format.readDay("26/11/2026", "2025"), "2026-11-26");
    same(format.readDay(" 6-1-2026 ", "2025"), "2026-01-06");
    same(format.readDay("26/11", "2026"), "2026-11-26");
  },

  "what is no day is not taken for one": () => {
    for (const text of ["31/02/2026", "2026-11-26", "11/26/2026", "mai", ""])
      same(format.readDay(text, "2026"), null, text);
  },

  "times are read as people type them": () => {
    const times = {
      8: "08:00",
      "8h": "08:00",
      "8h30": "08:30",
      "14:05": "14:05",
      "0830": "08:30",
      "8 giờ 30": "08:30",
      "8 giờ": "08:00",
    };
    for (const [text, time] of Object.entries(times)) same(format.readTime(text), time, text);
  },

  "what is no time is not taken for one": () => {
    for (const text of ["24:00", "8:60", "sáng", "", "123456"]) same(format.readTime(text), null, text);
  },

  "a week begins on Monday": () => {
    same(format.mondayOf("2026-11-22"), "2026-11-16");
    same(format.mondayOf("2026-11-16"), "2026-11-16");
  },

  "a length is told in hours and minutes": async () => {
    await vietnamese();
    same(format.minutesLong(90), "1 giờ 30 phút");
    same(format.minutesLong(60), "1 giờ");
    same(format.minutesLong(0), "0 phút");
  },

  "the time left is told in the unit that matters": async () => {
    await vietnamese();
    const now = Date.parse("2026-11-26T01:00:00Z");
    same(format.untilMoment("2026-11-26T03:15:00Z", now), "còn 2 giờ 15 phút");
    same(format.untilMoment("2026-11-29T01:00:00Z", now), "còn 3 ngày");
    same(format.untilMoment("2026-11-26T00:55:00Z", now), "đã quá giờ 5 phút");
    same(format.untilMoment("2026-11-26T01:00:10Z", now), "đến giờ");
  },

  "names stand in Vietnamese order": () => {
    const names = ["Xã Đông", "Xã Dân", "Xã Ẳng", "Xã Ăng", "Xã An", "Xã Mường Nhé", "Xã Mường Mùn"];
    same([...names].sort(format.compareNames), [
      "Xã An",
      "Xã Ăng",
      "Xã Ẳng",
      "Xã Dân",
      "Xã Đông",
      "Xã Mường Mùn",
      "Xã Mường Nhé",
    ]);
  },

  "a search needs no marks": () => {
    same(format.searchable("Mường Nhé"), "muong nhe");
    same(format.searchable("Điện Biên Đông"), "dien bien dong");
  },
};
