import { backOff } from "../live/line.js";

/**
 * The duty line of an open page (`/ws/duty`): tells of calls and of changes in the person's meetings, comes back by itself after
 * a break. Events: `call`, `callEnded`, `meetings` (detail: the message), `state` (detail: whether the line is ready).
 */
export class Duty extends EventTarget {
  #socket = null;
  #tries = 0;
  #timer = null;
  #stopped = true;
  #hurry = () => this.#socket === null && this.#dial();

  start() {
    this.#stopped = false;
    addEventListener("online", this.#hurry);
    this.#dial();
  }

  stop() {
    this.#stopped = true;
    removeEventListener("online", this.#hurry);
    clearTimeout(this.#timer);
    this.#socket?.close();
    this.#socket = null;
  }

  #dial() {
    clearTimeout(this.#timer);
    const socket = new WebSocket(`${location.protocol === "https:" ? "wss" : "ws"}://${location.host}/ws/duty`);
    this.#socket = socket;
    socket.onmessage = (m) => this.#hear(JSON.parse(m.data));
    socket.onclose = () => socket === this.#socket && this.#closed();
  }

  #hear(message) {
    if (message.t === "ping") this.#socket?.send('{"t":"pong"}');
    else if (message.t === "ready") this.#ready();
    else this.#tell(message.t, message);
  }

  /** The browser calls a connection open a moment before the server knows of it: what happens in between is told to nobody. */
  #ready() {
    this.#tries = 0;
    this.#tell("state", true);
  }

  #closed() {
    this.#socket = null;
    this.#tell("state", false);
    if (!this.#stopped) this.#timer = setTimeout(() => this.#dial(), backOff(this.#tries++, Math.random()));
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
