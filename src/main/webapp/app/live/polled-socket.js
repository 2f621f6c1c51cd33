import { request, segment } from "../../ui/api.js";

const LINES = "/api/live/lines";

/**
 * What the line needs of a WebSocket, over plain requests: for networks that let no WebSocket through (src/docs/protocol.md, "Without a
 * WebSocket"). Frames are fetched by a question that the server answers when it has something; the next question says what arrived.
 */
export class PolledSocket {
  readyState = 0;
  onopen = () => {};
  onmessage = () => {};
  onclose = () => {};
  #ask;
  #path = null;
  #fetched = 0;
  #sent = 0;
  #unsent = [];
  #sending = false;
  #stop = new AbortController();

  /** @param ask sends one request: `(method, path, body, {signal})`; rejects with `{status}` */
  constructor(ask = request) {
    this.#ask = ask;
    this.#open();
  }

  send(text) {
    this.#unsent.push(JSON.parse(text));
    this.#flush();
  }

  /** Like a WebSocket's, without a word to the server: it hears nothing more and says so itself. What was sent is still on its way. */
  close() {
    if (this.readyState === 3) return;
    this.readyState = 3;
    if (!this.#sending) this.#stop.abort();
  }

  async #open() {
    try {
      const { line } = await this.#ask("POST", LINES, {}, this.#stop);
      if (this.readyState === 3) return;
      this.#path = `${LINES}/${segment(line)}`;
      this.readyState = 1;
      this.onopen();
      await this.#listen();
    } catch (problem) {
      this.#broken(problem);
    }
  }

  async #listen() {
    while (this.readyState === 1) {
      const { last, frames, end } = await this.#ask("GET", `${this.#path}?after=${this.#fetched}`, undefined, this.#stop);
      this.#fetched = last;
      for (const frame of frames) this.#hear(frame);
      if (end !== null) return this.#closed(end);
    }
  }

  #hear(frame) {
    if (this.readyState === 3) return;
    this.onmessage({ data: frame.t === "binary" ? bytes(frame.data) : JSON.stringify(frame) });
  }

  /** One request at a time, so that frames arrive in their order; those that come meanwhile go together. */
  async #flush() {
    if (this.#sending || this.#unsent.length === 0) return;
    this.#sending = true;
    const frames = this.#unsent;
    this.#unsent = [];
    try {
      await this.#ask("POST", this.#path, { first: this.#sent + 1, frames }, this.#stop);
      this.#sent += frames.length;
    } catch (problem) {
      this.#broken(problem);
    }
    this.#sending = false;
    this.#flush();
  }

  #broken(problem) {
    this.#closed(problem.status === 401 ? 4401 : 1006);
  }

  #closed(code) {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.#stop.abort();
    this.onclose({ code });
  }
}

function bytes(base64) {
  return Uint8Array.from(atob(base64), (c) => c.charCodeAt(0)).buffer;
}
