import { begin, next } from "./profile.js";
import { worst } from "./quality.js";

const LOOK_MS = 2000;

/**
 * Decides how much picture this page gives its line: what the desk has set, or what the line carries as this page finds. Fires `change` when that, or what
 * was measured, becomes something else.
 */
export class QualityKeeper extends EventTarget {
  /** What the line is given now: FULL, LOW, LOWEST or AUDIO. */
  profile = "FULL";
  /** How the line is, as far as was measured. */
  word = "GOOD";

  #measure;
  #now;
  #set = "AUTO";
  #state;
  #timer = null;

  /** @param measure the words (GOOD, FAIR, POOR or null) of all that can be measured, at this moment */
  constructor(measure, now = () => performance.now()) {
    super();
    this.#measure = measure;
    this.#now = now;
    this.#state = begin(now());
  }

  start() {
    this.#timer ??= setInterval(() => this.look(), LOOK_MS);
  }

  stop() {
    clearInterval(this.#timer);
    this.#timer = null;
  }

  /** The desk has set it, or leaves it to this page (AUTO). */
  set(quality) {
    if (quality === this.#set) return;
    this.#set = quality;
    this.#state = begin(this.#now());
    this.#settle();
  }

  async look() {
    const word = worst((await this.#measure()).filter(Boolean));
    this.#state = next(this.#state, word, this.#now());
    this.#settle(word);
  }

  #settle(word = this.word) {
    const profile = this.#set === "AUTO" ? this.#state.profile : this.#set;
    if (profile === this.profile && word === this.word) return;
    Object.assign(this, { profile, word });
    this.dispatchEvent(new Event("change"));
  }
}
