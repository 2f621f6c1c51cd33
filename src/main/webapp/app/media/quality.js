/** How good a line is, in three words, from what WebRTC measured since the last look. */

/** Fractions of packets lost and round trips (seconds) beyond which a line is no longer called good, or fair. */
const FAIR = { loss: 0.03, trip: 0.35 };
const POOR = { loss: 0.1, trip: 0.8 };

/** GOOD, FAIR or POOR; the worse of loss and round trip. */
export function wordFor({ loss, trip }) {
  if (loss > POOR.loss || trip > POOR.trip) return "POOR";
  return loss > FAIR.loss || trip > FAIR.trip ? "FAIR" : "GOOD";
}

/** The worst of several words. */
export function worst(words) {
  return ["POOR", "FAIR", "GOOD"].find((w) => words.includes(w)) ?? "GOOD";
}

/** Sums one connection's counters: packets lost and arrived so far, and the present round trip in seconds. */
export function counters(stats) {
  const all = [...stats.values()];
  const inbound = all.filter((s) => s.type === "inbound-rtp");
  const far = all.filter((s) => s.type === "remote-inbound-rtp");
  return {
    lost: sum(inbound, "packetsLost") + sum(far, "packetsLost"),
    arrived: sum(inbound, "packetsReceived"),
    trip: Math.max(0, ...far.map((s) => s.roundTripTime ?? 0)),
  };
}

/** Loss and round trip between two looks at the counters. */
export function between(before, after) {
  const lost = Math.max(0, after.lost - before.lost);
  const arrived = Math.max(0, after.arrived - before.arrived);
  return { loss: lost + arrived === 0 ? 0 : lost / (lost + arrived), trip: after.trip };
}

function sum(list, key) {
  return list.reduce((total, s) => total + (s[key] ?? 0), 0);
}
