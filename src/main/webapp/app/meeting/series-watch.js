import { api, Problem } from "../../ui/api.js";
import { repeatBody } from "./repeat-draft.js";

const PAUSE_MS = 400;

/** Asks the server for the days of a series a moment after the last change; a newer question wins. */
export class SeriesWatch {
  found = null;
  problem = null;
  #timer;
  #asking;
  #last = "";

  constructor(host) {
    this.host = host;
  }

  /** Looks at the parts of a draft on which the days and their clashes depend. */
  look(body, repeat, day) {
    const { kind, chairId, secretaryId, start, end, hubSiteId, siteIds, venue } = body;
    const asked = repeatBody(repeat, day);
    const question = asked && start && end ? { meeting: { kind, chairId, secretaryId, start, end, hubSiteId, siteIds, venue }, repeat: asked } : null;
    const text = JSON.stringify(question);
    if (text === this.#last) return;
    this.#last = text;
    clearTimeout(this.#timer);
    if (question) this.#timer = setTimeout(() => this.#ask(question), PAUSE_MS);
    else this.#take(null, null);
  }

  stop() {
    clearTimeout(this.#timer);
    this.#asking?.abort();
  }

  #take(found, problem) {
    this.found = found;
    this.problem = problem;
    this.host.requestUpdate();
  }

  async #ask(question) {
    this.#asking?.abort();
    this.#asking = new AbortController();
    const { signal } = this.#asking;
    try {
      this.#take(await api.post("/api/meetings/series/preview", question, { signal }), null);
    } catch (problem) {
      if (!signal.aborted && problem instanceof Problem) this.#take(null, problem);
    }
  }
}
