import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { addDays, capital, compareNames, dayOf, mondayOf, weekday, writtenDay } from "../../ui/format.js";
import { selectField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { onNews } from "../../ui/news.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { overlapsOf } from "./overlaps.js";
import { weekEntry } from "./week-entry.js";
import { weekNumber, weekPlan } from "./week-plan.js";

/** The week, on the screen and on paper. */
class WeekPage extends PageElement {
  static properties = { query: { attribute: false }, chair: { state: true } };

  meetings = new Loading(this, () => this.read());

  constructor() {
    super();
    this.chair = "";
  }

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
    const asked = this.query.get("ngay");
    return /^\d{4}-\d{2}-\d{2}$/.test(asked ?? "") && !Number.isNaN(Date.parse(asked)) ? asked : dayOf(Date.now());
  }

  async read() {
    const monday = mondayOf(this.day);
    const { meetings } = await api.get(`/api/meetings?from=${monday}&to=${addDays(monday, 6)}`);
    return meetings;
  }

  render() {
    titled(t("week.title", { week: weekNumber(this.day) }));
    return html`<div class="page week">
      <p class="only-print week-office">${session.current?.roles[0]?.unitName}</p>
      <div class="page-head">${this.renderTitle()}${this.renderSteps()}</div>
      ${this.meetings.show(
        () => html`<span class="shape week-shape"></span>`,
        (meetings) => this.renderWeek(meetings),
      )}
    </div>`;
  }

  renderTitle() {
    const monday = mondayOf(this.day);
    return html`<div class="titles">
      <h1>${t("week.title", { week: weekNumber(this.day) })}</h1>
      <p class="soft figures">${t("week.span", { from: writtenDay(monday), to: writtenDay(addDays(monday, 6)) })}</p>
    </div>`;
  }

  renderSteps() {
    return html`<nav class="row no-print" aria-label=${t("week.steps")}>
      <a class="button" href="/tuan?ngay=${addDays(this.day, -7)}">${icon("chevron-left")}${t("week.previous")}</a>
      <a class="button" href="/tuan">${t("week.this")}</a>
      <a class="button" href="/tuan?ngay=${addDays(this.day, 7)}">${t("week.next")}${icon("chevron-right")}</a>
      <a class="button" href="/thang?thang=${this.day.slice(0, 7)}">${icon("layout-grid")}${t("week.month")}</a>
      <button type="button" class="button" @click=${() => print()}>${icon("printer")}${t("do.print")}</button>
      ${
        session.holds("SECRETARY", "LEADER")
          ? html`<a class="button button-act" href="/cuoc-hop/moi">${icon("calendar-plus")}${t("meeting.new")}</a>`
          : nothing
      }
    </nav>`;
  }

  renderWeek(meetings) {
    if (meetings.length === 0) return this.renderEmpty();
    const shown = this.chair ? meetings.filter(({ chair }) => chair.id === this.chair) : meetings;
    const plan = weekPlan(this.day, shown);
    const parts = ["morning", "afternoon", "evening"].filter(
      (part) => part !== "evening" || plan.some((day) => day.parts.evening.length > 0),
    );
    return html`${this.renderFilter(meetings)}
      <table class="week-table">
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
          ${plan.map((day) => this.renderDay(day, parts, overlapsOf(meetings)))}
        </tbody>
      </table>`;
  }

  renderFilter(meetings) {
    const chairs = [...new Map(meetings.map(({ chair }) => [chair.id, chair])).values()];
    if (chairs.length < 2) return nothing;
    chairs.sort((a, b) => compareNames(a.name, b.name));
    return html`<div class="week-filter no-print">
      ${selectField({
        id: "chair",
        label: t("week.chair"),
        value: this.chair,
        empty: t("week.everyone"),
        options: chairs.map(({ id, name, post }) => ({ value: id, label: `${name}, ${post}` })),
        onInput: (value) => (this.chair = value),
      })}
    </div>`;
  }

  renderDay({ date, parts }, shownParts, overlaps) {
    const today = date === dayOf(Date.now());
    const free = shownParts.every((part) => parts[part].length === 0);
    return html`<tr class="${today ? "week-today" : ""} ${free ? "week-free" : ""}">
      <th scope="row">
        <span class="week-name">${capital(weekday(date))}</span>
        <time class="figures" datetime=${date}>${writtenDay(date)}</time>
        ${today ? html`<span class="week-mark">${t("today.title")}</span>` : nothing}
      </th>
      ${shownParts.map(
        (part) =>
          html`<td class=${parts[part].length === 0 ? "week-nothing" : ""} data-part=${t(`week.${part}`)}>
            ${parts[part].map((meeting) => weekEntry(meeting, overlaps.get(meeting.id) ?? []))}
          </td>`,
      )}
    </tr>`;
  }

  renderEmpty() {
    return html`<div class="empty">
      <p class="lead strong">${t("week.empty")}</p>
      <p>${t(session.holds("SECRETARY", "LEADER") ? "week.emptyMaker" : "today.freeText")}</p>
    </div>`;
  }
}

customElements.define("week-page", WeekPage);
