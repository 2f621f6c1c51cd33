import { Peer } from "./peer.js";
import { Sound } from "./sound.js";
import { between, counters, wordFor, worst } from "./quality.js";
import { QualityKeeper } from "./quality-keeper.js";

/** A peer that the server no longer names keeps its picture for this long: after a restart the server names it again. */
const PATIENCE_MS = 15000;
/** A connection that has not come about in this time is built anew. */
const REBUILD_MS = 12000;
const LOOK_MS = 3000;

/** What a picture may cost: the speaker's is seen large by all, the others' are small. */
const LARGE = { bitrate: 450000, smaller: 1 };
const SMALL = { bitrate: 120000, smaller: 2 };
/** Of that, what a weaker line is given to send; what it receives is the others' to send. */
const SHARE = { FULL: 1, LOW: 1 / 2, LOWEST: 1 / 4, AUDIO: 0 };

/**
 * The built-in media for small meetings: every device of `peers` sends its sound and picture straight to every other.
 * See media.js for the interface.
 */
export class Mesh extends EventTarget {
  kind = "MESH";
  carries = true;
  elsewhere = null;
  trouble = null;
  locked = false;
  way = null;
  larger = false;
  /** Whether this site is among those that exchange pictures. */
  placed = true;
  link = "GOOD";
  lineWord = () => "GOOD";

  #me;
  #plan;
  #devices;
  #signal;
  #sound = new Sound();
  #peers = new Map();
  #going = new Map();
  #counted = new Map();
  #order = { mic: false, audible: new Set(), speaker: null, quality: "AUTO" };
  #quality = new QualityKeeper(async () => [this.link, this.lineWord()]);
  #camera = true;
  #look = null;

  /** @param me `{site, device}`; @param plan answer of GET …/media; @param signal (site, data) sends over the line */
  constructor({ me, plan, devices, signal }) {
    super();
    this.#me = me;
    this.#plan = plan;
    this.#devices = devices;
    this.#signal = signal;
  }

  async start() {
    this.#devices.addEventListener("change", this.#retrack);
    this.#quality.addEventListener("change", () => this.#apply());
    this.#quality.start();
    this.#look = setInterval(() => this.#measure(), LOOK_MS);
    this.#apply();
  }

  mount() {}

