import { Conference } from "./conference.js";
import { Flow } from "./flow.js";
import { Frame } from "./frame.js";
import { lease } from "./lease.js";
import { wordOf } from "./measure.js";
import { Outcry } from "./outcry.js";
import { QualityKeeper } from "./quality-keeper.js";
import { Recorder } from "./recorder.js";
import { apiOf } from "./script.js";

/** How long a Jitsi server may take to send its script and let us in before we say that it does not answer. */
const PATIENCE_MS = 30000;
/** A bridge that is put to rest hands its channels over within a second or two; that is no loss. */
const CHANNEL_MS = 2500;
/** If the server is the cause, everybody is elsewhere by then; if not, this page comes back by itself. Spread, so that a server is not stormed. */
const MEND_MS = 9000;
const MEND_SPREAD_MS = 4000;
/** After so many tries it is left to the person. */
const MENDS = 6;

/**
 * A meeting's media on a Jitsi server: gets in with a token that holds, notices when nothing comes through any more, and comes back. What is done inside is the
 * conference's. What Jitsi tells is a hint, our own line is the record. See media.js for the interface.
 */
export class Jitsi extends EventTarget {
  kind = "JITSI";
  carries = true;
  elsewhere = null;
  trouble = null;
  larger = false;
  pictures = new Map();
  joined = false;
  lineWord = () => "GOOD";

