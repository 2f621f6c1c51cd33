import { Line } from "/app/live/line.js";
import { foldAll } from "/app/live/meeting.js";

/** Lets a page hear what came over one connection after the other, and tells what it then knows: `{last, state}`. */
export async function follow(lines) {
  const world = new Recorded();
  const line = new Line({ t: "hello", v: 2 }, world);
  let state = null;
  line.addEventListener("snapshot", (e) => (state = e.detail));
  line.addEventListener("events", (e) => (state = foldAll(state, e.detail.events, e.detail.roster)));
  line.start();
  lines.forEach((frames, i) => {
    if (i > 0) world.comeBack();
    world.play(frames);
  });
  if (world.dialled !== lines.length) throw new Error("the page found a gap");
  return { last: line.last, state };
}

/** A world in which connections are played back, and time passes only to dial again. */
class Recorded {
  dialled = 0;
  #timers = [];

  open = () => {
    this.dialled += 1;
    this.socket = { readyState: 0, send: () => {}, close: () => {} };
    return this.socket;
  };
  now = () => 0;
  random = () => 0;
  after = (_, what) => (this.#timers.push(what), what);
  cancel = (timer) => (this.#timers = this.#timers.filter((t) => t !== timer));

  comeBack() {
    this.socket.onclose({ code: 1006 });
    this.#timers.splice(0).forEach((what) => what());
  }

  play(frames) {
    this.socket.readyState = 1;
    this.socket.onopen();
    frames.forEach((data) => this.socket?.onmessage({ data }));
  }
}
