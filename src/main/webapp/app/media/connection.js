import { wordFor } from "./quality.js";

const TRIES = 4;
const PATIENCE_MS = 5000;

/**
 * Tries the line to the server the way a meeting uses it: short requests for the round trip, and a WebSocket, without
 * which the meeting goes over requests alone.
 * Answers `{word: GOOD|FAIR|POOR|NO_SOCKET|OFFLINE, trip}` with the round trip in milliseconds or null.
 */
export async function tryConnection() {
  const trip = await roundTrip();
  if (trip === null) return { word: "OFFLINE", trip };
  if (!(await socketOpens())) return { word: "NO_SOCKET", trip };
  return { word: wordFor({ loss: 0, trip: trip / 1000 }), trip };
}

/** The median of a few round trips; the first, which may open the connection, is not counted. */
async function roundTrip() {
  const took = [];
  for (let i = 0; i <= TRIES; i += 1) {
    const before = performance.now();
    const answered = await fetch("/api/session", { cache: "no-store" }).then(
      () => true,
      () => false,
    );
    if (!answered) return null;
    if (i > 0) took.push(performance.now() - before);
  }
  return Math.round(took.sort((a, b) => a - b)[Math.floor(TRIES / 2)]);
}

function socketOpens() {
  return new Promise((resolve) => {
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws/live`);
    const end = (opened) => {
      clearTimeout(timer);
      socket.close();
      resolve(opened);
    };
    const timer = setTimeout(() => end(false), PATIENCE_MS);
    socket.onopen = () => end(true);
    socket.onerror = () => end(false);
  });
}
