import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { PageElement } from "../../ui/element.js";
import { announce } from "../../ui/announce.js";
import { minutesLong, momentOf, timeOf } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { agendaMinutes, emptyItem, lengthMinutes } from "./draft.js";

/** Writes the agenda. Takes {draft, wrong}; event "agenda" carries the new list of items. */
class AgendaEditor extends PageElement {
  static properties = { draft: { attribute: false }, wrong: {} };

  render() {
    const { agenda } = this.draft;
    const starts = this.starts();
    return html`<div class="agenda">
      <ol class="agenda-items">
        ${repeat(
          agenda,
          ({ key }) => key,
          (item, at) => this.renderItem(item, at, starts[at]),
        )}
      </ol>
      <div class="row row-apart">
        <button type="button" class="button" @click=${this.add}>${icon("plus")}${t("agenda.add")}</button>
        ${this.renderTotal()}
      </div>
      <p class="small faint">${t("agenda.keys")}</p>
      ${this.wrong ? html`<p class="wrong state state-bad small">${icon("circle-alert")}${this.wrong}</p>` : nothing}
    </div>`;
  }

  renderItem(item, at, start) {
    const number = at + 1;
    const last = this.draft.agenda.length - 1;
    return html`<li class="agenda-item" data-key=${item.key} @keydown=${(event) => this.onKey(event, at)}>
      <span class="agenda-when figures"
        ><strong>${number}</strong>${start ? html`<time class="small faint">${start}</time>` : nothing}</span
      >
      <textarea
        class="textarea agenda-title"
        rows="1"
        maxlength="500"
        aria-label=${t("agenda.title", { number })}
        placeholder=${t("agenda.titleHint")}
        aria-invalid=${this.wrong && item.presenter.trim() && !item.title.trim() ? "true" : nothing}
        .value=${live(item.title)}
        @input=${(event) => this.change(at, { title: event.target.value.replaceAll("\n", " ") })}
      ></textarea>
      <input
        class="input agenda-presenter"
        maxlength="200"
        aria-label=${t("agenda.presenter", { number })}
        placeholder=${t("agenda.presenterHint")}
        .value=${live(item.presenter)}
        @input=${(event) => this.change(at, { presenter: event.target.value })}
      />
      <label class="agenda-minutes">
        <input
          class="input input-number"
          type="number"
          min="1"
          max="1440"
          inputmode="numeric"
          aria-label=${t("agenda.minutes", { number })}
          .value=${live(String(item.minutes ?? ""))}
          @input=${(event) => this.change(at, { minutes: event.target.value === "" ? null : event.target.valueAsNumber })}
        /><span class="soft">${t("agenda.unit")}</span>
      </label>
      <span class="agenda-verbs">
        ${this.verb("arrow-up", t("agenda.up", { number }), at === 0, () => this.move(at, -1))}
        ${this.verb("arrow-down", t("agenda.down", { number }), at === last, () => this.move(at, 1))}
        ${this.verb("trash-2", t("agenda.remove", { number }), last === 0, () => this.remove(at))}
      </span>
    </li>`;
  }

  verb(name, label, off, act) {
    return html`<button
      type="button"
      class="button button-quiet button-icon"
      aria-label=${label}
      title=${label}
      ?disabled=${off}
      @click=${act}
    >
      ${icon(name)}
    </button>`;
  }

  renderTotal() {
    const total = agendaMinutes(this.draft);
    const length = lengthMinutes(this.draft);
    if (length === null) return html`<p class="figures">${t("agenda.total", { total: minutesLong(total) })}</p>`;
    const over = total - length;
    return html`<p class="figures" role="status">
      ${t("agenda.totalOf", { total: minutesLong(total), length: minutesLong(length) })}
      ${
        over > 0
          ? html`<span class="state state-warn"
              >${icon("triangle-alert")}${t("agenda.over", { length: minutesLong(over) })}</span
            >`
          : html`<span class="faint">${t("agenda.left", { length: minutesLong(-over) })}</span>`
      }
    </p>`;
  }

  /** When each item begins if all before it keep their time. */
  starts() {
    const { day, from, agenda } = this.draft;
    if (!day || !from) return [];
    let moment = Date.parse(momentOf(day, from));
    return agenda.map(({ minutes }) => {
      const start = timeOf(moment);
      moment += (minutes ?? 0) * 60_000;
      return start;
    });
  }

  onKey(event, at) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    this.move(at, event.key === "ArrowUp" ? -1 : 1);
  }

  move(at, step) {
    const to = at + step;
    if (to < 0 || to >= this.draft.agenda.length) return;
    const focused = document.activeElement;
    const agenda = [...this.draft.agenda];
    [agenda[at], agenda[to]] = [agenda[to], agenda[at]];
    this.tell(agenda);
    announce(t("agenda.moved", { number: to + 1, total: agenda.length }));
    this.updateComplete.then(() => this.contains(focused) && focused.focus());
  }

  change(at, change) {
    this.tell(this.draft.agenda.map((item, index) => (index === at ? { ...item, ...change } : item)));
  }

  remove(at) {
    this.tell(this.draft.agenda.filter((_, index) => index !== at));
  }

  add = async () => {
    const item = emptyItem();
    this.tell([...this.draft.agenda, item]);
    await this.updateComplete;
    this.querySelector(`[data-key="${item.key}"] textarea`)?.focus();
  };

  tell(agenda) {
    this.dispatchEvent(new CustomEvent("agenda", { detail: agenda }));
  }
}

customElements.define("agenda-editor", AgendaEditor);
