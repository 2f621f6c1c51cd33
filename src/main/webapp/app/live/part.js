import { PageElement } from "../../ui/element.js";

/** An element that shows a part of a Room and looks again whenever the room changes. */
export class RoomPart extends PageElement {
  static properties = { room: { attribute: false } };

  #watched = null;
  #again = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.#watch(this.room);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#watch(null);
  }

  willUpdate(changed) {
    if (changed.has("room")) this.#watch(this.room);
  }

  get state() {
    return this.room?.state ?? null;
  }

  #watch(room) {
    if (room === this.#watched) return;
    this.#watched?.removeEventListener("change", this.#again);
    room?.addEventListener("change", this.#again);
    this.#watched = room ?? null;
  }
}