  #plan;
  #lease;
  #renew;
  #renewing = false;
  #me;
  #devices;
  #host = null;
  #Api = null;
  #frame = null;
  #conference = null;
  #order = { mic: false, audible: new Set(), speaker: null, hub: null, key: null, quality: "AUTO" };
  #layout = "SPEAKER";
  #camera = true;
  #patience = null;
  #silence = null;
  #mending = null;
  #mends = 0;
  #outcry;
  #flow = new Flow();
  #quality = new QualityKeeper(() => this.#words());
  #recorder = new Recorder({
    does: (command, argument) => this.#frame?.do(command, argument) === true,
    may: () => this.records && this.way !== null,
    room: () => this.#plan.generation,
  });

  /**
   * @param renew asks for a fresh plan, with a token that has its whole life before it
   * @param lost tells our server that this page has lost that room
   */
  constructor({ me, plan, devices, name, renew, lost }) {
    super();
    this.#take(plan);
    this.#renew = renew;
    this.#me = { ...me, name };
    this.#devices = devices;
    this.#outcry = new Outcry(() => lost(this.#plan.room));
    this.#quality.addEventListener("change", () => this.#give());
  }

  async start() {
    this.#wait();
    await this.#load();
  }

  /** The place on the page where Jitsi's frame lives; moving it would reload the frame, so it stays until `stop`. */
  mount(host) {
    this.#host = host;
    if (!this.joined) this.#wait();
    this.#begin();
  }

  obey(order) {
    if (order.key !== this.#order.key) this.#flow.explain();
    this.#order = order;
    this.#quality.set(order.quality);
    this.#conference?.obey(order);
    this.#record();
  }

  arrange(layout) {
    if (layout === this.#layout) return;
    this.#layout = layout;
    this.#conference?.arrange(layout);
  }

  /** Whether the token lets this page make the media server record. */
  get records() {
    return this.#plan.records === true;
  }

  camera(on) {
    this.#camera = on;
    this.#conference?.camera(on);
  }

  doing() {
    if (!this.joined) return { mic: "NONE", cam: "NONE", link: "GOOD" };
    return { ...this.#conference.words, link: this.#quality.word, quality: this.#conference.given };
  }

  stop() {
    [this.#patience, this.#silence, this.#mending].forEach(clearTimeout);
    this.#outcry.calm();
    this.#quality.stop();
    this.#host = null;
    this.#close();
  }

  get way() {
    return this.joined ? this.#conference.way : null;
  }

  get locked() {
    return this.joined && this.#conference.locked;
  }

  async release() {
    await this.#conference?.release();
  }

  peers() {}
  signal() {}
  gone() {}
  lineBack() {}

  #take(plan) {
    this.#plan = plan;
    this.#lease = lease(plan);
  }

  /** As long as there is no place for the frame, because the person is still asked something, the server owes us nothing. */
  #wait() {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#host && this.#lose("NO_ANSWER"), PATIENCE_MS);
  }

  async #load() {
    try {
      this.#Api = await apiOf(this.#plan.script);
    } catch {
      return this.#fail("NO_SCRIPT");
    }
    this.#begin();
  }

  /** A token that has run out or is not valid yet would leave the person hanging in Jitsi's own page. */
  async #refresh() {
    if (this.#renewing) return;
    this.#renewing = true;
    try {
      this.#take(await this.#renew());
    } catch {
      return this.#fail("NO_PLAN");
    } finally {
      this.#renewing = false;
    }
    if (!this.#lease.holds()) return this.#fail("NO_PLAN");
    await this.#load();
  }

  #begin() {
    if (this.#frame || !this.#host || !this.#Api) return;
    if (!this.#lease.holds()) return this.#refresh();
    this.#devices.closeAll();
    this.#frame = new Frame(this.#Api, this.#plan, this.#host, this.#me.name);
    for (const [event, take] of Object.entries(this.#listening))
      this.#frame.addEventListener(event, (e) => take(e.detail));
    this.#confer();
  }

  #confer() {
    this.#conference = new Conference(this.#frame, {
      mine: this.#me.site,
      config: this.#plan.config,
      order: this.#order,
      layout: this.#layout,
      camera: this.#camera,
    });
    this.#conference.addEventListener("change", () => this.#looked());
    this.#conference.addEventListener("self", (e) => this.dispatchEvent(new CustomEvent("self", { detail: e.detail })));
  }

  #looked() {
    this.#record();
    this.#changed();
  }

  #record() {
    if (this.joined && this.#order.recording) this.#recorder.obey(this.#order.recording);
  }

  #listening = {
    entered: (e) => this.#enter(e),
    ended: (e) => (e.kicked ? this.#fail("LEFT") : this.#lose("LEFT")),
    broken: () => this.#lose("FAILED"),
    channel: (e) => this.#channel(e),
    left: () => this.#flow.explain(),
    muted: () => this.#flow.explain(),
    sharing: () => this.#flow.explain(),
    recording: (e) => this.#recorder.heard(e),
  };

  #enter({ id }) {
    clearTimeout(this.#patience);
    this.joined = true;
    this.trouble = null;
    this.#mends = 0;
    this.#outcry.calm();
    this.#quality.start();
    this.#conference.enter(id);
    this.#give();
  }

  #channel({ open }) {
    clearTimeout(this.#silence);
    if (open) return this.#outcry.calm();
    this.#silence = setTimeout(() => this.joined && this.#outcry.cry(), CHANNEL_MS);
  }

  /** How our line is, by the server's page and by our own line; the worse of both. */
  async #words() {
    const stats = await this.#frame?.ask("getConnectionStats");
    if (this.joined && this.#frame.hears("participantMuted") && this.#flow.hasStopped(stats)) this.#outcry.cry();
    return [wordOf(stats), this.lineWord()];
  }

  #give() {
    if (this.joined && this.#conference.give(this.#quality.profile)) this.#flow.explain();
    this.#changed();
  }

  /** The server may be the cause: if others say so too, everybody is moved to another. */
  #lose(word) {
    this.#fail(word);
    this.#outcry.cry();
    clearTimeout(this.#mending);
    this.#mending = setTimeout(() => this.#mend(), MEND_MS + MEND_SPREAD_MS * Math.random());
  }

  /** Goes in again with a fresh token, wherever the meeting is then. */
  #mend() {
    if (!this.#host || this.joined || this.#mends >= MENDS) return;
    this.#mends += 1;
    this.#close();
    this.#wait();
    this.#refresh();
  }

  #fail(word) {
    clearTimeout(this.#patience);
    this.joined = false;
    this.#conference?.end();
    this.trouble = word;
    this.#changed();
  }

  #close() {
    this.joined = false;
    this.#conference?.end();
    this.#conference = null;
    this.#frame?.close();
    this.#frame = null;
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
