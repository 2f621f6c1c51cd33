import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { PageElement } from "../../ui/element.js";
import { announce } from "../../ui/announce.js";
import { minutesLong, momentOf, timeOf } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { beginningsOf, nested, numbersOf, putBefore, stepped, without } from "./agenda.js";
import { agendaDetails } from "./agenda-details.js";
import { agendaMinutes, emptyItem, lengthMinutes, saysMore } from "./draft.js";

/** Writes the agenda. Takes {draft, units, wrong}; event "agenda" carries the new list of items. */
class AgendaEditor extends PageElement {
  static properties = {
    draft: { attribute: false },
    units: { attribute: false },
    wrong: {},
    open: { state: true },
    dragged: { state: true },
    over: { state: true },
  };

  constructor() {
    super();
    this.open = new Set();
    this.dragged = null;
    this.over = null;
  }

  render() {
    const { agenda } = this.draft;
    const numbers = numbersOf(agenda);
    const starts = this.starts();
    return html`<div class="agenda">
      <datalist id="presenters">${(this.units ?? []).map(({ name }) => html`<option value=${name}></option>`)}</datalist>
      <ol class="agenda-items" @dragover=${(event) => this.dragged !== null && event.preventDefault()}>
        ${repeat(
          agenda,
          ({ key }) => key,
          (item, at) => this.renderItem(item, at, numbers[at], starts[at]),
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

  renderItem(item, at, number, start) {
    const last = this.draft.agenda.length - 1;
    const open = this.open.has(item.key);
    return html`<li
      class="agenda-item ${item.sub ? "agenda-sub" : ""} ${this.over === at ? "agenda-over" : ""}"
      data-key=${item.key}
      @keydown=${(event) => this.onKey(event, at)}
      @dragover=${() => (this.over = this.dragged === null ? null : at)}
      @drop=${(event) => this.drop(event, at)}
    >
      <span
        class="agenda-when figures"
        draggable="true"
        title=${t("agenda.drag", { number })}
        @dragstart=${(event) => this.drag(event, at)}
        @dragend=${this.dragged === null ? nothing : this.rest}
        ><strong>${number}</strong>${start ? html`<time class="small faint">${start}</time>` : nothing}${icon("grip-vertical")}</span
      >
      <textarea
        class="textarea agenda-title"
        rows="1"
        maxlength="300"
        aria-label=${t("agenda.title", { number })}
        placeholder=${t("agenda.titleHint")}
        aria-invalid=${this.wrong && item.presenter.trim() && !item.title.trim() ? "true" : nothing}
        .value=${live(item.title)}
        @input=${(event) => this.change(at, { title: event.target.value.replaceAll("\n", " ") })}
      ></textarea>
      <input
        class="input agenda-presenter"
        maxlength="200"
        list="presenters"
        aria-label=${t("agenda.presenter", { number })}
        placeholder=${t("agenda.presenterHint")}
        .value=${live(item.presenter)}
        @input=${(event) => this.present(at, event.target.value)}
      />
      <label class="agenda-minutes">
        <input
          class="input input-number"
          type="number"
          min="1"
          max="600"
          inputmode="numeric"
          aria-label=${t("agenda.minutes", { number })}
          .value=${live(String(item.minutes ?? ""))}
          @input=${(event) => this.change(at, { minutes: event.target.value === "" ? null : event.target.valueAsNumber })}
        /><span class="soft">${t("agenda.unit")}</span>
      </label>
      <span class="agenda-verbs">
        ${this.verb("arrow-up", t("agenda.up", { number }), at === 0, () => this.step(at, -1))}
        ${this.verb("arrow-down", t("agenda.down", { number }), at === last, () => this.step(at, 1))}
        ${
          item.sub
            ? this.verb("arrow-left", t("agenda.outdent", { number }), false, () => this.nest(at, false))
            : this.verb("arrow-right", t("agenda.indent", { number }), at === 0, () => this.nest(at, true))
        }
        ${this.renderMore(item, number, open)}
        ${this.verb("trash-2", t("agenda.remove", { number }), last === 0, () => this.remove(at))}
      </span>
      ${open ? agendaDetails(item, number, (change) => this.change(at, change)) : nothing}
    </li>`;
  }

  renderMore(item, number, open) {
    const label = t("agenda.more", { number });
    return html`<button
      type="button"
      class="button button-quiet button-icon ${saysMore(item) ? "agenda-said" : ""}"
      aria-label=${label}
      title=${label}
      aria-expanded=${open}
      @click=${() => this.toggle(item.key)}
    >
      ${icon(open ? "chevron-up" : "ellipsis")}
    </button>`;
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

  starts() {
    const { day, from, agenda } = this.draft;
    return day && from ? beginningsOf(agenda, Date.parse(momentOf(day, from))).map((moment) => timeOf(moment)) : [];
  }

  toggle(key) {
    this.open = new Set(this.open);
    if (!this.open.delete(key)) this.open.add(key);
  }

  drag(event, at) {
    this.dragged = at;
    event.dataTransfer.effectAllowed = "move";
    event.dataTransfer.setData("text/plain", this.draft.agenda[at].title);
  }

  rest = () => {
    this.dragged = null;
    this.over = null;
  };

  drop(event, at) {
    event.preventDefault();
    if (this.dragged === null) return;
    const before = at > this.dragged ? at + 1 : at;
    this.tell(putBefore(this.draft.agenda, this.dragged, before));
    this.rest();
  }

  onKey(event, at) {
    if (!event.altKey) return;
    const deeds = {
      ArrowUp: () => this.step(at, -1),
      ArrowDown: () => this.step(at, 1),
      ArrowRight: () => at > 0 && this.nest(at, true),
      ArrowLeft: () => this.nest(at, false),
    };
    if (!deeds[event.key]) return;
    event.preventDefault();
    deeds[event.key]();
  }

  step(at, step) {
    const { agenda } = this.draft;
    const moved = stepped(agenda, at, step);
    if (moved === agenda) return;
    const focused = document.activeElement;
    this.tell(moved);
    announce(t("agenda.moved", { number: moved.indexOf(agenda[at]) + 1, total: moved.length }));
    this.updateComplete.then(() => this.contains(focused) && focused.focus());
  }

  nest(at, sub) {
    this.tell(nested(this.draft.agenda, at, sub));
  }

  /** Who presents is any text; where it is a unit's name, the unit is known. */
  present(at, presenter) {
    const unit = (this.units ?? []).find(({ name }) => name === presenter.trim());
    this.change(at, { presenter, presenterUnitId: unit?.id ?? null });
  }

  change(at, change) {
    this.tell(this.draft.agenda.map((item, index) => (index === at ? { ...item, ...change } : item)));
  }

  remove(at) {
    this.tell(without(this.draft.agenda, at));
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
