import { Frame } from "./frame.js";
import { lease } from "./lease.js";
import { Outcry } from "./outcry.js";
import { apiOf } from "./script.js";
import { Toggle } from "./toggle.js";
import { Seats } from "./seats.js";

/** How long a Jitsi server may take to send its script and let us in before we say that it does not answer. */
const PATIENCE_MS = 30000;

/**
 * A meeting's media on a Jitsi server: what the floor wants is carried out through its IFrame API. What Jitsi tells is a hint, our own line is the record.
 * See media.js for the interface.
 */
export class Jitsi extends EventTarget {
  kind = "JITSI";
  carries = true;
  elsewhere = null;
  trouble = null;
  larger = false;
  pictures = new Map();
  joined = false;

  #plan;
  #lease;
  #renew;
  #renewing = false;
  #me;
  #devices;
  #host = null;
  #Api = null;
  #frame = null;
  #moderator = false;
  #seats = new Seats();
  #order = { mic: false, audible: new Set(), speaker: null, key: null };
  #carried = null;
  #mic;
  #cam;
  #patience = null;
  #outcry;

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
    this.#mic = new Toggle("toggleAudio", "isAudioMuted", () => this.#frame);
    this.#cam = new Toggle("toggleVideo", "isVideoMuted", () => this.#frame);
    this.#mic.addEventListener("self", (e) => this.#self({ mic: e.detail }));
    this.#cam.addEventListener("self", (e) => this.#self({ camera: e.detail }));
  }

  async start() {
    this.#patience = setTimeout(() => this.#lose("NO_ANSWER"), PATIENCE_MS);
    await this.#load();
  }

  /** The place on the page where Jitsi's frame lives; moving it would reload the frame, so it stays until `stop`. */
  mount(host) {
    this.#host = host;
    this.#begin();
  }

  obey(order) {
    this.#order = order;
    this.#carryOut();
  }

  camera(on) {
    this.#cam.want(on);
  }

  doing() {
    return { mic: this.joined ? this.#mic.word : "NONE", cam: this.joined ? this.#cam.word : "NONE", link: "GOOD" };
  }

  stop() {
    clearTimeout(this.#patience);
    this.#outcry.calm();
    this.joined = false;
    this.#host = null;
    this.#frame?.close();
    this.#frame = null;
  }

  peers() {}
  signal() {}
  gone() {}
  lineBack() {}

  #take(plan) {
    this.#plan = plan;
    this.#lease = lease(plan);
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
  }

  #listening = {
    entered: (e) => this.#enter(e),
    ended: (e) => (e.kicked ? this.#fail("LEFT") : this.#lose("LEFT")),
    broken: () => this.#lose("FAILED"),
    channel: (e) => (e.open ? this.#outcry.calm() : this.joined && this.#outcry.cry()),
    role: (e) => this.#roleOf(e),
    came: (e) => this.#came(e),
    named: (e) => this.#came(e),
    left: (e) => this.#seats.left(e.id),
    mic: (e) => this.#switched(this.#mic, e),
    camera: (e) => this.#switched(this.#cam, e),
  };

  #enter(e) {
    clearTimeout(this.#patience);
    this.joined = true;
    this.trouble = null;
    this.#outcry.calm();
    this.#seats.came(e.id, this.#me.site);
    this.#mic.ready();
    this.#cam.ready();
    this.#learn();
    this.#carryOut();
    this.#changed();
  }

  #roleOf({ id, moderator }) {
    if (id && this.#seats.siteOf(id) !== this.#me.site) return;
    this.#moderator = moderator;
    this.#carryOut();
  }

  async #came({ id, name }) {
    this.#seats.named(id, name);
    await this.#learn();
    this.#show();
  }

  /** The ids of our tokens tell which site a participant is; the displayed name is only the second best. */
  async #learn() {
    for (const { id, handle } of (await this.#frame?.people()) ?? []) this.#seats.came(id, handle);
  }

  #switched(toggle, { on }) {
    toggle.is(on);
    this.#changed();
  }

  /** The person switched in Jitsi's own toolbar. */
  #self(choice) {
    this.dispatchEvent(new CustomEvent("self", { detail: choice }));
  }

  #carryOut() {
    if (!this.joined) return;
    this.#quieten();
    this.#mic.want(this.#order.mic);
    this.#show();
    this.#changed();
  }

  /** Once per change of the floor the moderator's page mutes everybody; whoever has the floor unmutes itself after that. */
  #quieten() {
    if (!this.#moderator || this.#order.key === null || this.#carried === this.#order.key) return;
    this.#carried = this.#order.key;
    this.#frame.do("muteEveryone", "audio");
  }

  #show() {
    const id = this.#seats.idOf(this.#order.speaker);
    if (!this.joined || !id || this.shown === id) return;
    this.shown = id;
    this.#frame.do("setLargeVideoParticipant", id);
    this.#frame.do("pinParticipant", id);
  }

  /** The server may be the cause: if others say so too, everybody is moved to another. */
  #lose(word) {
    this.#fail(word);
    this.#outcry.cry();
  }

  #fail(word) {
    clearTimeout(this.#patience);
    this.joined = false;
    this.trouble = word;
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
