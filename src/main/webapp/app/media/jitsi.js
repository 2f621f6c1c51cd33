import { lease } from "./lease.js";
import { Toggle } from "./toggle.js";
import { Seats } from "./seats.js";

/** How long a Jitsi server may take to send its script and let us in before we say that it does not answer. */
const PATIENCE_MS = 30000;

/**
 * A meeting's media on a Jitsi server, through its IFrame API (external_api.js from the configured server itself). What Jitsi
 * tells is a hint: the floor comes from our own line and is carried out here as commands. See media.js for the interface.
 */
export class Jitsi extends EventTarget {
  kind = "JITSI";
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
  #api = null;
  #moderator = false;
  #seats = new Seats();
  #order = { mic: false, audible: new Set(), speaker: null, key: null };
  #carried = null;
  #mic;
  #cam;
  #patience = null;

  /** @param renew asks for a fresh plan, with a token that has its whole life before it */
  constructor({ me, plan, devices, name, renew }) {
    super();
    this.#take(plan);
    this.#renew = renew;
    this.#me = { ...me, name };
    this.#devices = devices;
    this.#mic = new Toggle("toggleAudio", "isAudioMuted", () => this.#api);
    this.#cam = new Toggle("toggleVideo", "isVideoMuted", () => this.#api);
    this.#mic.addEventListener("self", (e) => this.#self({ mic: e.detail }));
    this.#cam.addEventListener("self", (e) => this.#self({ camera: e.detail }));
  }

  async start() {
    this.#patience = setTimeout(() => this.#fail("NO_ANSWER"), PATIENCE_MS);
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
    this.joined = false;
    this.#host = null;
    this.#api?.dispose();
    this.#api = null;
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
    if (this.#api || !this.#host || !this.#Api) return;
    if (!this.#lease.holds()) return this.#refresh();
    this.#devices.closeAll();
    this.#api = new this.#Api(this.#plan.domain, {
      roomName: this.#plan.room,
      parentNode: this.#host,
      width: "100%",
      height: "100%",
      jwt: this.#plan.jwt,
      lang: this.#plan.lang ?? "vi",
      configOverwrite: this.#plan.config ?? {},
      userInfo: { displayName: this.#me.name },
    });
    for (const [event, take] of Object.entries(this.#listening)) this.#api.addListener(event, take);
  }

  #listening = {
    videoConferenceJoined: (e) => this.#enter(e),
    videoConferenceLeft: () => this.joined && this.#fail("LEFT"),
    readyToClose: () => this.joined && this.#fail("LEFT"),
    errorOccurred: (e) => (e.isFatal ?? e.error?.isFatal) && this.#fail("FAILED"),
    peerConnectionFailure: () => this.#fail("FAILED"),
    participantRoleChanged: (e) => this.#roleOf(e),
    participantJoined: (e) => this.#came(e),
    participantLeft: (e) => this.#seats.left(e.id),
    displayNameChange: (e) => this.#came({ id: e.id, displayName: e.displayname }),
    audioMuteStatusChanged: (e) => this.#muted(this.#mic, e),
    videoMuteStatusChanged: (e) => this.#muted(this.#cam, e),
  };

  #enter(e) {
    clearTimeout(this.#patience);
    this.joined = true;
    this.trouble = null;
    this.#seats.came(e.id, this.#me.site);
    this.#mic.ready();
    this.#cam.ready();
    this.#learn();
    this.#carryOut();
    this.#changed();
  }

  #roleOf({ id, role }) {
    if (id && this.#seats.siteOf(id) !== this.#me.site) return;
    this.#moderator = role === "moderator";
    this.#carryOut();
  }

  async #came({ id, displayName }) {
    this.#seats.named(id, displayName);
    await this.#learn();
    this.#show();
  }

  /** The ids of our tokens tell which site a participant is; the displayed name is only the second best. */
  async #learn() {
    if (!this.#api?.getRoomsInfo) return;
    const info = await this.#api.getRoomsInfo().catch(() => null);
    for (const p of info?.rooms?.flatMap((r) => r.participants) ?? [])
      if (p.userContext?.id) this.#seats.came(p.id, p.userContext.id);
  }

  #muted(toggle, { muted }) {
    toggle.is(!muted);
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
    this.#do("muteEveryone", "audio");
  }

  #show() {
    const id = this.#seats.idOf(this.#order.speaker);
    if (!this.joined || !id || this.shown === id) return;
    this.shown = id;
    this.#do("setLargeVideoParticipant", id);
    this.#do("pinParticipant", id);
  }

  /** Servers differ in age: a command that this one does not know is left out. */
  #do(command, ...args) {
    const known = this.#api.getSupportedCommands?.();
    if (known && !known.includes(command)) return;
    this.#api.executeCommand(command, ...args);
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

/** The IFrame API of each server that this page has used: every server wants the one of its own version. */
const loaded = new Map();

function apiOf(source) {
  if (!loaded.has(source)) loaded.set(source, load(source));
  return loaded.get(source);
}

/** A script that did not come is asked for again next time. */
async function load(source) {
  try {
    await script(source);
    return globalThis.JitsiMeetExternalAPI;
  } catch (failure) {
    loaded.delete(source);
    throw failure;
  }
}

function script(source) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement("script"), {
      src: source,
      async: true,
      onload: resolve,
      onerror: reject,
    });
    document.head.append(element);
  });
}
