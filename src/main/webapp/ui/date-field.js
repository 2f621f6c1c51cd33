import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { PageElement } from "./element.js";
import { field } from "./fields.js";
import { addDays, capital, dayOf, longDay, mondayOf, readDay, weekday, writtenDay } from "./format.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";

const steps = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/**
 * A day written dd/MM/yyyy whatever the computer's own habit is, with a calendar for those who would rather point.
 * Value: "2026-11-26" or "". Event "day" carries the new value; a text that is no day leaves the value empty.
 */
export class DateField extends PageElement {
  static properties = {
    name: {},
    label: {},
    value: {},
    wrong: {},
    open: { state: true },
    cursor: { state: true },
    text: { state: true },
    unread: { state: true },
  };

  constructor() {
    super();
    this.value = "";
    this.open = false;
    this.text = "";
    this.unread = false;
  }

  willUpdate(changed) {
    if (changed.has("value") && (this.value || !this.unread)) this.text = this.value ? writtenDay(this.value) : "";
  }

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("pointerdown", this.closeOutside);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("pointerdown", this.closeOutside);
  }

  closeOutside = (event) => {
    if (!this.contains(event.target)) this.open = false;
  };

  render() {
    const wrong = this.unread ? t("date.wrong") : this.wrong;
    const asked = { id: this.name, label: this.label, wrong };
    return html`<div class="date-field" @keydown=${this.onKey}>
      ${field(
        asked,
        html`<div class="input-group">
          <input
            class="input figures"
            id=${this.name}
            name=${this.name}
            inputmode="numeric"
            autocomplete="off"
            placeholder=${t("date.hint")}
            .value=${live(this.text)}
            aria-invalid=${wrong ? "true" : nothing}
            aria-describedby=${wrong ? `${this.name}-wrong` : nothing}
            @input=${(event) => (this.text = event.target.value)}
            @change=${this.readText}
          />
          <button
            type="button"
            class="button button-icon"
            aria-label=${t("date.open")}
            aria-expanded=${this.open}
            @click=${this.toggle}
          >
            ${icon("calendar-days")}
          </button>
        </div>`,
      )}
      ${this.open ? this.renderMonth() : nothing}
    </div>`;
  }

  renderMonth() {
    const [year, month] = this.cursor.split("-");
    const first = mondayOf(`${year}-${month}-01`);
    const weeks = Array.from({ length: 6 }, (_, week) => addDays(first, week * 7));
    return html`<div class="calendar" role="dialog" aria-label=${this.label}>
      <div class="row row-apart">
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label=${t("date.previous")}
          @click=${() => this.turn(-1)}
        >
          ${icon("chevron-left")}
        </button>
        <p class="strong figures" aria-live="polite">${t("date.month", { month: Number(month), year })}</p>
        <button
          type="button"
          class="button button-quiet button-icon"
          aria-label=${t("date.next")}
          @click=${() => this.turn(1)}
        >
          ${icon("chevron-right")}
        </button>
      </div>
      <table class="calendar-days">
        <thead>
          <tr>
            ${Array.from({ length: 7 }, (_, at) => {
              const name = weekday(addDays(first, at));
              return html`<th scope="col"><abbr title=${name}>${t(`day.short.${(at + 1) % 7}`)}</abbr></th>`;
            })}
          </tr>
        </thead>
        <tbody>
          ${weeks.map(
            (monday) =>
              html`<tr>
                ${Array.from({ length: 7 }, (_, at) => this.renderDay(addDays(monday, at), month))}
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }

  renderDay(day, month) {
    const outside = day.slice(5, 7) !== month;
    return html`<td>
      <button
        type="button"
        class="calendar-day ${outside ? "calendar-outside" : ""} ${day === dayOf(Date.now()) ? "calendar-today" : ""}"
        tabindex=${day === this.cursor ? "0" : "-1"}
        data-day=${day}
        aria-label=${capital(longDay(day))}
        aria-pressed=${day === this.value}
        @click=${() => this.choose(day)}
      >
        ${Number(day.slice(8))}
      </button>
    </td>`;
  }

  toggle = () => {
    this.open = !this.open;
    this.cursor = this.value || dayOf(Date.now());
    if (this.open) this.focusCursor();
  };

  turn(months) {
    const [year, month] = this.cursor.split("-").map(Number);
    this.cursor = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
  }

  onKey = (event) => {
    if (!this.open) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      event.preventDefault();
      this.open = false;
      this.querySelector(".button-icon").focus();
    } else if (event.target.dataset?.day && steps[event.key]) {
      event.preventDefault();
      this.cursor = addDays(this.cursor, steps[event.key]);
      this.focusCursor();
    } else if (event.target.dataset?.day && (event.key === "PageUp" || event.key === "PageDown")) {
      event.preventDefault();
      this.turn(event.key === "PageUp" ? -1 : 1);
      this.focusCursor();
    }
  };

  async focusCursor() {
    await this.updateComplete;
    this.querySelector(`[data-day="${this.cursor}"]`)?.focus();
  }

  choose(day) {
    this.open = false;
    this.querySelector(".button-icon").focus();
    this.tell(day);
  }

  readText = () => {
    const day = this.text.trim() === "" ? "" : readDay(this.text, dayOf(Date.now()).slice(0, 4));
    this.unread = day === null;
    this.tell(day ?? "");
  };

  tell(day) {
    if (day) {
      this.unread = false;
      this.text = writtenDay(day);
    }
    this.dispatchEvent(new CustomEvent("day", { detail: day }));
  }
}

customElements.define("date-field", DateField);
