import { foldAll, UnknownEvent } from "./meeting.js";
import { withOthers } from "./others.js";
import { Line } from "./line.js";
import { Outbox } from "./outbox.js";
import { audible, hub, speaker } from "./floor.js";
import { worst, wordFor } from "../media/quality.js";

/** How many events the page keeps for the running timeline. */
const HEARD_KEPT = 1000;
const TOO_FAST_PAUSE_MS = 1000;

/**
 * This browser in one meeting: the line, the folded state, the commands on their way and the media, in one place that the
 * views look at. The views never change it but through `perform`, `mic`, `camera` and `leave`.
 *
 * Events: `change` (look again), `happened` (detail: events just folded, after the state has them), `refused` (detail: refusal),
 * `offline` (the line has failed for a while).
 */
export class Room extends EventTarget {
  state = null;
  you = null;
  reports = {};
  larger = false;
  displaced = false;
  limits = { speakMin: 30, speakMax: 3600, speakDefault: 300, textMax: 1000, headsMax: 500 };
  heard = [];
  choice = { mic: false, camera: true };

  #line;
  #outbox;
  #media;
  #said = null;
  /** How far the meeting was when the server let us in. */
  #reached = 0;
  #movedBefore = false;
  #told = null;
  #seat = null;
  #peerSites = [];
  #reloading = false;
  #listeners = new AbortController();

  /**
   * @param entry `{meeting, as, site, device, heads}` of the hello
   * @param media what carries picture and sound (media.js)
   * @param choice `{mic, camera}` as chosen before joining
   */
  constructor({
    entry,
    media,
    choice,
    line = new Line(hello(entry)),
    outbox = new Outbox(`diemcau.outbox.${entry.meeting}`),
  }) {
    super();
    this.entry = entry;
    this.choice = { ...this.choice, ...choice };
    this.#line = line;
    this.#outbox = outbox;
    this.#listen();
    this.#take(media);
  }

  get media() {
    return this.#media;
  }

  get lineState() {
    return this.#line.state;
  }

  get ended() {
    return this.#line.ended;
  }

  /** Sequence number of the last event this page has; null before the first snapshot. */
  get seq() {
    return this.#line.last;
  }

  get clock() {
    return this.#line.clock;
  }

  /** This device's site in the folded state, or null for the desk without one. */
  get mine() {
    return this.state?.sites.find((s) => s.id === this.entry.site) ?? null;
  }

  get isDesk() {
    return this.entry.as !== "SITE";
  }

  start() {
    this.#line.start();
    this.#media.start();
  }

  may(verb) {
    return this.you?.may.includes(verb) ?? false;
  }

  /** Whether a command of this type is on its way (narrowed by a field, e.g. the site). */
  isPending(type, fields = {}) {
    return this.#outbox.pending().some((c) => c.type === type && Object.entries(fields).every(([k, v]) => c[k] === v));
  }

