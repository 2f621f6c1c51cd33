import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api, segment } from "../../ui/api.js";
import { capital, dayOf, longDay, shortMoment, span } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { onNews } from "../../ui/news.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { unseen } from "./unseen.js";

const looks = {
  INVITATION: { look: "state-ok", mark: "calendar-plus" },
  CHANGED: { look: "state-warn", mark: "calendar-clock" },
  POSTPONED: { look: "state-warn", mark: "calendar-clock" },
  CANCELLED: { look: "state-bad", mark: "calendar-x" },
  WITHDRAWN: { look: "state-none", mark: "calendar-x" },
  REMINDER: { look: "state-warn", mark: "bell" },
  TO_APPROVE: { look: "state-warn", mark: "hourglass" },
  APPROVED: { look: "state-ok", mark: "check" },
  RETURNED: { look: "state-warn", mark: "reply" },
  UNITS_DECLINED: { look: "state-warn", mark: "user-round-x" },
  LETTERS_RETURNED: { look: "state-bad", mark: "circle-x" },
  GETS_LATE: { look: "state-warn", mark: "clock" },
  TOO_LATE: { look: "state-bad", mark: "triangle-alert" },
  GUEST_INVITED: { look: "state-ok", mark: "calendar-plus" },
  GUEST_CHANGED: { look: "state-warn", mark: "calendar-clock" },
  GUEST_POSTPONED: { look: "state-warn", mark: "calendar-clock" },
  GUEST_CANCELLED: { look: "state-bad", mark: "calendar-x" },
};

/** Where a notice leads, when it is not the meeting's page. */
const places = { LETTERS_RETURNED: "/don-doc" };

/** What was told to our sites and to ourselves, newest first. */
async function both() {
  const [sites, office] = await Promise.all([api.get("/api/notices"), api.get("/api/notices/office")]);
  return [...sites, ...office].sort((one, other) => other.at.localeCompare(one.at));
}

/** The notices of whoever has signed in. */
class NoticePage extends PageElement {
  notices = new Loading(this, both);

  connectedCallback() {
    super.connectedCallback();
    this.notices.load();
    this.forget = onNews("notices", () => this.notices.load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
  }

  render() {
    titled(t("place.notices"));
    return html`<div class="page">
      <div class="page-head">
        <div class="titles"><h1>${t("place.notices")}</h1></div>
        ${this.notices.value?.some(({ seen }) => !seen) ? this.renderSeeAll() : nothing}
      </div>
      ${this.notices.show(
        () => listShape(5),
        (notices) => this.renderList(notices),
      )}
    </div>`;
  }

  renderSeeAll() {
    return html`<button type="button" class="button" @click=${() => this.seeAll()}>
      ${icon("check")}${t("notice.seeAll")}
    </button>`;
  }

  async seeAll() {
    await unseen.ask();
    await unseen.see();
    await this.notices.load();
  }

  renderList(notices) {
    if (notices.length === 0) {
      return html`<div class="empty">
        <p class="lead strong">${t("notice.none")}</p>
        <p>${t("notice.noneText")}</p>
      </div>`;
    }
    return html`<ol class="notices">
      ${notices.map((notice) => this.renderNotice(notice))}
    </ol>`;
  }

  renderNotice({ kind, meetingId, title, start, end, reason, onBehalf, amount, at, seen }) {
    const { look, mark } = looks[kind];
    return html`<li class=${seen ? "notice-line" : "notice-line notice-new"}>
      <a href="/cuoc-hop/${segment(meetingId)}${places[kind] ?? ""}">
        <span class="notice-words">
          <span class="row">
            <span class="state ${look}">${icon(mark)}${t(`notice.${kind}`, { n: amount })}</span>
            ${seen ? nothing : html`<span class="notice-mark">${t("notice.new")}</span>`}
          </span>
          <span class="strong">${title}</span>
          <span class="small soft figures">${capital(longDay(dayOf(start)))}, ${span(start, end)}</span>
          ${onBehalf ? html`<span class="small">${t("meeting.onBehalf", { ...onBehalf, name: onBehalf.by })}</span>` : nothing}
          ${reason ? html`<span class="small">${t("meeting.because", { reason })}</span>` : nothing}
        </span>
        <time class="small faint figures" datetime=${at}>${shortMoment(at)}</time>
      </a>
    </li>`;
  }
}

customElements.define("notice-page", NoticePage);
