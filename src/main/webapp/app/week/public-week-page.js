import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api, segment } from "../../ui/api.js";
import { addDays, capital, dayOf, mondayOf, span, weekday, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { brandMark } from "../shell/brand-mark.js";
import { weekNumber, weekPlan } from "./week-plan.js";

/** The week of an office as everybody may see it, on the screen and on paper. */
class PublicWeekPage extends PageElement {
  static properties = { params: { attribute: false }, query: { attribute: false } };

  week = new Loading(this, () => api.get(`${this.path}?day=${this.day}`));

  willUpdate(changed) {
    if (changed.has("query") || changed.has("params")) this.week.restart();
  }

  get path() {
    return `/api/public-weeks/${segment(this.params.unit)}`;
  }

  get day() {
    const asked = this.query.get("ngay");
    return /^\d{4}-\d{2}-\d{2}$/.test(asked ?? "") && !Number.isNaN(Date.parse(asked)) ? asked : dayOf(Date.now());
  }

  render() {
    titled(t("week.title", { week: weekNumber(this.day) }));
    return html`<div class="page week">
      <p class="brand no-print">${brandMark()}<span>Điểm Cầu</span></p>
      <div class="page-head">${this.renderTitle()}${this.renderSteps()}</div>
      ${this.week.show(
        () => html`<span class="shape week-shape"></span>`,
        ({ meetings }) => this.renderWeek(meetings),
      )}
    </div>`;
  }

  renderTitle() {
    const monday = mondayOf(this.day);
    return html`<div class="titles">
      ${this.week.value ? html`<p class="strong">${this.week.value.unit}</p>` : nothing}
      <h1>${t("week.title", { week: weekNumber(this.day) })}</h1>
      <p class="soft figures">${t("week.span", { from: writtenDay(monday), to: writtenDay(addDays(monday, 6)) })}</p>
    </div>`;
  }

  renderSteps() {
    const place = `/lich-tuan/${segment(this.params.unit)}`;
    return html`<nav class="row no-print" aria-label=${t("week.steps")}>
      <a class="button" href="${place}?ngay=${addDays(this.day, -7)}">${icon("chevron-left")}${t("week.previous")}</a>
      <a class="button" href=${place}>${t("week.this")}</a>
      <a class="button" href="${place}?ngay=${addDays(this.day, 7)}">${t("week.next")}${icon("chevron-right")}</a>
      <a class="button" href="${this.path}/calendar.ics" download>${icon("download")}${t("week.subscribe")}</a>
      <button type="button" class="button" @click=${() => print()}>${icon("printer")}${t("do.print")}</button>
    </nav>`;
  }

  renderWeek(meetings) {
    if (meetings.length === 0) return html`<div class="empty"><p class="lead strong">${t("week.publicEmpty")}</p></div>`;
    const plan = weekPlan(this.day, meetings);
    const parts = ["morning", "afternoon", "evening"].filter(
      (part) => part !== "evening" || plan.some((day) => day.parts.evening.length > 0),
    );
    return html`<table class="week-table">
      <caption class="unseen">
        ${t("week.title", { week: weekNumber(this.day) })}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("week.day")}</th>
          ${parts.map((part) => html`<th scope="col">${t(`week.${part}`)}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${plan.map((day) => this.renderDay(day, parts))}
      </tbody>
    </table>`;
  }

  renderDay({ date, parts }, shownParts) {
    const free = shownParts.every((part) => parts[part].length === 0);
    return html`<tr class=${free ? "week-free" : ""}>
      <th scope="row">
        <span class="week-name">${capital(weekday(date))}</span>
        <time class="figures" datetime=${date}>${writtenDay(date)}</time>
      </th>
      ${shownParts.map(
        (part) =>
          html`<td class=${parts[part].length === 0 ? "week-nothing" : ""} data-part=${t(`week.${part}`)}>
            ${parts[part].map((meeting) => this.renderEntry(meeting))}
          </td>`,
      )}
    </tr>`;
  }

  renderEntry({ title, start, end, post, place }) {
    return html`<article class="week-entry">
      <p><time class="strong figures" datetime=${start}>${span(start, end)}</time></p>
      <p class="strong">${title}</p>
      <p class="small soft">${t("week.chairLine", { name: post })}</p>
      <p class="small soft">${t("week.place", { place })}</p>
    </article>`;
  }
}

customElements.define("public-week-page", PublicWeekPage);
