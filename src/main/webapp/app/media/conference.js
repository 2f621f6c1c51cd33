import { applyProfile } from "./apply-profile.js";
import { large } from "./layouts.js";
import { Moderation } from "./moderation.js";
import { Seats } from "./seats.js";
import { Toggle } from "./toggle.js";
import { unlocked } from "./unlocked.js";

/**
 * Inside a server's conference: carries out what the floor and the desk want, as long as its frame lives. Fires `change` when there is something to look at, and `self`
 * (detail {mic?, camera?}) when the person switched in the server's own toolbar.
 */
export class Conference extends EventTarget {
  /** Whether the server keeps our microphone shut though the floor is ours. */
  locked = false;
  /** How much picture our line is given. */
  given = "FULL";

  #frame;
  #mine;
  #myself = null;
  #config;
  #moderation = null;
  #seats = new Seats();
  #order;
  #opening = null;
  #layout;
  #sharers = [];
  #shown = null;
  #tiled = false;
  #mic;
  #cam;
  #camera;

  /**
   * @param frame the Frame
   * @param mine our own site
   * @param config what the entrance said about pictures
   * @param order what is wanted now, as in media.js
   * @param layout as in layouts.js
   * @param camera whether our picture is to be seen
   */
  constructor(frame, { mine, config, order, layout, camera }) {
    super();
    this.#frame = frame;
    this.#mine = mine;
    this.#config = config;
    this.#order = order;
    this.#layout = layout;
    this.#mic = this.#toggle("mic", "toggleAudio", "isAudioMuted");
    this.#cam = this.#toggle("camera", "toggleVideo", "isVideoMuted");
    this.camera(camera);
    for (const [event, take] of Object.entries(this.#listening)) frame.addEventListener(event, (e) => take(e.detail));
  }

  /** `JITSI` or `PAGES` as in moderation.js, null on the page of one who is no moderator. */
  get way() {
    return this.#moderation?.way ?? null;
  }

  get words() {
    return { mic: this.#mic.word, cam: this.#cam.word };
  }

  /** We are in, as this participant. */
  enter(id) {
    this.#myself = id;
    this.#seats.came(id, this.#mine);
    this.#mic.ready();
    this.#cam.ready();
    this.#learn();
    this.#carryOut();
  }

  obey(order) {
    this.#order = order;
    this.#carryOut();
  }

  arrange(layout) {
    this.#layout = layout;
    this.#show();
  }

  /** With sound alone the server closes the camera itself: that is not the person's wish, and ends with it. */
  camera(on) {
    this.#camera = on;
    this.#cam.want(on && this.given !== "AUDIO");
  }

  /** Gives our line this much picture; whether that is something else than before. */
  give(profile) {
    if (profile === this.given) return false;
    this.given = profile;
    applyProfile(this.#frame, profile, this.#config);
    this.camera(this.#camera);
    return true;
  }

  /** Before this page leaves for good. */
  async release() {
    await this.#moderation?.end();
  }

  /** The frame is gone, or nothing comes through it. */
  end() {
    this.#myself = null;
    this.#moderation = null;
  }

  #listening = {
    role: (e) => this.#roleOf(e),
    came: (e) => this.#came(e),
    named: (e) => this.#came(e),
    left: (e) => this.#gone(e),
    mic: (e) => this.#switched(this.#mic, e),
    camera: (e) => this.#switched(this.#cam, e),
    sharing: (e) => this.#shared(e),
    moderation: (e) => this.#moderation?.status(e),
  };

  #toggle(kind, command, question) {
    const toggle = new Toggle(command, question, () => this.#frame);
    toggle.addEventListener("self", (e) => this.dispatchEvent(new CustomEvent("self", { detail: { [kind]: e.detail } })));
    return toggle;
  }

  async #roleOf({ id, moderator }) {
    if (id && id !== this.#myself) return;
    if (!moderator) this.#moderation = null;
    if (!moderator || this.#moderation) return;
    const moderation = new Moderation(this.#frame, () => this.#carryOut());
    this.#moderation = moderation;
    await moderation.begin();
    this.#carryOut();
  }

  async #came({ id, name }) {
    this.#seats.named(id, name);
    await this.#learn();
    this.#carryOut();
  }

  #gone({ id }) {
    this.#seats.left(id);
    this.#moderation?.left(id);
  }

  /** The ids of our tokens tell which site a participant is; the displayed name is only the second best. */
  async #learn() {
    for (const { id, handle } of await this.#frame.people()) this.#seats.came(id, handle);
  }

  #switched(toggle, { on }) {
    toggle.is(on);
    this.#changed();
  }

  #carryOut() {
    if (this.#myself === null) return;
    this.#moderation?.lead(this.#order, (site) => this.#seats.idsOf(site), this.#myself);
    this.#speak();
    this.#show();
    this.#changed();
  }

  /** Closing works always. To open, a moderator may have to let us first, and pressing before would only be lost. */
  #speak() {
    const { mic, key } = this.#order;
    if (mic) return this.#open(key);
    this.#opening = null;
    this.locked = false;
    this.#mic.want(false);
  }

  async #open(key) {
    if (this.#opening === key) return;
    this.#opening = key;
    while (!(await unlocked(this.#frame, this.#myself)) && this.#opening === key && this.#myself !== null) {
      this.locked = true;
      this.#changed();
    }
    if (this.#opening !== key || this.#myself === null) return;
    this.locked = false;
    this.#mic.want(true);
    this.#changed();
  }

  #shared({ ids }) {
    this.#sharers = ids;
    this.#show();
  }

  #show() {
    if (this.#myself === null) return;
    const sharers = this.#sharers.map((id) => this.#seats.siteOf(id)).filter(Boolean);
    const { grid, site, what } = large(this.#layout, { ...this.#order, mine: this.#mine, sharers });
    if (grid !== this.#tiled) this.#frame.do("setTileView", (this.#tiled = grid));
    const id = this.#seats.idOf(site);
    if (!id || this.#shown === `${id} ${what}`) return;
    this.#shown = `${id} ${what}`;
    this.#frame.do("setLargeVideoParticipant", id, what);
    this.#frame.do("pinParticipant", id, what);
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}
