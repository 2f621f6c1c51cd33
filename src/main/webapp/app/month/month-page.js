import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { capital, dayOf, longDay, timeOf, weekday } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { onNews } from "../../ui/news.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { meetingPath, stateOf } from "../meeting/summary.js";
import { firstOfMonth, lastOfMonth, monthPlan } from "./month-plan.js";

const SHOWN = 4;

/** The month as a wall calendar; a day with many meetings opens in its week. */
class MonthPage extends PageElement {
  static properties = { query: { attribute: false } };

  meetings = new Loading(this, () => this.read());

  connectedCallback() {
    super.connectedCallback();
    this.forget = onNews("meetings", () => this.meetings.load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
  }

  willUpdate(changed) {
    if (changed.has("query")) this.meetings.restart();
  }

  get day() {
    const asked = this.query.get("thang") ?? "";
    return /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) ? `${asked}-01` : firstOfMonth(dayOf(Date.now()));
  }

  async read() {
    const [{ meetings }, { days }] = await Promise.all([
      api.get(`/api/meetings/outline?from=${this.day}&to=${lastOfMonth(this.day)}`),
      // A month whose days off are not known is still a month.
      api.get(`/api/law/calendar/${this.day.slice(0, 4)}`).catch(() => ({ days: [] })),
    ]);
    return { meetings, special: new Map(days.map((day) => [day.date, day])) };
  }

  get title() {
    const [year, month] = this.day.split("-");
    return t("month.title", { month: Number(month), year });
  }

  render() {
    titled(this.title);
    return html`<div class="page month">
      <div class="page-head"><h1>${this.title}</h1>${this.renderSteps()}</div>
      ${this.meetings.show(
        () => html`<span class="shape month-shape"></span>`,
        ({ meetings, special }) => this.renderMonth(meetings, special),
      )}
    </div>`;
  }

  renderSteps() {
    const path = (step) => `/thang?thang=${firstOfMonth(this.day, step).slice(0, 7)}`;
    return html`<nav class="row no-print" aria-label=${t("month.steps")}>
      <a class="button" href=${path(-1)}>${icon("chevron-left")}${t("month.previous")}</a>
      <a class="button" href="/thang">${t("month.this")}</a>
      <a class="button" href=${path(1)}>${t("month.next")}${icon("chevron-right")}</a>
      <a class="button" href="/tuan?ngay=${this.day}">${icon("calendar-days")}${t("month.week")}</a>
      <button type="button" class="button" @click=${() => print()}>${icon("printer")}${t("do.print")}</button>
      ${
        session.plans
          ? html`<a class="button button-act" href="/cuoc-hop/moi">${icon("calendar-plus")}${t("meeting.new")}</a>`
          : nothing
      }
    </nav>`;
  }

  renderMonth(meetings, special) {
    const weeks = monthPlan(this.day, meetings);
    return html`<table class="month-table">
      <caption class="unseen">
        ${this.title}
      </caption>
      <thead>
        <tr>
          ${weeks[0].map(({ date }) => html`<th scope="col">${capital(weekday(date))}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${weeks.map((days) => html`<tr>${days.map((day) => this.renderDay(day, special.get(day.date)))}</tr>`)}
      </tbody>
    </table>`;
  }

  renderDay({ date, outside, meetings }, special) {
    const looks = [
      "month-day",
      outside ? "month-outside" : "",
      date === dayOf(Date.now()) ? "month-today" : "",
      special?.kind === "OFF" ? "month-off" : "",
      meetings.length === 0 && !special ? "month-free" : "",
    ];
    const rest = meetings.length - SHOWN;
    return html`<td class=${looks.join(" ")}>
      <a class="month-date figures" href="/tuan?ngay=${date}" aria-label=${capital(longDay(date))}
        ><span class="month-weekday">${capital(weekday(date))}, </span>${Number(date.slice(8))}</a
      >
      ${special && !outside ? html`<p class="small month-special">${special.reason}</p>` : nothing}
      <ul>
        ${meetings.slice(0, SHOWN).map((meeting) => entry(meeting))}
      </ul>
      ${
        rest > 0
          ? html`<a class="small" href="/tuan?ngay=${date}">${t("month.more", { n: rest })}</a>`
          : nothing
      }
    </td>`;
  }
}

function entry(meeting) {
  const given = meeting.status === "CANCELLED" || meeting.status === "POSTPONED";
  return html`<li class=${given ? "month-given-up" : ""}>
    <a class="month-entry" href=${meetingPath(meeting)}
      ><time class="figures">${timeOf(meeting.start)}</time> ${meeting.title}</a
    >
    ${meeting.status === "PLANNED" || meeting.status === "ENDED" ? nothing : html`<span class="small">${stateOf(meeting)}</span>`}
  </li>`;
}

customElements.define("month-page", MonthPage);
