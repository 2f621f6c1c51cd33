/**
 * How much picture a line is given to carry, from all to none. `height` in lines (about 2500, 500 and 200 kbit/s a stream), `lastN` how many pictures at once, null for as
 * many as the server's page shows.
 */
export const PROFILES = {
  FULL: { height: 720, lastN: null },
  LOW: { height: 360, lastN: 2 },
  LOWEST: { height: 180, lastN: 2 },
  AUDIO: { height: 0, lastN: 0 },
};

const DOWN = ["FULL", "LOW", "LOWEST", "AUDIO"];

/** A line that is this bad for so long is given less: a moment's loss is no reason to take a picture away. */
const WORSE_AFTER_MS = { POOR: 4000, FAIR: 12000 };
/** Sound alone helps only a line that is hardly usable. */
const FAIR_ENDS_AT = "LOWEST";
/** More is tried after a long good time; a line that proved worse again must wait longer each time. */
const BETTER_AFTER_MS = 60000;
const LONGEST_MS = 600000;

/** Where a page begins that finds out by itself. */
export function begin(now) {
  return { profile: "FULL", word: "GOOD", since: now, patience: BETTER_AFTER_MS, raised: null };
}

/** The next state, when the line is GOOD, FAIR or POOR now. Steps down soon, up slowly. */
export function next(state, word, now) {
  if (word !== state.word) return { ...state, word, since: now };
  if (word === "GOOD") return isLong(state, state.patience, now) ? up(state, now) : state;
  return isLong(state, WORSE_AFTER_MS[word], now) ? down(state, word, now) : state;
}

function isLong(state, wanted, now) {
  return now - state.since >= wanted;
}

function down(state, word, now) {
  if (state.profile === "AUDIO" || (word === "FAIR" && state.profile === FAIR_ENDS_AT)) return state;
  const failed = state.raised !== null && now - state.raised < state.patience;
  const patience = failed ? Math.min(2 * state.patience, LONGEST_MS) : state.patience;
  return { ...state, profile: step(state.profile, 1), since: now, patience };
}

function up(state, now) {
  return state.profile === "FULL" ? state : { ...state, profile: step(state.profile, -1), since: now, raised: now };
}

function step(profile, by) {
  return DOWN[DOWN.indexOf(profile) + by];
}
