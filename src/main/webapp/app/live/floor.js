/**
 * The rule of who is heard, as data: what each site's microphone should do now, whom everyone should hear, and who did not
 * follow. Pure, so the page that obeys (a site's) and the page that checks (the console) cannot disagree.
 */

/** How long after a floor change a site may still be changing over, in milliseconds. */
export const GRACE_MS = 3000;

/** The hub's site id, or null. */
export function hub(state) {
  return state.sites.find((s) => s.hub)?.id ?? null;
}

const ALL = { has: () => true };

/** Whom everyone may hear now: whether it `has` a site. Nobody is heard while the meeting is suspended or after its end. */
export function audible(state) {
  if (state.phase === "SUSPENDED" || state.phase === "CLOSED") return new Set();
  if (state.mics === "FREE") return ALL;
  return new Set([hub(state), state.floor?.site].filter(Boolean));
}

/** Who is shown large: the floor's holder, else the hub. */
export function speaker(state) {
  return state.floor?.site ?? hub(state);
}

/**
 * Whether the console should mark a site for not following the floor, by its last report: null, or a word saying how
 * (`SILENT` has the floor but its microphone is off, `NO_MIC` has the floor and no microphone, `TALKING` may not be heard but its
 * microphone is on).
 */
export function strayed(state, site, report, now) {
  if (!report || settling(state, now)) return null;
  if (state.floor?.site === site) return holderStrayed(report);
  return audible(state).has(site) || report.mic !== "ON" ? null : "TALKING";
}

function holderStrayed(report) {
  return { ON: null, OFF: "SILENT", NONE: "NO_MIC" }[report.mic];
}

function settling(state, now) {
  return state.floor !== null && now - state.floor.from < GRACE_MS;
}
