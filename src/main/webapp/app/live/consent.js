/** Who takes part in a meeting that is recorded is asked once, in this tab, whether that is all right; the chair has decided it. */
const KEY = "diemcau.recorded";
const RECORDED = new Set(["STARTING", "ON", "STOPPING"]);

/** Whether a recording goes on, may begin at any moment, or may not have ended. */
export function isRecorded(state) {
  return RECORDED.has(state?.recording.state) || state?.recording.cause === "NOT_STOPPED";
}

/** Whether this person is still to be asked. */
export function mustAsk({ state, entry }, storage = sessionStorage) {
  return entry.as !== "CHAIR" && isRecorded(state) && storage.getItem(KEY) !== entry.meeting;
}

export function agree(meeting, storage = sessionStorage) {
  storage.setItem(KEY, meeting);
}
