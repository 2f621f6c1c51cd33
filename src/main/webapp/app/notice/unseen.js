// How many notices are new: asked once for all who show it, and again when the server says so.

import { api } from "../../ui/api.js";
import { onNews } from "../../ui/news.js";
import { session } from "../../ui/session.js";

class Unseen extends EventTarget {
  count = 0;

  constructor() {
    super();
    onNews("notices", () => this.ask());
    session.onChange(() => (session.current ? this.ask() : this.show(0)));
  }

  async ask() {
    const answer = await api.get("/api/notices/count").catch(() => null);
    if (answer) this.show(answer.unseen);
  }

  /** Says that what was said of this meeting, or everything, has been seen. */
  async see(meeting) {
    if (this.count === 0) return;
    const of = meeting ? `?meeting=${encodeURIComponent(meeting)}` : "";
    const answer = await api.post(`/api/notices/seen${of}`).catch(() => null);
    if (answer) this.show(answer.unseen);
  }

  show(count) {
    this.count = count;
    this.dispatchEvent(new Event("count"));
  }

  onCount(callback) {
    this.addEventListener("count", callback);
    return () => this.removeEventListener("count", callback);
  }
}

export const unseen = new Unseen();
