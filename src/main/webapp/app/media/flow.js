/** From here on (kbit/s) something certainly arrives. */
const FLOWING = 50;
/** So many looks in a row without anything. */
const STILL = 2;
/** Somebody who closed his camera or left explains a silence; servers' statistics are up to ten seconds old. */
const EXPLAINED_MS = 20000;

/** Notices when nothing arrives any more though it did a moment ago and nobody has said why. */
export class Flow {
  #now;
  #flowing = false;
  #still = 0;
  #explained = -Infinity;

  constructor(now = () => performance.now()) {
    this.#now = now;
  }

  /** What would explain it has happened. */
  explain() {
    this.#explained = this.#now();
  }

  /** Whether it has stopped, by what the server's page says of its connection (iframe-functions, getConnectionStats). */
  hasStopped(stats) {
    const arriving = stats?.bitrate?.download;
    if (typeof arriving !== "number") return false;
    if (arriving > 0) {
      this.#flowing = arriving >= FLOWING;
      this.#still = 0;
      return false;
    }
    if (this.#now() - this.#explained <= EXPLAINED_MS) this.#flowing = false;
    this.#still += 1;
    return this.#flowing && this.#still >= STILL;
  }
}