  /** The pictures of the other sites: site id -> MediaStream. */
  get pictures() {
    return new Map([...this.#peers].filter(([, p]) => hasPicture(p.peer)).map(([site, p]) => [site, p.peer.stream]));
  }

  /** Connection states by site, for those who want to see whether a picture is coming. */
  get connections() {
    return new Map([...this.#peers].map(([site, p]) => [site, p.peer.state]));
  }

  /** Who exchanges pictures now. Unless this very device is among them, it exchanges none. */
  peers({ peers, larger }) {
    this.larger = larger === true;
    const mine = peers.some((p) => p.site === this.#me.site && p.device === this.#me.device);
    this.placed = mine;
    const named = new Map(mine ? peers.filter((p) => p.site !== this.#me.site).map((p) => [p.site, p.device]) : []);
    for (const [site, known] of this.#peers) if (named.get(site) !== known.device) this.#expire(site, named.has(site));
    for (const [site, device] of named) this.#meet(site, device);
    this.#changed();
  }

  /** Another device's negotiation. It may come before `peers` names it. */
  signal(from, data) {
    if (from === this.#me.site) return;
    const known = this.#peers.get(from) ?? this.#connect(from, null);
    known.work = known.work.then(() => known.peer.receive(data)).catch((e) => console.warn("signal failed", e.message));
  }

  obey(order) {
    this.#order = order;
    this.#quality.set(order.quality);
    this.#apply();
  }

  arrange() {}

  camera(on) {
    this.#camera = on;
    this.#apply();
  }

  /** A site has left on purpose. */
  gone(site) {
    this.#drop(site);
    this.#changed();
  }

  /** The line is back: signals may have been lost meanwhile, so what is not connected begins anew. */
  lineBack() {
    for (const [site, { peer, device }] of [...this.#peers])
      if (peer.state !== "connected") this.#rebuild(site, device);
  }

  doing() {
    return { mic: word(this.#devices.tracks.audio), cam: word(this.#devices.tracks.video), link: this.link, quality: this.#quality.profile };
  }

  async release() {}

  stop() {
    clearInterval(this.#look);
    this.#quality.stop();
    this.#devices.removeEventListener("change", this.#retrack);
    [...this.#peers.keys()].forEach((site) => this.#drop(site));
    this.#sound.close();
  }

  #meet(site, device) {
    clearTimeout(this.#going.get(site));
    this.#going.delete(site);
    const known = this.#peers.get(site);
    if (known) known.device = device;
    else this.#connect(site, device);
  }

  #connect(site, device) {
    const peer = new Peer({
      polite: this.#me.site < site,
      send: (data) => this.#signal(site, data),
      iceServers: this.#plan.iceServers ?? [],
      tracks: { ...this.#devices.tracks },
    });
    const known = { peer, device, work: Promise.resolve(), since: Date.now() };
    this.#peers.set(site, known);
    peer.addEventListener("picture", () => this.#pictured(site, peer));
    peer.addEventListener("state", () => this.#stateOf(site, peer));
    peer.addEventListener("outdated", (e) => this.#beginAnew(site, e.detail));
    return known;
  }

  #beginAnew(site, data) {
    const known = this.#rebuild(site, this.#peers.get(site)?.device ?? null);
    known.work = known.work.then(() => known.peer.receive({ ...data, to: null }));
  }

  #rebuild(site, device) {
    this.#drop(site);
    return this.#connect(site, device);
  }

  #expire(site, replaced) {
    if (replaced) return this.#drop(site);
    if (this.#going.has(site)) return;
    this.#going.set(
      site,
      setTimeout(() => this.gone(site), PATIENCE_MS),
    );
  }

  #drop(site) {
    clearTimeout(this.#going.get(site));
    this.#going.delete(site);
    this.#counted.delete(site);
    this.#peers.get(site)?.peer.close();
    this.#peers.delete(site);
    this.#sound.remove(site);
  }

  #pictured(site, peer) {
    if (this.#peers.get(site)?.peer !== peer) return;
    this.#sound.add(site, peer.stream);
    this.#apply();
  }

  #stateOf(site, peer) {
    if (this.#peers.get(site)?.peer !== peer) return;
    if (peer.state === "failed") peer.restart();
    if (peer.state === "connected") this.#apply();
    this.#changed();
  }

  #retrack = () => {
    for (const { peer } of this.#peers.values())
      ["audio", "video"].forEach((kind) => peer.replace(kind, this.#devices.tracks[kind]));
    this.#sound.sink(this.#devices.choice.speaker);
    this.#apply();
  };

  #apply() {
    const { audio, video } = this.#devices.tracks;
    if (audio) audio.enabled = this.#order.mic;
    const share = SHARE[this.#quality.profile];
    if (video) video.enabled = this.#camera && share > 0;
    this.#sound.letIn(this.#order.audible);
    const limit = this.#order.speaker === this.#me.site ? LARGE : SMALL;
    for (const { peer } of this.#peers.values()) peer.limit(limit.bitrate * (share || 1), limit.smaller / (share || 1));
    this.#changed();
  }

  async #measure() {
    const words = [];
    for (const [site, { peer, device, since }] of [...this.#peers]) {
      if (peer.state === "connected") words.push(await this.#linkTo(site, peer));
      else if (Date.now() - since > REBUILD_MS) this.#rebuild(site, device);
    }
    this.link = worst(words);
    this.#changed();
  }

  async #linkTo(site, peer) {
    const after = counters(await peer.stats());
    const before = this.#counted.get(site) ?? after;
    this.#counted.set(site, after);
    return wordFor(between(before, after));
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

function hasPicture(peer) {
  return peer.stream.getVideoTracks().length > 0;
}

function word(track) {
  if (!track || track.readyState === "ended") return "NONE";
  return track.enabled ? "ON" : "OFF";
}
