import { html, nothing } from "lit";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";
import { currentItem } from "./look.js";
import "./room-clock.js";

/** Where we are in the agenda: the item with its clock and, for who may, the list to move in. */
export class AgendaBar extends RoomPart {
  render() {
    if (!this.state) return nothing;
    const item = currentItem(this.state);
    return html`<section class="agenda" aria-label=${t("live.agenda.label")}>
      <div class="agenda-now">
        <p class="agenda-count">${this.#count(item)}</p>
        <p class="agenda-title">${item?.title ?? this.#before()}</p>
        ${item?.presenter ? html`<p class="agenda-presenter">${t("live.agenda.presenter", { name: item.presenter })}</p>` : nothing}
      </div>
      ${item ? this.#clock(item) : nothing} ${this.#may ? this.#moves() : nothing}
    </section>`;
  }

  get #may() {
    return this.room.may("MoveToItem") && this.state.phase === "RUNNING" && this.state.agenda.length > 0;
  }

  #count(item) {
    if (this.state.phase !== "RUNNING") return t(`live.phase.${this.state.phase}`);
    return item
      ? t("live.agenda.count", { number: item.number, total: this.state.agenda.length })
      : t("live.phase.RUNNING");
  }

  #before() {
    if (this.state.phase === "SUSPENDED") return this.state.suspendReason;
    return this.state.agenda.length === 0 ? t("live.agenda.none") : t("live.agenda.before");
  }

  #clock(item) {
    return html`<p class="agenda-clock">
      <room-clock
        .clock=${this.room.clock}
        .spent=${item.spentMs}
        .from=${item.startedAt}
        class=${overdue(item, this.room.clock) ? "is-late" : ""}
      ></room-clock>
      ${item.minutes ? html`<small>${t("live.agenda.of", { minutes: item.minutes })}</small>` : nothing}
    </p>`;
  }

  #moves() {
    return html`<details class="menu agenda-moves" name="console-menu">
      <summary class="button button-small">${t("live.agenda.move")}</summary>
      <ol class="menu-sheet agenda-list">
        ${this.state.agenda.map((item, i) => this.#move(item, i))}
      </ol>
    </details>`;
  }

  #move(item, index) {
    const here = item.id === this.state.item;
    return html`<li>
      <button
        type="button"
        class="menu-item agenda-pick"
        aria-current=${here ? "step" : nothing}
        ?disabled=${here || this.room.isPending("MoveToItem")}
        @click=${() => this.#go(item)}
      >
        <span>${index + 1}. ${item.title}</span>
        <room-clock .clock=${this.room.clock} .spent=${item.spentMs} .from=${item.startedAt}></room-clock>
      </button>
    </li>`;
  }

  #go(item) {
    this.querySelector("details")?.removeAttribute("open");
    this.room.perform("MoveToItem", { item: item.id });
  }
}

function overdue(item, clock) {
  const taken = item.spentMs + (item.startedAt === null ? 0 : clock.now() - item.startedAt);
  return item.minutes > 0 && taken > item.minutes * 60000;
}

customElements.define("room-agenda", AgendaBar);
