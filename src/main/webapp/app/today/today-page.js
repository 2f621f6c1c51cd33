import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { addDays, capital, dayOf, longDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { onNews } from "../../ui/news.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { isAhead, waitsForMe } from "../meeting/summary.js";
import {
  callEntry,
  inPreparation,
  nextMeeting,
  runningMeeting,
  toApprove,
  toPress,
  upcoming,
  waiting,
} from "./today-parts.js";

const DAYS_AHEAD = 14;
const TICK_MS = 15_000;
const REFRESH_TICKS = 8;

/** The day of the person who is signed in: what runs, what comes, what waits for an answer. */
class TodayPage extends PageElement {
  meetings = new Loading(this, () => this.read());
  #ticks = 0;

  connectedCallback() {
    super.connectedCallback();
    this.meetings.load();
    this.timer = setInterval(() => this.tick(), TICK_MS);
    this.forget = onNews("meetings", () => this.meetings.load());
    document.addEventListener("visibilitychange", this.returned);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.timer);
    this.forget();
    document.removeEventListener("visibilitychange", this.returned);
  }

  returned = () => {
    if (document.visibilityState === "visible") this.meetings.load();
  };

  tick() {
    if (++this.#ticks % REFRESH_TICKS === 0) this.meetings.load();
    this.requestUpdate();
  }

  async read() {
    const today = dayOf(Date.now());
    const [{ meetings }, preparation] = await Promise.all([
      api.get(`/api/meetings?from=${today}&to=${addDays(today, DAYS_AHEAD)}`),
      session.plans ? api.get("/api/meetings/preparation") : { meetings: [] },
    ]);
    return {
      meetings: meetings.sort((a, b) => a.start.localeCompare(b.start)),
      preparing: preparation.meetings,
    };
  }

  render() {
    titled(t("today.title"));
    return html`<div class="page">
      <div class="page-head">
        <div class="titles">
          <p class="soft">${t("today.title")}</p>
          <h1>${capital(longDay(dayOf(Date.now())))}</h1>
        </div>
        ${this.renderVerbs()}
      </div>
      ${this.meetings.show(
        () => this.shape(),
        ({ meetings, preparing }) => this.renderDay(meetings, preparing),
      )}
    </div>`;
  }

  renderVerbs() {
    if (!session.plans) return nothing;
    return html`<a class="button ${session.holds("SECRETARY") || session.onlyAssists ? "button-act" : ""}" href="/cuoc-hop/moi">
      ${icon("calendar-plus")}${t("meeting.new")}
    </a>`;
  }

  renderDay(meetings, preparing) {
    const now = Date.now();
    const ahead = meetings.filter((meeting) => isAhead(meeting, now));
    const running = ahead.filter(({ status }) => status === "RUNNING");
    const planned = ahead.filter(({ status }) => status === "PLANNED");
    const unanswered = planned.filter((meeting) => waitsForMe(meeting, now));
    const press = toPress(planned);
    const beside = press !== nothing || session.holds("LEADER") || unanswered.length > 0 || preparing.length > 0;
    return html`<div class=${beside ? "columns today" : "today"}>
      <div class="stack-large">
        ${running.map(runningMeeting)} ${planned.length > 0 ? nextMeeting(planned[0], now) : this.renderFree(running)}
        ${upcoming(planned.slice(1))}
      </div>
      ${
        beside
          ? html`<div class="stack-large">
              ${toApprove(preparing)} ${session.holds("LEADER") ? callEntry() : nothing} ${press} ${inPreparation(preparing)}
              ${unanswered.length > 0 ? waiting(unanswered) : nothing}
            </div>`
          : nothing
      }
    </div>`;
  }

  renderFree(running) {
    if (running.length > 0) return nothing;
    return html`<div class="empty">
      <p class="lead strong">${t("today.free")}</p>
      <p>${t(session.plans ? "today.freeMaker" : "today.freeText")}</p>
      <a class="button" href="/tuan">${icon("calendar-days")}${t("today.seeWeek")}</a>
    </div>`;
  }

  shape() {
    return html`<div class="columns">
      <div class="stack"><span class="shape shape-block today-shape"></span><span class="shape shape-line"></span></div>
      <span class="shape shape-block"></span>
    </div>`;
  }
}

customElements.define("today-page", TodayPage);
