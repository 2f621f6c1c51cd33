import { ServerClock } from "./clock.js";
import { PolledSocket } from "./polled-socket.js";

/**
 * The line to the meeting: one WebSocket that comes back by itself, or plain requests where the network lets no WebSocket through. It says hello with the last sequence number it has, lets
 * only contiguous events through, and tells its state in four words:
 *   CONNECTING  first try, or trying again right after a break
 *   LIVE        the server answers
 *   WEAK        nothing heard for longer than a beat and a half; still open
 *   OFFLINE     several tries have failed
 *   ENDED       the server will not have us (see `ended`), or we left
 * Events: `state`, `message` (detail: a frame other than events), `snapshot`, `events` (detail: the missed or new events).
 */
export class Line extends EventTarget {
  #socket = null;
  #state = "CONNECTING";
  #hello;
  #world;
  #tries = 0;
  #timers = new Map();
  #beat = 5000;
  #heardAt = 0;
  #last = null;
  #helloAt = 0;
  #way = SOCKET;
  #socketWorks = false;
  #spread = USUAL_SPREAD_MS;

  /** Why it ended: 'LEFT', 'NOT_SIGNED_IN', 'NOT_ALLOWED', 'NO_MEETING', 'REFUSED' (hello not understood), 'TOO_MANY' (connections); null while it has not. */
  ended = null;

  /**
   * @param hello the first frame without `last` (see the protocol)
   * @param world what the line needs from outside: open(way), now(), random(), after(ms, what), cancel(timer)
   */
  constructor(hello, world = browser()) {
    super();
    this.#hello = hello;
    this.#world = world;
    this.clock = new ServerClock(world.now);
  }

  get state() {
    return this.#state;
  }

  /** Sequence number of the last event that this page has; null before the first snapshot. */
  get last() {
    return this.#last;
  }

  start() {
    this.#dial();
  }

