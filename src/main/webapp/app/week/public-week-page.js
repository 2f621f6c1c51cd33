import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { api, segment } from "../../ui/api.js";
import { span } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { brandMark } from "../shell/brand-mark.js";
import { askedDay, printButton, weekSteps, weekTable, weekTitle } from "./week-parts.js";
import { weekNumber } from "./week-plan.js";

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
    return askedDay(this.query);
  }

  render() {
    titled(t("week.title", { week: weekNumber(this.day) }));
    return html`<div class="page week">
      <p class="brand no-print">${brandMark()}<span>Điểm Cầu</span></p>
      <div class="page-head">${weekTitle(this.day, this.week.value?.unit)}${this.renderSteps()}</div>
      ${this.week.show(
        () => html`<span class="shape week-shape"></span>`,
        ({ meetings }) => this.renderWeek(meetings),
      )}
    </div>`;
  }

  renderSteps() {
    return html`<nav class="row no-print" aria-label=${t("week.steps")}>
      ${weekSteps(this.day, `/lich-tuan/${segment(this.params.unit)}`)}
      <a class="button" href="${this.path}/calendar.ics" download>${icon("download")}${t("week.subscribe")}</a>
      ${printButton()}
    </nav>`;
  }

  renderWeek(meetings) {
    if (meetings.length === 0) return html`<div class="empty"><p class="lead strong">${t("week.publicEmpty")}</p></div>`;
    return weekTable(this.day, meetings, (meeting) => this.renderEntry(meeting));
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
