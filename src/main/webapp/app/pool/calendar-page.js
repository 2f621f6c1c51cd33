import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { addDays, dayOf, mondayOf, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { onNews } from "../../ui/news.js";
import { go } from "../../ui/router.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { Keys } from "../live/keys.js";
import { hoursOfAll, serverWeek, shortagesOf } from "./server-week.js";

const SHOWN = 5;
const PATH = "/may-chu/lich";

/** A week of the media servers and their recorders: what the calendar has booked, and where it is too much. */
class ServerCalendarPage extends PageElement {
  static properties = { query: { attribute: false } };

  week = new Loading(this, () => api.get(`/api/media/calendar?from=${this.monday}`));
  keys = new Keys({
    ArrowLeft: () => go(this.step(-7)),
    ArrowRight: () => go(this.step(7)),
    h: () => go(PATH),
  });

  connectedCallback() {
    super.connectedCallback();
    this.keys.start();
    this.forget = onNews("meetings", () => this.week.load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.keys.stop();
    this.forget();
  }

  willUpdate(changed) {
    if (changed.has("query")) this.week.restart();
  }

  get monday() {
    const asked = this.query.get("ngay") ?? "";
    const day = /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked)) ? asked : dayOf(Date.now());
    return mondayOf(day);
  }

  step(days) {
    return `${PATH}?ngay=${addDays(this.monday, days)}`;
  }

  render() {
    titled(t("calendar.title"));
    return html`<div class="page stack-large">
      <div class="page-head">
        <div class="titles">
          <h1>${t("calendar.title")}</h1>
          <p class="soft figures">
            ${t("week.span", { from: writtenDay(this.monday), to: writtenDay(addDays(this.monday, 6)) })}
          </p>
        </div>
        ${this.renderSteps()}
      </div>
      ${this.week.show(
        () => listShape(4),
        (week) => this.renderWeek(week),
      )}
    </div>`;
  }

  renderSteps() {
    return html`<nav class="row no-print" aria-label=${t("week.steps")}>
      <a class="button" href=${this.step(-7)} title=${t("calendar.keyBack")}>${icon("chevron-left")}${t("week.previous")}</a>
      <a class="button" href=${PATH} title=${t("calendar.keyToday")}>${t("week.this")}</a>
      <a class="button" href=${this.step(7)} title=${t("calendar.keyOn")}>${t("week.next")}${icon("chevron-right")}</a>
      <button type="button" class="button" @click=${() => print()}>${icon("printer")}${t("do.print")}</button>
      <a class="button button-quiet" href="/may-chu">${icon("arrow-left")}${t("pool.title")}</a>
    </nav>`;
  }

  renderWeek({ servers }) {
    if (servers.length === 0) return noServers();
    const shown = servers.filter(({ state, bookings }) => state !== "OUT_OF_SERVICE" || bookings.length > 0);
    const short = shown.flatMap((server) =>
      shortagesOf(this.monday, server).map(({ anchor, text }) => ({ anchor, text: `${server.name}: ${text}` })),
    );
    const hours = hoursOfAll(this.monday, shown);
    return html`${short.length > 0 ? shortages(short) : nothing}
    ${shown.every(({ bookings }) => bookings.length === 0) ? html`<p class="lead">${t("calendar.nothing")}</p>` : nothing}
    ${shown.map((server) => serverWeek(this.monday, server, hours, Date.now()))}`;
  }
}

function shortages(short) {
  return html`<div class="notice notice-bad" role="status">
    ${icon("triangle-alert")}
    <div class="stack-small">
      <p class="strong">${t("calendar.shortTitle", { n: short.length })}</p>
      ${shortList(short.slice(0, SHOWN))}
      ${
        short.length > SHOWN
          ? html`<details>
              <summary>${t("calendar.shortMore", { n: short.length - SHOWN })}</summary>
              ${shortList(short.slice(SHOWN))}
            </details>`
          : nothing
      }
      <p>${t("calendar.shortDo")}</p>
    </div>
  </div>`;
}

function shortList(short) {
  return html`<ul class="stack-small">
    ${short.map(({ anchor, text }) => html`<li><a href="#${anchor}">${text}</a></li>`)}
  </ul>`;
}

const noServers = () =>
  html`<div class="empty">
    ${icon("video")}
    <p>${t("calendar.noServers")}</p>
    <a class="button" href="/may-chu">${t("pool.title")}</a>
  </div>`;

customElements.define("server-calendar-page", ServerCalendarPage);
