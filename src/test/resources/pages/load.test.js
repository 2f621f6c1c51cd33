import { useZone } from "/ui/format.js";
import { clockOf, hoursOf, weekOf } from "/app/pool/load.js";
import { same } from "./expect.js";

const MONDAY = "2026-11-23";

const at = (day, time) => `2026-11-${day}T${time}:00+07:00`;
const booking = (day, from, until, endpoints, recorder = false) => ({
  meetingId: `${day}-${from}`,
  title: `Họp ${from}`,
  start: at(day, from),
  end: at(day, until),
  endpoints,
  recorder,
});
const server = (bookings, { endpoints = 100, recordings = 1 } = {}) => ({ id: "s-1", endpoints, recordings, bookings });

const week = (...given) => {
  useZone("Asia/Ho_Chi_Minh");
  return weekOf(MONDAY, server(...given));
};

export default {
  "a week has seven days, and a day without meetings is free": () => {
    const days = week([booking("26", "08:00", "10:00", 46)]);
    same(
      days.map(({ date, most }) => [date, most]),
      [
        ["2026-11-23", 0],
        ["2026-11-24", 0],
        ["2026-11-25", 0],
        ["2026-11-26", 46],
        ["2026-11-27", 0],
        ["2026-11-28", 0],
        ["2026-11-29", 0],
      ],
    );
  },

  "sites are added up moment by moment": () => {
    const [day] = week([booking("23", "08:00", "10:00", 40), booking("23", "09:00", "11:00", 30)]);
    same(
      day.steps.map(({ from, until, endpoints }) => [clockOf(from), clockOf(until), endpoints]),
      [
        ["08:00", "09:00", 40],
        ["09:00", "10:00", 70],
        ["10:00", "11:00", 30],
      ],
    );
    same(day.shortages, []);
  },

  "a meeting that begins when another ends takes its room": () => {
    const [day] = week([booking("23", "08:00", "10:00", 100, true), booking("23", "10:00", "11:00", 100, true)]);
    same([day.shortages, day.lanes.length], [[], 1]);
  },

  "what is too much is told once, from its beginning to its end": () => {
    const [day] = week([
      booking("23", "08:00", "10:00", 60),
      booking("23", "09:00", "12:00", 50),
      booking("23", "09:30", "11:00", 60),
    ]);
    same(
      day.shortages.map(({ from, until, what, needed, has }) => [clockOf(from), clockOf(until), what, needed, has]),
      [["09:00", "11:00", "ROOM", 170, 100]],
    );
  },

  "each recorder is a lane, and whoever finds none stands in one of its own": () => {
    const [day] = week([
      booking("23", "08:00", "10:00", 10, true),
      booking("23", "09:00", "11:00", 10, true),
      booking("23", "10:00", "11:00", 10, true),
      booking("23", "10:00", "12:00", 10),
    ]);
    same(
      day.lanes.map(({ over, meetings }) => [over, meetings.map(({ title }) => title)]),
      [
        [false, ["Họp 08:00", "Họp 10:00"]],
        [true, ["Họp 09:00"]],
      ],
    );
    same(
      day.shortages.map(({ what, needed, has }) => [what, needed, has]),
      [["RECORDER", 2, 1]],
    );
  },

  "a meeting over midnight stands on both days": () => {
    const days = week([{ ...booking("23", "22:00", "23:00", 5), end: at("24", "02:30") }]);
    same(
      days.slice(0, 3).map(({ meetings }) => meetings.map(({ from, until }) => [clockOf(from), clockOf(until)])),
      [[["22:00", "24:00"]], [["00:00", "02:30"]], []],
    );
    same(hoursOf(days), { from: 0, until: 24 * 60 });
  },

  "office hours are always shown": () => same(hoursOf(week([])), { from: 6 * 60, until: 20 * 60 }),

  "a server without recorders has no lane, until one is wanted": () => {
    const [day] = week([booking("23", "08:00", "09:00", 5, true)], { recordings: 0 });
    same([day.lanes.map(({ over }) => over), day.shortages[0].what], [[true], "RECORDER"]);
    same(week([booking("23", "08:00", "09:00", 5)], { recordings: 0 })[0].lanes, []);
  },
};
