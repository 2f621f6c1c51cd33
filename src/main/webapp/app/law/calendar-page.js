import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api } from "../../ui/api.js";
import { confirm, openDialog } from "../../ui/dialog.js";
import { dayOf, longDay, shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { titled } from "../../ui/title.js";
import { asProblem } from "../shell/sign-in.js";
import { lawPlaces } from "./law-places.js";
import { lunarOf, lunarText } from "./lunar.js";
import { monthGrid } from "./month-grid.js";
import "./calendar-dialogs.js";

const PATH = "/quan-tri/lich";

/** The working calendar of a year: days off, swapped days and lunar dates; administrators change it. */
class WorkingCalendarPage extends PageElement {
  static properties = { query: { attribute: false } };

  calendar = new Loading(this, () => api.get(`/api/law/calendar/${this.year}`));

  willUpdate(changed) {
    if (changed.has("query")) this.calendar.restart();
  }

  get year() {
    const asked = this.query.get("nam") ?? "";
    return /^(19|20|21)\d{2}$/.test(asked) ? Number(asked) : Number(dayOf(Date.now()).slice(0, 4));
  }

  render() {
    titled(t("law.calendar"));
    return html`<div class="page stack-large">
      ${lawPlaces(PATH)}
      <div class="page-head">
        <div class="titles">
          <h1>${t("law.calendarOf", { year: this.year })}</h1>
          <p class="soft">${t("law.calendarLead")}</p>
        </div>
        ${this.renderSteps()}
      </div>
      ${this.calendar.show(
        () => listShape(8),
        (view) => this.renderYear(view),
      )}
    </div>`;
  }

  renderSteps() {
    return html`<nav class="row no-print" aria-label=${t("law.years")}>
      <a class="button" href="${PATH}?nam=${this.year - 1}">${icon("chevron-left")}${this.year - 1}</a>
      <a class="button" href="${PATH}?nam=${this.year + 1}">${this.year + 1}${icon("chevron-right")}</a>
      <button type="button" class="button" @click=${() => print()}>${icon("printer")}${t("do.print")}</button>
    </nav>`;
  }

  renderYear(view) {
    const byDay = new Map(view.days.map((day) => [day.date, day]));
    const asked = { year: view.year, byDay, months: view.months, today: dayOf(Date.now()) };
    return html`${origin(view)} ${view.mayChange ? this.renderVerbs(view) : nothing}
      <div class="year">${Array.from({ length: 12 }, (_, place) => monthGrid({ ...asked, month: place + 1 }))}</div>
      <ul class="law-legend">
        <li><span class="swatch day-off"></span>${t("law.OFF")}</li>
        <li><span class="swatch day-worked"></span>${t("law.WORKING")}</li>
        <li><span class="swatch day-off day-expected"></span>${t("law.expected")}</li>
      </ul>
      ${view.days.length === 0 ? html`<p class="empty">${t("law.noDays")}</p>` : this.renderDays(view)}`;
  }

  renderVerbs(view) {
    return html`<div class="row no-print">
      <button type="button" class="button button-act" @click=${() => this.change("calendar-day-dialog", { view })}>
        ${icon("plus")}${t("law.addDay")}
      </button>
      <button type="button" class="button" @click=${() => this.change("calendar-import-dialog", { view })}>
        ${icon("file-up")}${t("law.import")}
      </button>
      ${
        view.origin === "STATED"
          ? html`<button type="button" class="button" @click=${() => this.drop(view)}>${icon("refresh-cw")}${t("law.drop")}</button>`
          : nothing
      }
    </div>`;
  }

  renderDays(view) {
    return html`<div class="table-frame">
      <table class="table">
        <caption class="unseen">
          ${t("law.calendarOf", { year: view.year })}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t("law.day")}</th>
            <th scope="col">${t("law.kind")}</th>
            <th scope="col">${t("law.reason")}</th>
            <th scope="col">${t("law.source")}</th>
            ${view.mayChange ? html`<th scope="col" class="no-print"><span class="unseen">${t("law.verbs")}</span></th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${view.days.map((day) => this.renderDay(day, view))}
        </tbody>
      </table>
    </div>`;
  }

  renderDay(day, view) {
    const lunar = lunarOf(view.months, day.date);
    return html`<tr data-day=${day.date}>
      <td class="figures">${longDay(day.date)}${lunar ? html`<br /><span class="small faint">${lunarText(lunar)}</span>` : nothing}</td>
      <td>${t(`law.${day.kind}`)}${day.confirmed ? nothing : html`<br /><span class="tag">${t("law.expected")}</span>`}</td>
      <td>${day.reason}</td>
      <td>${day.source}</td>
      ${view.mayChange ? html`<td class="no-print">${this.renderDayVerbs(day, view)}</td>` : nothing}
    </tr>`;
  }

  renderDayVerbs(day, view) {
    return html`<div class="row">
      <button
        type="button"
        class="button button-small"
        aria-label=${t("law.editDay", { day: longDay(day.date) })}
        @click=${() => this.change("calendar-day-dialog", { view, day })}
      >
        ${icon("pencil")}
      </button>
      <button
        type="button"
        class="button button-small"
        aria-label=${t("law.removeDay", { day: longDay(day.date) })}
        @click=${() => this.remove(day, view)}
      >
        ${icon("trash-2")}
      </button>
    </div>`;
  }

  async remove(day, view) {
    const sure = await confirm({
      question: t("law.removeDay", { day: longDay(day.date) }),
      text: t("law.removeDayText", { reason: day.reason }),
      yes: t("law.remove"),
      danger: true,
    });
    if (!sure) return;
    const days = view.days.filter(({ date }) => date !== day.date);
    await this.send(() => api.put(`/api/law/calendar/${view.year}`, { revision: view.revision, days }));
  }

  async drop(view) {
    const sure = await confirm({ question: t("law.drop"), text: t("law.dropText", { year: view.year }), yes: t("law.drop"), danger: true });
    if (sure) await this.send(() => api.delete(`/api/law/calendar/${view.year}?revision=${view.revision}`));
  }

  async send(request) {
    try {
      await request();
      toast(t("law.kept"));
    } catch (failure) {
      toast(problemText(asProblem(failure)));
    }
    await this.calendar.load();
  }

  async change(dialog, properties) {
    const done = await openDialog(dialog, properties);
    if (!done) return;
    toast(done);
    await this.calendar.load();
  }
}

function origin({ origin, entered }) {
  if (origin === "EXPECTED") {
    return html`<div class="notice notice-warn" role="status">
      ${icon("triangle-alert")}
      <p>${t("law.originExpected")}</p>
    </div>`;
  }
  const text = origin === "STATED" ? t("law.originStated", { by: entered.by, at: shortMoment(entered.at) }) : t("law.originAnnounced");
  return html`<p class="state state-ok">${icon("circle-check")}${text}</p>`;
}

customElements.define("working-calendar-page", WorkingCalendarPage);
