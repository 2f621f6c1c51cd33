import { html, nothing } from "lit";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";

/** Whether the meeting is recorded: a red dot with words, for everybody, as long as it may be. Who makes the server record is told at the desk. */
export class RoomRecording extends RoomPart {
  render() {
    const { state, way } = this.state?.recording ?? { state: "OFF" };
    if (state === "OFF" || (state === "FAILED" && !this.room.isDesk)) return nothing;
    return html`<p class="rec" role="status" data-recording=${state} data-way=${way ?? nothing}>
      <span class="rec-dot" aria-hidden="true"></span>
      <span>${t(`live.recording.${state}`)}</span>
      ${way && this.room.isDesk ? html`<small>${t(`live.recording.way.${way}`)}</small>` : nothing}
    </p>`;
  }
}

customElements.define("room-recording", RoomRecording);
