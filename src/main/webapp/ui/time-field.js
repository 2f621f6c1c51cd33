import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { PageElement } from "./element.js";
import { field } from "./fields.js";
import { readTime } from "./format.js";
import { t } from "./i18n.js";

const HALF_HOURS = Array.from({ length: 27 }, (_, at) => {
  const minutes = 7 * 60 + at * 30;
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${minutes % 60 === 0 ? "00" : "30"}`;
});

/**
 * A time of day in 24 hours; understands "8h", "0830", "14h30". Value: "08:30" or "". Event "time" carries the new
 * value; a text that is no time leaves the value empty.
 */
export class TimeField extends PageElement {
  static properties = { name: {}, label: {}, value: {}, wrong: {}, text: { state: true }, unread: { state: true } };

  constructor() {
    super();
    this.value = "";
    this.text = "";
    this.unread = false;
  }

  willUpdate(changed) {
    if (changed.has("value") && (this.value || !this.unread)) this.text = this.value;
  }

  render() {
    const wrong = this.unread ? t("time.wrong") : this.wrong;
    return field(
      { id: this.name, label: this.label, wrong },
      html`<input
          class="input figures"
          id=${this.name}
          name=${this.name}
          list="${this.name}-times"
          inputmode="numeric"
          autocomplete="off"
          placeholder="08:00"
          .value=${live(this.text)}
          aria-invalid=${wrong ? "true" : nothing}
          aria-describedby=${wrong ? `${this.name}-wrong` : nothing}
          @input=${(event) => (this.text = event.target.value)}
          @change=${this.readText}
        />
        <datalist id="${this.name}-times">
          ${HALF_HOURS.map((time) => html`<option value=${time}></option>`)}
        </datalist>`,
    );
  }

  readText = () => {
    const time = this.text.trim() === "" ? "" : readTime(this.text);
    this.unread = time === null;
    if (time) this.text = time;
    this.dispatchEvent(new CustomEvent("time", { detail: time ?? "" }));
  };
}

customElements.define("time-field", TimeField);
