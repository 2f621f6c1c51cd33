import { fateOf, heldOnce, isWanted, placeInMonth, repeatBody, repeatFault, toggled } from "/app/meeting/repeat-draft.js";
import { same } from "./expect.js";

const MONDAY = "2027-08-30";
const weekly = { ...heldOnce(), how: "WEEKLY" };
const rule = (repeat, day = MONDAY) => repeatBody({ ...weekly, ...repeat }, day).rule;

export default {
  "a meeting that is held once asks for no series": () => same(repeatBody(heldOnce(), MONDAY), null),

  "each way has its rule": () => {
    same(rule({}), "FREQ=WEEKLY;BYDAY=MO;COUNT=12");
    same(rule({ how: "MONTH_DAY", end: "UNTIL", until: "2027-12-31" }), "FREQ=MONTHLY;BYMONTHDAY=30;UNTIL=20271231");
    same(rule({ how: "MONTH_WEEKDAY" }, "2027-08-09"), "FREQ=MONTHLY;BYDAY=2MO;COUNT=12");
    same(rule({ how: "MONTH_WEEKDAY" }), "FREQ=MONTHLY;BYDAY=-1MO;COUNT=12");
    same(
      rule({ how: "CUSTOM", frequency: "WEEKLY", interval: 2, weekdays: ["MO", "TH"] }),
      "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;COUNT=12",
    );
    same(rule({ how: "CUSTOM", frequency: "DAILY", interval: 3, weekdays: ["MO"] }), "FREQ=DAILY;INTERVAL=3;COUNT=12");
  },

  "the fifth weekday of a month is its last": () => {
    same([1, 7, 8, 28, 29].map((day) => placeInMonth(`2027-08-${String(day).padStart(2, "0")}`)), [1, 1, 2, 4, -1]);
  },

  "without an end there is no question": () => {
    same(repeatFault({ ...weekly, end: "UNTIL" }), "repeat.untilMissing");
    same(repeatFault({ ...weekly, count: null }), "repeat.countMissing");
    same(repeatBody({ ...weekly, count: 0 }, MONDAY), null);
    same(repeatFault({ ...heldOnce(), count: 0 }), undefined);
  },

  "a day is struck out and put back": () => {
    const struck = toggled(weekly, { day: MONDAY, fate: "KEPT" });
    same(struck.struck, [MONDAY]);
    same(toggled(struck, { day: MONDAY, fate: "STRUCK" }).struck, []);
  },

  "a day off that was left out is held when somebody wants it": () => {
    const held = toggled(weekly, { day: "2027-09-02", fate: "SKIPPED" });
    same(held.added, ["2027-09-02"]);
    same(toggled(held, { day: "2027-09-02", fate: "ADDED" }).added, []);
  },

  "what is struck out shows at once, and twice is as if nothing was": () => {
    const day = { day: MONDAY, held: MONDAY, fate: "KEPT" };
    const once = toggled(weekly, day);
    same(isWanted(weekly, day), true);
    same(isWanted(once, day), false);
    same(toggled(once, day), weekly);
    same(isWanted(weekly, { day: MONDAY, held: null, fate: "STRUCK" }), true);
    same(isWanted(weekly, { day: MONDAY, held: null, fate: "SKIPPED" }), false);
  },

  "a moved day names the holiday, a day as planned says nothing": () => {
    const moved = fateOf({ day: "2027-09-02", held: "2027-09-06", fate: "MOVED", off: true, holiday: "Quốc khánh" });
    same(moved.includes("02/09/2027") && moved.includes("Quốc khánh"), true);
    same(fateOf({ day: MONDAY, held: MONDAY, fate: "KEPT", off: false, holiday: null }), "");
  },
};
