/** Jitsi only toggles; a meeting wants a state. Turns the one into the other, and stops after a few tries instead of fighting. */
const TRIES = 3;
/**
 * News this soon after a wish is the wish (or the moderator's "mute everyone", which has two slow lines to cross) coming true, later
 * it is the person.
 */
const SETTLING_MS = 15000;
/** Without news for this long after pressing, Jitsi is asked: an unmute and a moderator's mute that meet may leave no news at all. */
const SILENCE_MS = 3000;

/** Event `self` (detail: on or off) when the person switched inside Jitsi's own page. */
export class Toggle extends EventTarget {
  #command;
  #question;
  #frame;
  #now;
  #later;
  #wanted = null;
  #wishedAt = 0;
  #tries = 0;
  #asked = null;

  /** Whether it is on, as far as Jitsi has told; null before. */
  on = null;

  /** @param command e.g. toggleAudio; @param question e.g. isAudioMuted; @param frame gives the Frame or null */
  constructor(command, question, frame, now = () => performance.now(), later = (task) => setTimeout(task, SILENCE_MS)) {
    super();
    this.#command = command;
    this.#question = question;
    this.#frame = frame;
    this.#now = now;
    this.#later = later;
  }

  get word() {
    return this.on ? "ON" : "OFF";
  }

  /** The conference is there: learns the present state, then brings about the wanted one. */
  ready() {
    return this.#ask();
  }

  async #ask() {
    const muted = await this.#frame()?.ask(this.#question);
    if (typeof muted === "boolean") this.is(!muted);
  }

  want(on) {
    if (on === this.#wanted) return;
    this.#wanted = on;
    this.#wishedAt = this.#now();
    this.#tries = 0;
    this.#asked = null;
    this.#reconcile();
  }

  /** Jitsi says what it is; the same news twice is one. */
  is(on) {
    const changed = on !== this.on;
    this.on = on;
    this.#asked = null;
    if (changed && on !== this.#wanted && this.#isThePerson()) this.#told(on);
    this.#reconcile();
  }

  #isThePerson() {
    return this.#wanted !== null && this.#now() - this.#wishedAt > SETTLING_MS;
  }

  /** Whoever listens may change the wish; if not, the wish is carried out again. */
  #told(on) {
    this.#tries = 0;
    this.dispatchEvent(new CustomEvent("self", { detail: on }));
  }

  #reconcile() {
    const settled = this.on === null || this.#wanted === null || this.on === this.#wanted;
    if (settled || this.#asked === this.#wanted || this.#tries >= TRIES) return;
    this.#tries += 1;
    this.#asked = this.#wanted;
    this.#frame()?.do(this.#command);
    this.#later(() => this.#asked !== null && this.#ask());
  }
}
