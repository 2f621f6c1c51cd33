/** A server that has not locked by then does not. */
const CONFIRM_MS = 3000;

/**
 * How a moderator's page sees to it that only those are heard whom the floor lets: `JITSI`, the server keeps the microphones of all others shut; or `PAGES`, each page shuts
 * its own, and this one mutes everybody once per change. The first as far as the server can and does. A page that is no moderator's has no way.
 *
 * Other moderators' pages follow the same rule, so what two of them do twice does no harm.
 */
export class Moderation {
  /** `JITSI`, `PAGES`, or null for a page that is no moderator's. */
  way = null;

  #frame;
  #again;
  #later;
  #on = false;
  #asked = null;
  #carried = null;
  #approved = new Set();

  /**
   * @param frame the Frame
   * @param again is called when the floor must be carried out again
   */
  constructor(frame, again, later = (task, wait) => setTimeout(task, wait)) {
    this.#frame = frame;
    this.#again = again;
    this.#later = later;
  }

  /** The server has made this page a moderator's. What was locked before we came is still locked. */
  async begin() {
    const on = await this.#frame.ask("isModerationOn", "audio");
    if (on === true) this.#on = true;
    this.way = this.#frame.knows("toggleModeration") && this.#frame.knows("askToUnmute") ? "JITSI" : "PAGES";
  }

  /**
   * Carries out who may be heard: `order` as in media.js; `idsOf` gives the participants of a site, of which there may be several (the chair's laptop and the PC of the
   * room); `myself` is our own.
   */
  lead(order, idsOf, myself) {
    if (order.key === null) return;
    const held = order.audible instanceof Set;
    if (this.way === "JITSI") this.#lock(held);
    if (this.way === "PAGES") return this.#quieten(order.key);
    const wanted = held ? [...order.audible].flatMap(idsOf).filter((id) => id !== myself) : [];
    if (this.way === "JITSI") this.#approve(new Set(wanted));
  }

  left(id) {
    this.#approved.delete(id);
  }

  /** The server says whether it keeps microphones shut. Whoever opened them behind our back is overruled. */
  status({ kind, on }) {
    if (kind !== "audio") return;
    this.#on = on;
    if (!on) this.#approved.clear();
    if (this.#asked === on) return;
    this.#asked = null;
    this.#again();
  }

  /** This page goes: nobody must be left who cannot speak because nobody can let him. Resolves when the server has opened the microphones, or soon after. */
  async end() {
    if (this.way !== "JITSI" || !this.#on) return;
    this.#asked = false;
    this.way = null;
    this.#frame.do("toggleModeration", false, "audio");
    await new Promise((done) => this.#later(done, 300));
  }

  #lock(held) {
    if (this.#asked === held || (this.#asked === null && this.#on === held)) return;
    this.#asked = held;
    this.#frame.do("toggleModeration", held, "audio");
    if (held) this.#frame.do("muteEveryone", "audio");
    this.#later(() => this.#confirm(held), CONFIRM_MS);
  }

  async #confirm(held) {
    if (this.#asked !== held || this.#on === held) return;
    this.#on = (await this.#frame.ask("isModerationOn", "audio")) === true;
    if (this.#on === held) return;
    this.way = "PAGES";
    this.#again();
  }

  /** Once per change of the floor; whoever has the floor unmutes itself after that. */
  #quieten(key) {
    if (key === null || this.#carried === key) return;
    this.#carried = key;
    this.#frame.do("muteEveryone", "audio");
  }

  #approve(wanted) {
    for (const id of this.#approved)
      if (!wanted.has(id)) {
        this.#approved.delete(id);
        this.#frame.do("rejectParticipant", id, "audio");
      }
    for (const id of wanted)
      if (!this.#approved.has(id)) {
        this.#approved.add(id);
        this.#frame.do("askToUnmute", id);
      }
  }
}
