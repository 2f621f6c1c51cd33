import { ServerClock } from "./clock.js";
import { PolledSocket } from "./polled-socket.js";
import { eventsOf } from "./told.js";

/**
 * The line to the meeting: one WebSocket that comes back by itself, or plain requests where the network lets no WebSocket through. It says hello with the position it has, lets
 * only contiguous stretches through, each once, and tells its state in four words:
 *   CONNECTING  first try, or trying again right after a break
 *   LIVE        the server answers
 *   WEAK        nothing heard for longer than a beat and a half; still open
 *   OFFLINE     several tries have failed
 *   ENDED       the server will not have us (see `ended`), or we left
 * Events: `state`, `message` (detail: a frame other than events), `snapshot`, `events` (detail: `{events, roster}`, the missed or new
 * events in full and the roster behind them, null when none came).
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
  #pings = [];
  #unpacking = null;

  /** Why it ended: 'LEFT', 'NOT_SIGNED_IN', 'NOT_ALLOWED', 'NO_MEETING', 'REMOVED' (sent out by the chair), 'REFUSED' (hello not understood), 'TOO_MANY' (connections); null while it has not. */
  ended = null;

  /**
   * @param hello the first frame without `last` (see the protocol)
   * @param world what the line needs from outside: open(way), unpack(bytes), now(), random(), after(ms, what), cancel(timer)
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

  /** The position: this page knows everything up to the event with this number; null before the first snapshot. */
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
    this.#pings = [];
    this.#unpacking = null;
    socket.binaryType = "arraybuffer";
    socket.onopen = () => this.#sayHello();
    socket.onmessage = (m) => socket === this.#socket && this.#receive(socket, m.data);
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

  /** Bytes are a compressed text. What comes while one is unpacked waits for it, so that the order stays. */
  #receive(socket, data) {
    if (typeof data === "string" && !this.#unpacking) return this.#hear(JSON.parse(data));
    const text = typeof data === "string" ? data : this.#world.unpack(data);
    const turn = Promise.all([text, this.#unpacking])
      .then(([unpacked]) => socket === this.#socket && this.#hear(JSON.parse(unpacked)))
      .catch(() => socket === this.#socket && this.#drop())
      .finally(() => this.#unpacking === turn && (this.#unpacking = null));
    this.#unpacking = turn;
  }

  #hear(message) {
    this.#heardAt = this.#world.now();
    this.#stop("pong");
    if (this.#state === "WEAK") this.#become("LIVE");
    (this.#hearing.get(message.t) ?? this.#passOn)(message);
  }

  #hearing = new Map([
    ["welcome", (m) => this.#welcomed(m)],
    ["pong", (m) => this.clock.heard(m.now, this.#pings.shift())],
    ["events", (m) => this.#take(m)],
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

  /** Lets only what is new through: old events were seen before, a gap means that frames were lost. */
  #take(m) {
    if (m.from > this.#last) return this.#drop();
    if (m.to <= this.#last) return;
    const events = eventsOf(m).filter((e) => e.seq > this.#last);
    this.#last = m.to;
    this.#tell("events", { events, roster: m.roster ?? null });
  }

  #schedulePing() {
    this.#after("ping", this.#beat, () => {
      this.#ping();
      this.#schedulePing();
    });
  }

  #ping() {
    if (this.send({ t: "ping" })) this.#pings.push(this.#world.now());
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
const GOODBYE = { 4400: "REFUSED", 4401: "NOT_SIGNED_IN", 4403: "NOT_ALLOWED", 4404: "NO_MEETING", 4406: "REMOVED", 4429: "TOO_MANY" };

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
    unpack: (bytes) => new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"))).text(),
    now: () => Date.now(),
    random: () => Math.random(),
    after: (ms, what) => setTimeout(what, ms),
    cancel: (timer) => clearTimeout(timer),
  };
}
