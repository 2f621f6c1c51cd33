import { randomId } from "./device.js";

/**
 * Commands on their way. Each has an id made here and is kept, also over a reload, until the server has answered it; the same
 * id gets the same answer, so repeating one after a broken line can never do a thing twice.
 */
export class Outbox {
  #open;
  #key;
  #storage;
  #waiting = new Map();

  /** @param key where this meeting's unanswered commands are kept in `storage` */
  constructor(key, storage = sessionStorage) {
    this.#key = key;
    this.#storage = storage;
    this.#open = new Map(read(storage, key));
  }

  /** Keeps a command and returns its frame and the promise of its answer ({ok:true,seq} or {ok:false,code,details}). */
  add(cmd) {
    const id = randomId("c-");
    this.#open.set(id, cmd);
    this.#save();
    const answer = new Promise((resolve) => this.#waiting.set(id, resolve));
    return { frame: frame(id, cmd), answer };
  }

  /** What must be (re)sent on a fresh line, oldest first. */
  frames() {
    return [...this.#open].map(([id, cmd]) => frame(id, cmd));
  }

  /** Types of the commands that the server has not answered. */
  pending() {
    return [...this.#open.values()];
  }

  /** The server answered; an answer to an unknown id (a repeated one) is ignored. */
  settle(message) {
    if (!this.#open.delete(message.id)) return;
    this.#save();
    const resolve = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    resolve?.(
      message.t === "ok"
        ? { ok: true, seq: message.seq }
        : { ok: false, code: message.code, details: message.details ?? {} },
    );
  }

  #save() {
    if (this.#open.size === 0) this.#storage.removeItem(this.#key);
    else this.#storage.setItem(this.#key, JSON.stringify([...this.#open]));
  }
}

function frame(id, cmd) {
  return { t: "do", id, cmd };
}

function read(storage, key) {
  try {
    return JSON.parse(storage.getItem(key)) ?? [];
  } catch {
    return [];
  }
}
