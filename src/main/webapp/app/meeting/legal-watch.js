import { api } from "../../ui/api.js";

const PAUSE_MS = 300;

/** Asks the server how a draft stands with the law, a moment after the last change; a newer question wins. */
export class LegalWatch {
  found = null;
  #timer;
  #asking;
  #last = "";

  constructor(host) {
    this.host = host;
  }

  /** Looks at the parts of a draft on which deadlines depend; asks again only when one of them changed. */
  look({ id, kind, chairId, start, end }) {
    const body = { id, kind, chairId, start: start || null, end: end || null };
    const question = JSON.stringify(body);
    if (question === this.#last) return;
    this.#last = question;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(body), PAUSE_MS);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  async #ask(body) {
    this.#asking?.abort();
    this.#asking = new AbortController();
    try {
      this.found = await api.post("/api/meetings/deadlines", body, { signal: this.#asking.signal });
      this.host.requestUpdate();
    } catch {
      // Issuing asks again, and then the answer counts; until then there is only nothing to show.
    }
  }
}

/** The first working day for which an invitation sent today is in time; the other day when nobody answers. */
export async function firstInTime(kind, otherwise) {
  try {
    return (await api.post("/api/meetings/deadlines", { kind })).earliest;
  } catch {
    return otherwise;
  }
}
