/**
 * The server's clock as seen from this page. Deadlines arrive as absolute server times, so a PC whose own clock is wrong by
 * hours still counts down rightly.
 */
const SAMPLES_KEPT = 12;

export class ServerClock {
  #samples = [];
  #local;

  /** @param local the page's own clock in milliseconds */
  constructor(local = () => Date.now()) {
    this.#local = local;
  }

  /** Milliseconds since the epoch, by the server's clock. */
  now() {
    return this.#local() + this.offset;
  }

  /** What to add to the page's clock; from the quickest of the last answers, the one least distorted by waiting. */
  get offset() {
    return this.#best()?.offset ?? 0;
  }

  /** Round trip of the last answer in milliseconds, null before the first. */
  get roundTrip() {
    return this.#samples.at(-1)?.took ?? null;
  }

  /** The server said `server` in answer to something sent at `sent` (page's clock). */
  heard(server, sent) {
    const took = Math.max(0, this.#local() - sent);
    this.#samples = [...this.#samples, { took, offset: server + took / 2 - this.#local() }].slice(-SAMPLES_KEPT);
  }

  #best() {
    return this.#samples.reduce((best, s) => (best && best.took <= s.took ? best : s), null);
  }
}