  /**
   * Sends a command and answers what the server said; nothing is shown as done before. What is on its way when the line breaks is
   * sent again, but with the line long gone nothing is accepted that would surprise everybody when it comes back.
   */
  async attempt(type, fields = {}) {
    if (this.#line.state === "OFFLINE") return { ok: false, code: "OFFLINE", details: {} };
    const { frame, answer } = this.#outbox.add({ type, ...fields });
    this.#line.send(frame);
    this.#changed();
    const said = await answer;
    this.#changed();
    return said;
  }

  /** The same, and a refusal is told on the page. */
  async perform(type, fields = {}) {
    const said = await this.attempt(type, fields);
    if (!said.ok) this.dispatchEvent(new CustomEvent("refused", { detail: said }));
    return said;
  }

  mic(on) {
    this.choice = { ...this.choice, mic: on };
    this.#obey();
  }

  camera(on) {
    this.choice = { ...this.choice, camera: on };
    this.#obey();
  }

  /** Whether the rule of the floor lets this site be heard now. */
  get mayBeHeard() {
    return this.state !== null && audible(this.state).has(this.entry.site);
  }

  /** Replaces the media, e.g. after it failed; the meeting itself is not touched. */
  changeMedia(media) {
    this.#media.stop();
    this.#take(media);
    media.start();
    this.#claim();
    this.#obey();
  }

  /** This device carries its site's picture and sound again after another had taken over. */
  takeBack() {
    this.displaced = false;
    this.#claim();
    this.#changed();
  }

  /** Passes a negotiation on to the device of another site. */
  signal(to, data) {
    return this.#line.send({ t: "signal", to, data });
  }

  leave() {
    this.#listeners.abort();
    this.#line.leave();
    this.#media.stop();
  }

  #take(media) {
    this.#media = media;
    media.lineWord = () => this.#lineLink();
    media.addEventListener("change", () => media === this.#media && this.#mediaChanged());
    media.addEventListener("self", (e) => {
      this.choice = { ...this.choice, ...e.detail };
      this.#obey();
    });
  }

  #listen() {
    const signal = this.#listeners.signal;
    this.#line.addEventListener("state", () => this.#lineChanged());
    this.#line.addEventListener("snapshot", (e) => this.#begin(e.detail));
    this.#line.addEventListener("events", (e) => this.#happened(e.detail));
    this.#line.addEventListener("message", (e) => this.#message(e.detail));
    addEventListener("online", () => this.#line.hurry(), { signal });
    addEventListener("pageshow", () => this.#line.hurry(), { signal });
    document.addEventListener("visibilitychange", () => document.hidden || this.#line.hurry(), { signal });
    globalThis.navigation?.addEventListener("navigate", (e) => (this.#reloading = e.navigationType === "reload"), {
      signal,
    });
    addEventListener("pagehide", (e) => e.persisted || this.#reloading || this.#line.leave(), { signal });
  }

  #message(message) {
    this.#messages.get(message.t)?.(message);
  }

  #messages = new Map([
    ["welcome", (m) => this.#welcomed(m)],
    ["ok", (m) => this.#outbox.settle(m)],
    ["no", (m) => this.#refused(m)],
    ["seat", (m) => this.#seated(m)],
    ["peers", (m) => this.#peers(m)],
    ["signal", (m) => this.#media.signal(m.from, m.data)],
    ["reports", (m) => this.#reported(m.reports)],
    ["displaced", () => this.#displace()],
    ["error", (m) => console.warn("the server did not understand", m.code)],
  ]);

  /** What came too fast was not looked at: it is sent again a little later, as all that is not answered. */
  #refused(message) {
    if (message.code === "TOO_FAST") setTimeout(() => this.#sendAll(), TOO_FAST_PAUSE_MS);
    else this.#outbox.settle(message);
  }

  #sendAll() {
    this.#outbox.frames().forEach((frame) => this.#line.send(frame));
  }

  #welcomed(message) {
    this.#reached = message.seq;
    this.you = message.you;
    this.limits = message.limits ?? this.limits;
    this.#said = null;
    this.#sendAll();
    this.#claim();
    this.#media.lineBack();
    this.#obey();
  }

  /** A site that was given the floor while it was away speaks on. */
  #begin(state) {
    if (this.state === null) return this.#comeIn(state, []);
    const before = this.state.floor?.turn;
    const room = this.state.media;
    this.#show(state);
    if (state.media !== room) this.dispatchEvent(new Event("moved"));
    if (state.floor && state.floor.turn !== before) this.#speakOn(state);
    this.#obey();
  }

  /** The first snapshot may be older than our coming, and what has happened since follows it: only the whole is shown, or somebody would be let in as if nothing were recorded. */
  #comeIn(told, events) {
    this.#told = told;
    this.#movedBefore ||= events.some((e) => e.type === "MediaMoved");
    if (this.seq < this.#reached) return;
    this.#speakOn(told);
    this.#show(told);
    if (this.#movedBefore) this.dispatchEvent(new Event("moved"));
    this.#obey();
  }

  #speakOn(state) {
    if (state.floor?.site && state.floor.site === this.entry.site) this.choice.mic = true;
  }

  #happened({ events, roster }) {
    let told;
    try {
      told = foldAll(this.#told, events, roster);
    } catch (e) {
      if (!(e instanceof UnknownEvent)) throw e;
      return this.#line.startOver();
    }
    if (this.state === null) return this.#comeIn(told, events);
    this.#show(told);
    this.heard = [...this.heard, ...events].slice(-HEARD_KEPT);
    events.forEach((e) => this.#follow(e));
    this.#obey();
    this.dispatchEvent(new CustomEvent("happened", { detail: events }));
  }

  /** What an event means for this device's own switches: the floor opens the microphone, its end closes it. */
  #follow(event) {
    const mine = this.entry.site;
    if (event.type === "FloorGranted")
      this.choice.mic = event.site === mine || (this.choice.mic && this.mine?.hub === true);
    if (event.type === "FloorEnded" || event.type === "MicsMuted") this.choice.mic &&= this.mine?.hub === true;
    if (event.type === "Closed") this.#media.stop();
    if (event.type === "MediaMoved") this.dispatchEvent(new Event("moved"));
  }

  /** What the views look at: at the desk what is told, at a site that and what is told of single sites. */
  #show(told) {
    this.#told = told;
    this.state = this.isDesk || !told ? told : withOthers(told, this.#seat, this.#peerSites);
  }

  /** How our own seat is. */
  #seated({ seat, answered }) {
    this.#seat = { ...seat, answered };
    this.#show(this.#told);
    this.#obey();
  }

  /** Who exchanges pictures; for one who left on purpose nobody waits. */
  #peers(message) {
    this.larger = message.larger === true;
    this.#peerSites = message.peers;
    this.#show(this.#told);
    this.#media.peers(message);
    if (message.left) this.#media.gone(message.left);
    this.#changed();
  }

  #reported(reports) {
    this.reports = { ...this.reports, ...reports };
    this.#changed();
  }

  #displace() {
    this.displaced = true;
    this.#media.peers({ peers: [], larger: this.larger });
    this.#changed();
  }

  /** Tells the server that this device carries its site's picture and sound. */
  #claim() {
    if (this.entry.site && !this.displaced && this.#media.carries) this.#line.send({ t: "media", on: true });
  }

  #lineChanged() {
    if (this.#line.state === "OFFLINE") this.dispatchEvent(new Event("offline"));
    this.#changed();
  }

  #mediaChanged() {
    this.#report();
    this.#changed();
  }

  #obey() {
    if (this.state) {
      this.#media.obey(this.#order());
      this.#media.camera(this.choice.camera);
    }
    this.#report();
    this.#changed();
  }

