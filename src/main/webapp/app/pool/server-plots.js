import { html, nothing, svg } from "lit";
import { PageElement } from "../../ui/element.js";
import { amount, dayOf, timeOf, writtenDay } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";
import { area, band, frame, line, runs, summary, top } from "./plot.js";

const HEIGHT = 72;
const BAND = 18;
const LABELS = 5;
const LEAST_WIDTH = 240;

/** Jicofo calls a bridge overloaded from here on (its reference.conf). */
const OVERLOADED = 80;

const PLOTS = [
  { name: "answer", valueOf: (point) => point.meanMillis, surfaceOf: (point) => point.worstMillis, least: 100 },
  { name: "stress", valueOf: (point) => percent(point.stress), least: 100, limit: OVERLOADED },
  { name: "participants", valueOf: (point) => point.participants, least: 10 },
  { name: "recordersFree", valueOf: (point) => point.recordersFree, least: 2 },
];

/** Draws how a server did: when it was well, how quickly it answered, what it carried. Every number is in a table as well. Needs {history, span}. */
class ServerPlots extends PageElement {
  static properties = { history: { attribute: false }, span: { attribute: false }, width: { state: true } };

  #observer = new ResizeObserver(([entry]) => (this.width = Math.max(LEAST_WIDTH, Math.floor(entry.contentRect.width))));

  constructor() {
    super();
    this.width = LEAST_WIDTH;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  render() {
    const { points } = this.history;
    if (points.length === 0) return html`<p class="soft">${t("watch.none")}</p>`;
    const told = summary(points);
    return html`<div class="plots">
        ${this.renderBand(told)} ${PLOTS.filter(({ name }) => has(told, name)).map((plot) => this.renderPlot(plot, told))}
      </div>
      ${this.renderTable()}`;
  }

  renderBand(told) {
    const { points, step } = this.history;
    const place = this.place(1, BAND);
    return html`<figure class="plot">
      <figcaption>${caption("well", told)}</figcaption>
      ${svg`<svg role="img" aria-label=${words("well", told)} width=${this.width} height=${BAND} viewBox="0 0 ${this.width} ${BAND}">
        <path class="plot-grid" d=${`M0,${BAND - 0.5}H${this.width}`} />
        ${band(points, step).map((piece) => bar(piece, place))}
      </svg>`}
    </figure>`;
  }

  renderPlot({ name, valueOf, surfaceOf, least, limit }, told) {
    const { points, step } = this.history;
    const highest = Math.max(...points.map((point) => (surfaceOf ?? valueOf)(point) ?? 0));
    const most = top(highest, least);
    const place = this.place(most, HEIGHT);
    return html`<figure class="plot">
      <figcaption>${caption(name, told)}</figcaption>
      ${svg`<svg role="img" aria-label=${words(name, told)} width=${this.width} height=${HEIGHT + 20} viewBox="0 -4 ${this.width} ${HEIGHT + 20}">
        ${this.grid(place)}
        ${limit ? svg`<line class="plot-limit" x1="0" x2=${place.width} y1=${place.y(limit)} y2=${place.y(limit)} />` : nothing}
        ${surfaceOf ? runs(points, surfaceOf, step).map((run) => svg`<path class="plot-surface" d=${area(run, surfaceOf, step, place)} />`) : nothing}
        ${runs(points, valueOf, step).map((run) => svg`<path class="plot-line" d=${line(run, valueOf, step, place)} />`)}
        <text class="plot-label" x="2" y="8">${amount(most)}${t(`watch.unit.${name}`)}</text>
      </svg>`}
    </figure>`;
  }

  grid(place) {
    const begin = Date.parse(this.history.from);
    const length = Date.parse(this.history.until) - begin;
    const marks = Array.from({ length: LABELS }, (_, at) => begin + (length * at) / (LABELS - 1));
    return svg`<path class="plot-grid" d=${`M0,0H${place.width}M0,${place.height}H${place.width}${marks.map((mark) => `M${place.x(mark)},0V${place.height}`).join("")}`} />
      ${marks.map((mark, at) => svg`<text class="plot-label" x=${place.x(mark)} y=${place.height + 13} text-anchor=${anchor(at)}>${this.label(mark)}</text>`)}`;
  }

  /** A week is told by its days, anything shorter by its hours. */
  label(moment) {
    return this.span === "WEEK" ? writtenDay(dayOf(moment)).slice(0, 5) : timeOf(moment);
  }

  place(most, height) {
    const { from, until } = this.history;
    return frame({ from, until, width: this.width, height, most });
  }

  renderTable() {
    const columns = PLOTS.map(({ name }) => name).filter((name) => has(summary(this.history.points), name));
    return html`<details class="plot-table">
      <summary>${t("watch.table")}</summary>
      <div class="table-frame" tabindex="0" role="region" aria-label=${t("watch.table")}>
        <table class="table small">
          <thead>
            <tr>
              <th scope="col">${t("watch.column.at")}</th>
              <th scope="col" class="number">${t("watch.column.well")}</th>
              ${columns.map((name) => html`<th scope="col" class="number">${t(`watch.column.${name}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${this.history.points.map((point) => this.row(point, columns)).reverse()}
          </tbody>
        </table>
      </div>
    </details>`;
  }

  row(point, columns) {
    const values = {
      answer: `${amount(point.meanMillis)} / ${amount(point.worstMillis)}`,
      stress: number(percent(point.stress)),
      participants: number(point.participants),
      recordersFree: number(point.recordersFree),
    };
    const day = this.span === "HOUR" ? "" : `${writtenDay(dayOf(point.at)).slice(0, 5)} `;
    return html`<tr>
      <th scope="row">${day}${timeOf(point.at)}</th>
      <td class="number">${percent(point.well)} %</td>
      ${columns.map((name) => html`<td class="number">${values[name]}</td>`)}
    </tr>`;
  }
}

/** A time in which the server was well is a low bar, one in which it was not a high one: the shape says it, the colour repeats it. */
function bar({ state, begin, end }, place) {
  const height = { UP: 6, WEAK: 12, DOWN: BAND }[state];
  const left = Math.max(0, place.x(begin));
  return svg`<rect class="plot-${state.toLowerCase()}" x=${left} y=${BAND - height} width=${Math.max(1, Math.min(place.width, place.x(end)) - left)} height=${height} />`;
}

function caption(name, told) {
  return html`<strong>${t(`watch.plot.${name}`)}</strong> <span class="soft">${figures(name, told)}</span>`;
}

function words(name, told) {
  return `${t(`watch.plot.${name}`)}: ${figures(name, told)}`;
}

function figures(name, told) {
  return t(`watch.figures.${name}`, {
    well: Math.floor(told.well * 1000) / 10,
    mean: amount(Math.round(told.mean)),
    worst: amount(told.worst),
    stress: percent(told.stress),
    participants: number(told.participants),
    free: number(told.recordersFree),
    n: told.participants ?? 0,
  });
}

/** Every server answers in some time; what it carries is told only where its bridges and recorders are asked. */
function has(told, name) {
  return name === "answer" || told[name] !== null;
}

const percent = (share) => (share === null || share === undefined ? null : Math.round(share * 100));
const number = (value) => (value === null || value === undefined ? "–" : amount(value));
const anchor = (at) => (at === 0 ? "start" : at === LABELS - 1 ? "end" : "middle");

customElements.define("server-plots", ServerPlots);
