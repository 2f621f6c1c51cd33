import { api } from "../../ui/api.js";

const PAUSE_MS = 400;

/** Asks the server, a moment after the last change, whom the draft would double-book; a newer question wins. */
export class OverlapWatch {
  overlaps = [];
  #timer;
  #asking;
  #last = "";

  constructor(host) {
    this.host = host;
  }

  /** Looks at the parts of a draft that can clash; asks again only when one of them changed. */
  look(body) {
    const { chairId, secretaryId, start, end, hubSiteId, siteIds, id } = body;
    const question = JSON.stringify({ id, chairId, secretaryId, start, end, hubSiteId, siteIds });
    if (question === this.#last) return;
    this.#last = question;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(body), PAUSE_MS);
  }

  /** What a refused request says about it. */
  take(overlaps) {
    this.overlaps = overlaps;
    this.host.requestUpdate();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  async #ask(body) {
    this.#asking?.abort();
    if (!body.start || !body.end) return this.take([]);
    this.#asking = new AbortController();
    try {
      const { overlaps } = await api.post("/api/meetings/overlaps", body, { signal: this.#asking.signal });
      this.take(overlaps);
    } catch {
      // The answer to saving decides; an unanswered question only means that there is nothing to show beforehand.
    }
  }
}
