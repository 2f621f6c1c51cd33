/** The server forgets what it was told after five seconds. */
const AGAIN_MS = 3000;
/** Who is alone with the trouble says it for a minute. */
const TIMES = 20;

/** Tells the server that nothing reaches this page any more, again and again, until it does or nobody listens. */
export class Outcry {
  #tell;
  #later;
  #timer = null;
  #left = 0;

  /** @param tell says it once */
  constructor(tell, later = (task, wait) => setTimeout(task, wait)) {
    this.#tell = tell;
    this.#later = later;
  }

  /** Nothing reaches us. Saying so again changes nothing. */
  cry() {
    if (this.#left > 0) return;
    this.#left = TIMES;
    this.#again();
  }

  /** All is well, or somebody else's matter. */
  calm() {
    this.#left = 0;
    clearTimeout(this.#timer);
  }

  #again() {
    if (this.#left === 0) return;
    this.#left -= 1;
    this.#tell();
    this.#timer = this.#later(() => this.#again(), AGAIN_MS);
  }
}
