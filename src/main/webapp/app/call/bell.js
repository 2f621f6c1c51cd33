import { maySound, play, RING } from "../media/tone.js";

const EVERY_MS = 2200;
const FLASH_MS = 900;

/** Rings until it is stopped: sound again and again, and the tab's title flashing for a page that nobody looks at. */
export class Bell {
  #ringing = null;
  #flashing = null;
  #title = null;

  /** @param words what the title alternates with */
  ring(words) {
    if (this.#ringing) return;
    this.#title = document.title;
    this.#sound();
    this.#ringing = setInterval(() => this.#sound(), EVERY_MS);
    this.#flashing = setInterval(() => (document.title = document.title === words ? this.#title : words), FLASH_MS);
  }

  stop() {
    if (!this.#ringing) return;
    clearInterval(this.#ringing);
    clearInterval(this.#flashing);
    this.#ringing = this.#flashing = null;
    document.title = this.#title;
  }

  /** Whether the browser lets the page sound; until somebody has clicked on it, it does not. */
  get silenced() {
    return !maySound();
  }

  #sound() {
    play(RING, { volume: 0.4 });
    if (navigator.userActivation?.hasBeenActive) navigator.vibrate?.(400);
  }
}