  #order() {
    const { floor, mics, phase } = this.state;
    return {
      mic: this.choice.mic && this.mayBeHeard && !this.displaced,
      audible: audible(this.state),
      speaker: speaker(this.state),
      hub: hub(this.state),
      key: `${phase} ${mics} ${floor?.turn ?? ""}`,
      quality: this.mine?.quality ?? "AUTO",
      recording: { ...this.state.recording, ...this.#recording },
    };
  }

  /** How the media take part in a recording: who hears last that it is known already needs no notice. */
  #recording = {
    claim: async (room) => this.may("ClaimRecording") && (await this.attempt("ClaimRecording", { room })).ok,
    report: (room, on, cause) =>
      this.may("ReportRecording") && this.attempt("ReportRecording", { room, on, ...(cause && { cause }) }),
  };

  /** Tells the server what this device really does; only when that changed. */
  #report() {
    if (!this.entry.site || !this.state || this.displaced || this.#media.elsewhere) return;
    const { mic, cam, link, quality } = this.#media.doing();
    const report = {
      t: "report",
      mic,
      cam,
      turn: this.state.floor?.turn ?? null,
      link: worst([link, this.#lineLink()]),
      ...(quality && { quality }),
    };
    const said = JSON.stringify(report);
    if (said !== this.#said && this.#line.send(report)) this.#said = said;
  }

  #lineLink() {
    return wordFor({ loss: 0, trip: (this.clock.roundTrip ?? 0) / 1000 });
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

function hello({ meeting, device, as, site, heads }) {
  return { t: "hello", v: 2, meeting, device, as, ...(site && { site }), ...(heads > 0 && { heads }) };
}
