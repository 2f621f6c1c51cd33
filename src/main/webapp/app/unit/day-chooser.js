import { html } from "lit";
import { live } from "lit/directives/live.js";
import { PageElement } from "../../ui/element.js";
import { dayOf, writtenDay } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";
import "../../ui/date-field.js";

const FIRST_YEAR = 2010;
const PAUSE_MS = 250;

/** Days worth a click: in three tiers, the last day of districts, and today. */
const quickDays = [
  { day: "2012-06-01", key: "units.quick2012" },
  { day: "2024-12-31", key: "units.quick2024" },
  { day: "2025-06-30", key: "units.quickLast" },
];

/** Chooses the day on which the organisation is looked at: quick days, a slider by months, or a date. */
class DayChooser extends PageElement {
  static properties = { day: {}, sliding: { state: true } };

  willUpdate(changed) {
    if (changed.has("day")) this.sliding = null;
  }

  render() {
    const today = dayOf(Date.now());
    const shown = this.sliding ?? this.day;
    return html`<div class="days no-print" role="group" aria-label=${t("units.day")}>
      <div class="row">
        ${quickDays.map(({ day, key }) => this.renderQuick(day, t(key)))}${this.renderQuick(today, t("units.quickToday"))}
      </div>
      <label class="days-slider">
        <span class="unseen">${t("units.slider")}</span>
        <input
          type="range"
          min="0"
          max=${monthsSince(today)}
          .value=${live(String(Math.min(monthsSince(shown), monthsSince(today))))}
          aria-valuetext=${writtenDay(shown)}
          @input=${(event) => this.slide(event.target.valueAsNumber, today)}
        />
        <span class="small faint figures days-ends"
          ><span>${FIRST_YEAR}</span><strong class="days-shown">${writtenDay(shown)}</strong
          ><span>${today.slice(0, 4)}</span></span
        >
      </label>
      <date-field
        name="on-day"
        .label=${t("units.day")}
        .value=${this.day}
        @day=${({ detail }) => detail && this.tell(detail)}
      ></date-field>
    </div>`;
  }

  renderQuick(day, label) {
    return html`<button
      type="button"
      class="button button-small"
      aria-pressed=${day === this.day}
      @click=${() => this.tell(day)}
    >
      ${label}
    </button>`;
  }

  slide(months, today) {
    this.sliding =
      months === monthsSince(today)
        ? today
        : `${FIRST_YEAR + Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}-01`;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(this.sliding), PAUSE_MS);
  }

  tell(day) {
    this.dispatchEvent(new CustomEvent("day", { detail: day === dayOf(Date.now()) ? "" : day }));
  }
}

function monthsSince(day) {
  const [year, month] = day.split("-").map(Number);
  return Math.max(0, (year - FIRST_YEAR) * 12 + month - 1);
}

customElements.define("day-chooser", DayChooser);
