import { NoMedia } from "./none.js";

/** Everybody asks at the same second otherwise. */
const SPREAD_MS = 2000;
/** The plan may move meanwhile, and a browser's timer counts only 24 days. */
const LONGEST_MS = 60000 * 10;
/** The meeting has been opened, and its door learns that a moment later than its pages do. */
const SOON_MS = 1500;

/**
 * Our waiting room: the room on the media server opens later. Nothing of the server's is touched before, because it remembers having been asked too early. See
 * media.js for the interface; fires `due` when it is time to ask for an entrance again.
 */
export class Waiting extends NoMedia {
  kind = "WAITING";

  #wait;
  #later;
  #timer = null;

  /**
   * @param opensAt when the room opens (milliseconds by the server's clock), or null when nobody knows
   * @param inSeconds how long that is from now on
   * @param running whether the meeting has been opened already
   */
  constructor({ opensAt, inSeconds, running }, random = Math.random, later = (task, wait) => setTimeout(task, wait)) {
    super();
    this.opensAt = opensAt ? Date.parse(opensAt) : null;
    this.#wait = waitFor(inSeconds, running, random());
    this.#later = later;
  }

  async start() {
    this.#timer = this.#later(() => this.dispatchEvent(new Event("due")), this.#wait);
  }

  stop() {
    clearTimeout(this.#timer);
  }
}

function waitFor(inSeconds, running, chance) {
  if (running) return SOON_MS;
  const opens = inSeconds === undefined ? LONGEST_MS : 1000 * inSeconds + 1000;
  return Math.min(opens, LONGEST_MS) + SPREAD_MS * chance;
}
