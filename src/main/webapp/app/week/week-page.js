import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { addDays, compareNames, mondayOf } from "../../ui/format.js";
import { selectField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { onNews } from "../../ui/news.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { overlapsOf } from "./overlaps.js";
import { weekEntry } from "./week-entry.js";
import { askedDay, printButton, weekSteps, weekTable, weekTitle } from "./week-parts.js";
import { weekNumber } from "./week-plan.js";

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
    return askedDay(this.query);
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
      <div class="page-head">${weekTitle(this.day)}${this.renderSteps()}</div>
      ${this.meetings.show(
        () => html`<span class="shape week-shape"></span>`,
        (meetings) => this.renderWeek(meetings),
      )}
    </div>`;
  }

  renderSteps() {
    return html`<nav class="row no-print" aria-label=${t("week.steps")}>
      ${weekSteps(this.day, "/tuan")}
      <a class="button" href="/thang?thang=${this.day.slice(0, 7)}">${icon("layout-grid")}${t("week.month")}</a>
      ${printButton()}
      ${
        session.plans
          ? html`<a class="button button-act" href="/cuoc-hop/moi">${icon("calendar-plus")}${t("meeting.new")}</a>`
          : nothing
      }
    </nav>`;
  }

  renderWeek(meetings) {
    if (meetings.length === 0) return this.renderEmpty();
    const shown = this.chair ? meetings.filter(({ chair }) => chair.id === this.chair) : meetings;
    const overlaps = overlapsOf(meetings);
    return html`${this.renderFilter(meetings)}
      ${weekTable(this.day, shown, (meeting) => weekEntry(meeting, overlaps.get(meeting.id) ?? []))}`;
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

  renderEmpty() {
    return html`<div class="empty">
      <p class="lead strong">${t("week.empty")}</p>
      <p>${t(session.plans ? "week.emptyMaker" : "today.freeText")}</p>
    </div>`;
  }
}

customElements.define("week-page", WeekPage);
