import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { numberField } from "../../ui/fields.js";
import { addDays, capital, dayOf, longDay, momentOf, span } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";

const ENOUGH = 0.9;
const NAMED = 5;

/** Proposes times for the meeting that is being written. Takes {body, sites}; event "pick" carries the start that was chosen. */
class FreeTimes extends PageElement {
  static properties = { body: { attribute: false }, sites: { type: Number }, open: { state: true }, least: { state: true } };

  found = new Loading(this, () => this.read());

  constructor() {
    super();
    this.open = false;
    this.least = null;
    this.from = null;
  }

  get enough() {
    return this.least ?? Math.ceil(this.sites * ENOUGH);
  }

  read() {
    return api.post("/api/meetings/free", { meeting: this.body, from: this.from, leastSites: this.enough });
  }

  render() {
    const ready = this.body.start && this.body.end && this.body.chairId;
    return html`<div class="stack-small">
      <p>
        <button type="button" class="button" aria-expanded=${this.open} ?disabled=${!ready} @click=${this.toggle}>
          ${icon("calendar-clock")}${t("free.find")}
        </button>
        ${ready ? nothing : html`<span class="small faint">${t("free.needs")}</span>`}
      </p>
      ${this.open && ready ? this.renderFound() : nothing}
    </div>`;
  }

  toggle = () => {
    this.open = !this.open;
    if (this.open) this.seek(null);
  };

  seek(from) {
    this.from = from;
    this.found.restart();
  }

  renderFound() {
    return html`<section class="sheet stack-small" aria-label=${t("free.find")}>
      <div class="fields">
        ${numberField({
          id: "least-sites",
          label: t("free.least", { total: this.sites }),
          value: this.enough,
          least: 0,
          most: this.sites,
          onInput: (least) => {
            this.least = least;
            this.seek(this.from);
          },
        })}
      </div>
      ${this.found.show(
        () => html`<span class="shape shape-block"></span>`,
        (found) => this.renderTimes(found),
      )}
    </section>`;
  }

  renderTimes({ sites, times }) {
    if (times.length === 0) return html`<p class="soft">${t("free.none")}</p>`;
    return html`<ul class="list">
        ${times.map((time) => this.renderTime(time, sites))}
      </ul>
      <p>
        <button type="button" class="button" @click=${() => this.seek(this.after(times))}>
          ${icon("arrow-right")}${t("free.later")}
        </button>
      </p>`;
  }

  /** The morning after the last proposal. */
  after(times) {
    return momentOf(addDays(dayOf(times.at(-1).start), 1), "00:00");
  }

  renderTime({ start, end, freeSites, absent, roomShort }, sites) {
    const all = absent.length === 0;
    const named = absent.slice(0, NAMED).join(", ");
    return html`<li class="row row-apart">
      <span>
        <time class="strong" datetime=${start}>${capital(longDay(dayOf(start)))}, ${span(start, end)}</time><br />
        <span class="small ${all ? "state state-ok" : "soft"}"
          >${all ? icon("check") : nothing}${t("free.sites", { free: freeSites, total: sites })}</span
        >
        ${all ? nothing : html`<br /><span class="small faint">${t(absent.length > NAMED ? "free.absentMore" : "free.absent", { names: named, n: absent.length - NAMED })}</span>`}
        ${roomShort ? html`<br /><span class="state state-warn small">${icon("triangle-alert")}${t("free.roomShort")}</span>` : nothing}
      </span>
      <button type="button" class="button" @click=${() => this.pick(start)}>${icon("check")}${t("free.pick")}</button>
    </li>`;
  }

  pick(start) {
    this.open = false;
    this.dispatchEvent(new CustomEvent("pick", { detail: start }));
  }
}

customElements.define("free-times", FreeTimes);
