/** What is short on the wire under the names that everybody here uses (src/docs/protocol.md). */
const LONG = { e: "type", s: "site", h: "heads", k: "turn", d: "seconds" };

/** The events of a frame in full: an event without a number follows the one before it, the first follows `from`. */
export function eventsOf({ from, events }) {
  let seq = from;
  return events.map(({ n, ...event }) => {
    seq = n ?? seq + 1;
    return { seq, ...Object.fromEntries(Object.entries(event).map(([key, value]) => [LONG[key] ?? key, value])) };
  });
}
