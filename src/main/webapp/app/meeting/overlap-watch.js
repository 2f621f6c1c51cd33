import { api } from "../../ui/api.js";
import { noClashes } from "./clashes.js";

const PAUSE_MS = 400;

/** Asks the server, a moment after the last change, what speaks against the draft at its time; a newer question wins. */
export class OverlapWatch {
  clashes = noClashes;
  #timer;
  #asking;
  #last = "";

  constructor(host) {
    this.host = host;
  }

  /** Looks at the parts of a draft that can clash; asks again only when one of them changed. */
  look(body) {
    const { chairId, secretaryId, start, end, hubSiteId, siteIds, venue, id } = body;
    const question = JSON.stringify({ id, chairId, secretaryId, start, end, hubSiteId, siteIds, venue });
    if (question === this.#last) return;
    this.#last = question;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(body), PAUSE_MS);
  }

  /** What the server says about it. */
  take(clashes) {
    this.clashes = clashes;
    this.host.requestUpdate();
  }

  stop() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  async #ask(body) {
    this.#asking?.abort();
    if (!body.start || !body.end) return this.take(noClashes);
    this.#asking = new AbortController();
    try {
      this.take(await api.post("/api/meetings/overlaps", body, { signal: this.#asking.signal }));
    } catch {
      // The answer to saving decides; an unanswered question only means that there is nothing to show beforehand.
    }
  }
}
