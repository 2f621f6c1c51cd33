import { area, band, frame, line, runs, summary, top } from "/app/pool/plot.js";
import { same } from "./expect.js";

const STEP = 60;
const at = (minute) => new Date(Date.UTC(2026, 10, 26, 5, minute)).toISOString();
const point = (minute, more = {}) => ({ at: at(minute), well: 1, meanMillis: 20, worstMillis: 50, ...more });
const mean = ({ meanMillis }) => meanMillis;
const stress = ({ stress: told }) => told;
const place = frame({ from: at(0), until: at(10), width: 100, height: 50, most: 100 });

export default {
  "an axis ends at a round number above its highest value": () =>
    same([0, 7, 100, 101, 340, 999, 1001].map((value) => top(value, 10)), [10, 10, 100, 200, 500, 1000, 2000]),

  "a value that nobody told is a gap, and so is a time in which nobody looked": () => {
    const points = [point(0), point(1), point(5), point(6)];
    same(
      runs(points, mean, STEP).map((run) => run.length),
      [2, 2],
    );
    same(runs([point(0, { stress: 1 }), point(1, { stress: null }), point(2, { stress: 0 })], stress, STEP).length, 2);
    same(runs(points, stress, STEP), []);
  },

  "a line goes through the middle of its minutes, and one minute alone is a dash": () => {
    same(line([point(0), point(1)], mean, STEP, place), "M5,40L15,40");
    same(line([point(2)], mean, STEP, place), "M20,40H30");
    same(area([point(0), point(1)], mean, STEP, place), "M5,40L15,40L15,50L5,50Z");
    same(area([point(2)], mean, STEP, place), "M20,40H30L30,50L20,50Z");
  },

  "what is higher than the axis stays on it": () => same(place.y(500), 0),

  "the band puts neighbours together and tells part of the time from all of it": () => {
    const points = [point(0), point(1), point(2, { well: 0.4 }), point(3, { well: 0 }), point(7)];
    same(
      band(points, STEP).map(({ state, begin, end }) => [state, (end - begin) / 60000]),
      [
        ["UP", 2],
        ["WEAK", 1],
        ["DOWN", 1],
        ["UP", 1],
      ],
    );
  },

  "the numbers are of what was told": () => {
    const points = [point(0, { stress: 0.2, recordersFree: 2 }), point(1, { well: 0, worstMillis: 900, stress: 0.7, recordersFree: 1 })];
    same(summary(points), { well: 0.5, mean: 20, worst: 900, stress: 0.7, participants: null, recordersFree: 1 });
    same(summary([]).well, null);
  },
};
