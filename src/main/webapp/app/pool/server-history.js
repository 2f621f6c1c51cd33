import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api, segment } from "../../ui/api.js";
import { choiceField } from "../../ui/fields.js";
import { minutesLong, shortMoment, timeOf } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import "./server-plots.js";

const SPANS = ["HOUR", "DAY", "WEEK"];

/** The server writes a row each minute. */
const AGAIN = 60_000;

/** How a server did in the past hour, day or week, and when it failed. Needs {server}. */
class ServerHistory extends PageElement {
  static properties = { server: { attribute: false }, span: { state: true } };

  history = new Loading(this, () => api.get(`/api/media/servers/${segment(this.server.id)}/history?span=${this.span}`));

  constructor() {
    super();
    this.span = "DAY";
  }

  connectedCallback() {
    super.connectedCallback();
    this.history.load();
    this.again = setInterval(() => document.hidden || this.history.refresh(), AGAIN);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.again);
  }

  render() {
    return html`<section class="sheet stack history" aria-label=${t("watch.title", { name: this.server.name })}>
      ${choiceField({
        name: `span-${this.server.id}`,
        legend: t("watch.span"),
        value: this.span,
        options: SPANS.map((value) => ({ value, label: t(`watch.span.${value}`) })),
        onInput: (span) => this.choose(span),
      })}
      ${this.history.show(
        () => listShape(3),
        (history) => html`<server-plots .history=${history} .span=${this.shown}></server-plots> ${incidents(history)}`,
      )}
    </section>`;
  }

  /** The span of what is on the screen, which may be older than the choice. */
  get shown() {
    const { from, until } = this.history.value;
    const hours = (Date.parse(until) - Date.parse(from)) / 3_600_000;
    return hours > 48 ? "WEEK" : hours > 2 ? "DAY" : "HOUR";
  }

  choose(span) {
    this.span = span;
    this.history.load();
  }
}

function incidents({ incidents: found }) {
  return html`<div class="stack-small">
    <h3>${t("watch.incidents")}</h3>
    ${
      found.length === 0
        ? html`<p class="state state-ok">${icon("circle-check")}${t("watch.noIncident")}</p>`
        : html`<ul class="incidents">
            ${found.map(incident)}
          </ul>`
    }
  </div>`;
}

function incident({ from, until, missing, moved }) {
  const lasts = until === null || until === undefined;
  return html`<li>
    <span class="state ${lasts ? "state-bad" : "state-none"}">${icon(lasts ? "circle-x" : "history")}</span>
    <span>
      <strong>${shortMoment(from)}${lasts ? nothing : html` – ${timeOf(until)}`}</strong>
      ${lasts ? t("watch.lasts") : t("watch.lasted", { length: length(from, until) })}
      ${t(`watch.missing.${missing}`)} ${moved > 0 ? t("watch.moved", { n: moved }) : t("watch.movedNone")}
    </span>
  </li>`;
}

function length(from, until) {
  const seconds = Math.round((Date.parse(until) - Date.parse(from)) / 1000);
  return seconds < 120 ? t("watch.seconds", { n: seconds }) : minutesLong(Math.round(seconds / 60));
}

customElements.define("server-history", ServerHistory);
