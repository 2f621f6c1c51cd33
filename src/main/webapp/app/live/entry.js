/** Who may go in without the check: a tab that was reloaded in the meeting, and a person who was called. All others begin with the check. */
const KEY = "diemcau.entry";

/** What was remembered for this meeting, only right after a reload of the same tab; else null. */
export function remembered(meeting, storage = sessionStorage, reloaded = wasReloaded()) {
  if (!reloaded) return null;
  try {
    const kept = JSON.parse(storage.getItem(KEY));
    return kept?.meeting === meeting ? kept : null;
  } catch {
    return null;
  }
}

export function remember(meeting, entry, storage = sessionStorage) {
  storage.setItem(KEY, JSON.stringify({ meeting, ...entry }));
}

export function forget(storage = sessionStorage) {
  storage.removeItem(KEY);
}

let used = false;

/** True once per page load: going to the meeting again within the page is a new visit. */
function wasReloaded() {
  const reloaded = !used && performance.getEntriesByType("navigation")[0]?.type === "reload";
  used = true;
  return reloaded;
}

let called = null;

/** The person has just agreed to go into this meeting at once: the called with one click, the caller by calling. */
export function enterAtOnce(meeting) {
  called = meeting;
}

/** Whether that was just now and for this meeting; true only once. */
export function isCalled(meeting) {
  const now = called === meeting;
  called = null;
  return now;
}
