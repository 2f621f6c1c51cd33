import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../../ui/i18n.js";
import { secondOf } from "../../ui/format.js";
import { RoomPart } from "./part.js";
import { sentence } from "./say.js";

/** The meeting as it happens: one line per event with its time, the newest last and in sight. */
export class RoomTimeline extends RoomPart {
  render() {
    if (!this.state) return nothing;
    const lines = this.room.heard.map((e) => ({ e, text: sentence(e, this.state) })).filter((l) => l.text !== null);
    return html`<section class="timeline" aria-label=${t("live.timeline.label")}>
      <h2>${t("live.timeline.title")}</h2>
      ${lines.length === 0 ? html`<p class="soft">${t("live.timeline.none")}</p>` : nothing}
      <ol class="timeline-list" tabindex="0">
        ${repeat(
          lines,
          (l) => l.e.seq,
          ({ e, text }) => html`<li data-type=${e.type}><time>${secondOf(e.at)}</time><span>${text}</span></li>`,
        )}
      </ol>
    </section>`;
  }

  updated() {
    const list = this.querySelector(".timeline-list");
    const count = this.room.heard.length;
    if (list && count !== this.seen) list.scrollTop = list.scrollHeight;
    this.seen = count;
  }
}

customElements.define("room-timeline", RoomTimeline);
