import { overlapsOf } from "/app/week/overlaps.js";
import { partOfDay, weekNumber, weekPlan } from "/app/week/week-plan.js";
import { changeText } from "/app/meeting/change-text.js";
import { useLanguage } from "/ui/i18n.js";
import { same } from "./expect.js";

function meeting(id, start, end, more = {}) {
  return {
    id,
    title: id,
    start: `2026-11-26T${start}:00+07:00`,
    end: `2026-11-26T${end}:00+07:00`,
    status: "PLANNED",
    chair: { id: "p-1", name: "Lò Văn A" },
    secretary: { id: "p-2", name: "Vàng Thị B" },
    ...more,
  };
}

const other = { chair: { id: "p-8", name: "X" }, secretary: { id: "p-9", name: "Y" } };

export default {
  "one chair in two meetings at once is marked on both": () => {
    const marks = overlapsOf([
      meeting("a", "08:00", "10:00"),
      meeting("b", "09:00", "11:00", { secretary: { id: "p-9", name: "Y" } }),
    ]);
    same(marks.get("a"), [{ what: "CHAIR", name: "Lò Văn A", title: "b" }]);
    same(marks.get("b"), [{ what: "CHAIR", name: "Lò Văn A", title: "a" }]);
  },

  "a meeting that begins when another ends does not overlap it": () => {
    same(overlapsOf([meeting("a", "08:00", "10:00"), meeting("b", "10:00", "11:00")]).size, 0);
  },

  "different people may meet at the same time": () => {
    same(overlapsOf([meeting("a", "08:00", "10:00"), meeting("b", "08:00", "10:00", other)]).size, 0);
  },

  "postponed and cancelled meetings hold nobody": () => {
    for (const status of ["POSTPONED", "CANCELLED"]) {
      same(overlapsOf([meeting("a", "08:00", "10:00"), meeting("b", "08:00", "10:00", { status })]).size, 0, status);
    }
  },

  "a week has seven days from Monday, meetings by part of the day and time": () => {
    const plan = weekPlan("2026-11-29", [
      meeting("late", "14:00", "15:00"),
      meeting("second", "09:00", "10:00"),
      meeting("first", "07:30", "08:00"),
    ]);
    same(
      plan.map(({ date }) => date.slice(8)),
      ["23", "24", "25", "26", "27", "28", "29"],
    );
    same(
      plan[3].parts.morning.map(({ id }) => id),
      ["first", "second"],
    );
    same(
      plan[3].parts.afternoon.map(({ id }) => id),
      ["late"],
    );
  },

  "the evening begins at six": () => {
    same(
      ["11:59", "12:00", "17:59", "18:00"].map((time) => partOfDay(`2026-11-26T${time}:00+07:00`)),
      ["morning", "afternoon", "afternoon", "evening"],
    );
  },

  "weeks are numbered as ISO 8601 does": () => {
    same(["2026-01-01", "2026-11-22", "2026-12-31", "2027-01-03", "2027-01-04"].map(weekNumber), [1, 47, 53, 53, 1]);
  },

  "a change tells what was and what became": async () => {
    await useLanguage("vi");
    same(changeText("title", { from: "Giao ban", to: "Họp giao ban" }), "Tên cuộc họp: Giao ban → Họp giao ban");
    same(changeText("kind", { from: "BRIEFING", to: "REVIEW" }), "Loại họp: Giao ban → Sơ kết, tổng kết");
    same(
      changeText("venue", { from: "ONLINE", to: "IN_PERSON" }),
      "Hình thức họp: Trực tuyến trên hệ thống này → Trực tiếp tại một nơi",
    );
    same(changeText("place", { from: null, to: "ONLINE" }), "Nơi họp: (trống) → ONLINE");
    same(changeText("overlapReason", { from: null, to: "Khẩn" }), "Lý do trùng lịch: (trống) → Khẩn");
    same(
      changeText("start", { from: "2026-11-25T08:00:00+07:00", to: "2026-11-26T01:00:00Z" }),
      "Bắt đầu: thứ Tư, 25/11/2026, 08:00 → thứ Năm, 26/11/2026, 08:00",
    );
  },

  "changed sites are told as added and removed": async () => {
    await useLanguage("vi");
    same(changeText("sites", { from: ["Xã A"], to: ["Xã B", "Xã C"] }), "Điểm cầu: thêm Xã B, Xã C; bớt Xã A");
    same(changeText("sites", { from: [], to: ["Xã B"] }), "Điểm cầu: thêm Xã B");
  },
};