  /** Sends a frame if the line is open; false when it is not (the caller keeps what must not be lost). */
  send(frame) {
    if (this.#socket?.readyState !== 1) return false;
    this.#socket.send(JSON.stringify(frame));
    return true;
  }

  /** Tries again at once: the network is back, or the laptop was opened. */
  hurry() {
    if (this.ended) return;
    if (this.#socket?.readyState === 1) return this.#ping();
    if (this.#socket) return;
    this.#tries = 0;
    this.#dial();
  }

  /** Leaves on purpose. */
  leave() {
    this.send({ t: "bye" });
    this.#end("LEFT");
  }

  /** Throws away what is known and asks for a whole snapshot. */
  startOver() {
    this.#last = null;
    this.#drop();
  }

  #dial() {
    this.#stop("redial");
    if (this.#state === "LIVE" || this.#state === "WEAK") this.#become("CONNECTING");
    this.#way = this.#nextWay();
    const socket = this.#world.open(this.#way);
    this.#socket = socket;
    socket.onopen = () => this.#sayHello();
    socket.onmessage = (m) => socket === this.#socket && this.#hear(JSON.parse(m.data));
    socket.onclose = (c) => socket === this.#socket && this.#closed(c.code);
    this.#after("dial", this.#beat * 2, () => this.#drop());
  }

  /** As long as no WebSocket has ever come through, every other try goes the other way. */
  #nextWay() {
    return !this.#socketWorks && this.#tries % 2 === 1 ? POLLED : SOCKET;
  }

  #sayHello() {
    this.#helloAt = this.#world.now();
    this.send(this.#last === null ? this.#hello : { ...this.#hello, last: this.#last });
  }

  #hear(message) {
    this.#heardAt = this.#world.now();
    this.#stop("pong");
    if (this.#state === "WEAK") this.#become("LIVE");
    (this.#hearing.get(message.t) ?? this.#passOn)(message);
  }

  #hearing = new Map([
    ["welcome", (m) => this.#welcomed(m)],
    ["pong", (m) => this.clock.heard(m.now, m.at)],
    ["events", (m) => this.#take(m.events)],
    ["snapshot", (m) => this.#begin(m)],
    ["pace", (m) => (this.#spread = m.spread)],
  ]);

  #passOn = (m) => this.#tell("message", m);

  #welcomed(m) {
    this.#stop("dial");
    this.#tries = 0;
    this.#socketWorks ||= this.#way === SOCKET;
    this.#beat = m.beat ?? this.#beat;
    this.clock.heard(m.now, this.#helloAt);
    this.#schedulePing();
    this.#tell("message", m);
    this.#become("LIVE");
  }

  #begin(m) {
    this.#last = m.seq;
    this.#tell("snapshot", m.state);
  }

  /** Lets only the next events through: an old one was seen before, a gap means that frames were lost. */
  #take(events) {
    const fresh = events.filter((e) => e.seq > this.#last);
    if (fresh.some((e, i) => e.seq !== this.#last + 1 + i)) return this.#drop();
    if (fresh.length === 0) return;
    this.#last = fresh.at(-1).seq;
    this.#tell("events", fresh);
  }

  #schedulePing() {
    this.#after("ping", this.#beat, () => {
      this.#ping();
      this.#schedulePing();
    });
  }

  #ping() {
    this.send({ t: "ping", at: this.#world.now() });
    this.#after("pong", this.#beat * 0.6, () => this.#silent());
  }

  /** A ping was not answered in time: first weak, then the socket is given up and dialled anew. */
  #silent() {
    const quiet = this.#world.now() - this.#heardAt;
    if (quiet > this.#beat * 2.4) this.#drop();
    else this.#become("WEAK");
  }

  #drop() {
    const socket = this.#socket;
    this.#socket = null;
    if (socket) socket.close();
    this.#lost();
  }

  #closed(code) {
    this.#socket = null;
    const end = GOODBYE[code];
    if (end) return this.#end(end);
    this.#lost();
  }

  #lost() {
    ["ping", "pong", "dial"].forEach((t) => this.#stop(t));
    if (this.ended) return;
    this.#become(this.#tries >= TRIES_BEFORE_OFFLINE ? "OFFLINE" : "CONNECTING");
    this.#after("redial", backOff(this.#tries++, this.#world.random(), this.#spread), () => this.#dial());
  }

  #end(why) {
    this.ended = why;
    const socket = this.#socket;
    this.#socket = null;
    [...this.#timers.keys()].forEach((t) => this.#stop(t));
    socket?.close();
    this.#become("ENDED");
  }

  #become(state) {
    if (this.#state === state) return;
    this.#state = state;
    this.#tell("state", state);
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  #after(name, ms, what) {
    this.#stop(name);
    this.#timers.set(name, this.#world.after(ms, what));
  }

  #stop(name) {
    this.#world.cancel(this.#timers.get(name));
    this.#timers.delete(name);
  }
}

const SOCKET = "SOCKET";
const POLLED = "POLLED";

/** Close codes after which dialling again would not help. */
const GOODBYE = { 4400: "REFUSED", 4401: "NOT_SIGNED_IN", 4403: "NOT_ALLOWED", 4404: "NO_MEETING", 4429: "TOO_MANY" };

const TRIES_BEFORE_OFFLINE = 3;
const LONGEST_WAIT_MS = 8000;
const USUAL_SPREAD_MS = 500;

/**
 * The first time anything up to the spread that the server asks for, so that those who were cut off together do not come back together; then half a second,
 * doubling up to eight, and never less than the spread, each between half and all of it.
 */
export function backOff(tries, random, spread = USUAL_SPREAD_MS) {
  if (tries === 0) return spread * random;
  const ceiling = Math.max(spread, Math.min(LONGEST_WAIT_MS, 500 * 2 ** tries));
  return ceiling / 2 + (ceiling / 2) * random;
}

function socketAddress() {
  return `${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws/live`;
}

function browser() {
  return {
    open: (way) => (way === POLLED ? new PolledSocket() : new WebSocket(socketAddress())),
    now: () => Date.now(),
    random: () => Math.random(),
    after: (ms, what) => setTimeout(what, ms),
    cancel: (timer) => clearTimeout(timer),
  };
}
