import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { confirm } from "../../ui/dialog.js";
import { textField } from "../../ui/fields.js";
import { dayOf, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading, problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { asProblem } from "../shell/sign-in.js";
import "./secret-line.js";

const PATH = "/api/calendar-access";

function day(moment) {
  return writtenDay(dayOf(moment));
}

/** Opens one's own calendar, and that of one's unit, to phones and mail programs. A secret is shown once, when it is made. */
class PhoneCalendarPage extends PageElement {
  static properties = { fresh: { state: true }, problem: { state: true } };

  access = new Loading(this, () => api.get(PATH));

  constructor() {
    super();
    this.fresh = {};
    this.problem = null;
    this.label = "";
  }

  connectedCallback() {
    super.connectedCallback();
    this.access.load();
  }

  render() {
    titled(t("phone.title"));
    return html`<div class="page stack-large phone-calendar">
      <div class="stack-small">
        <h1>${t("phone.title")}</h1>
        <p class="soft">${t("phone.lead")}</p>
      </div>
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${this.access.show(
        () => listShape(4),
        (access) => html`${this.renderFeeds(access)} ${this.renderPasswords(access)}`,
      )}
    </div>`;
  }

  renderFeeds({ feedSince, units }) {
    const feeds = [
      { path: "own", name: t("phone.own"), since: feedSince },
      ...units.map((unit) => ({ path: `units/${segment(unit.unitId)}`, name: unit.name, since: unit.feedSince })),
    ];
    return html`<section class="stack" aria-labelledby="feeds-heading">
      <div class="stack-small">
        <h2 id="feeds-heading">${t("phone.feeds")}</h2>
        <p class="soft">${t("phone.feedsText")}</p>
      </div>
      <ul class="phone-list">
        ${feeds.map((feed) => this.renderFeed(feed))}
      </ul>
    </section>`;
  }

  renderFeed(feed) {
    const address = this.fresh[feed.path];
    return html`<li class="stack-small">
      <div class="row row-apart">
        <div>
          <h3>${feed.name}</h3>
          <p class="soft">${feed.since ? t("phone.openSince", { day: day(feed.since) }) : t("phone.closed")}</p>
        </div>
        <div class="row">
          <button type="button" class="button button-small" @click=${() => this.open(feed)}>
            ${icon(feed.since ? "refresh-cw" : "plus")}${t(feed.since ? "phone.renew" : "phone.open")}<span class="unseen">: ${feed.name}</span>
          </button>
          ${feed.since ? this.renderClose(feed) : nothing}
        </div>
      </div>
      ${address ? html`<secret-line .label=${t("phone.address")} .text=${address}></secret-line>
            <p class="soft">${t("phone.onceAddress")}</p>` : nothing}
    </li>`;
  }

  renderClose(feed) {
    return html`<button type="button" class="button button-small" @click=${() => this.close(feed)}>
      ${icon("x")}${t("phone.close")}<span class="unseen">: ${feed.name}</span>
    </button>`;
  }

  renderPasswords({ login, caldav, passwords }) {
    const made = this.fresh.password;
    return html`<section class="stack" aria-labelledby="passwords-heading">
      <div class="stack-small">
        <h2 id="passwords-heading">${t("phone.caldav")}</h2>
        <p class="soft">${t("phone.caldavText")}</p>
      </div>
      <secret-line .label=${t("phone.server")} .text=${location.origin + caldav}></secret-line>
      <secret-line .label=${t("account.login")} .text=${login}></secret-line>
      ${made ? html`<secret-line .label=${t("phone.password")} .text=${made}></secret-line>
            <p class="soft">${t("phone.oncePassword")}</p>` : nothing}
      <form class="row phone-form" novalidate @submit=${this.addPassword}>
        ${textField({
          id: "phone-label",
          label: t("phone.label"),
          value: this.label,
          max: 60,
          onInput: (value) => (this.label = value),
        })}
        <button class="button button-act">${icon("key-round")}${t("phone.addPassword")}</button>
      </form>
      <ul class="phone-list">
        ${passwords.map((password) => this.renderPassword(password))}
      </ul>
    </section>`;
  }

  renderPassword({ id, label, createdAt, usedAt }) {
    return html`<li class="row row-apart">
      <div>
        <h3>${label}</h3>
        <p class="soft">
          ${t("phone.made", { day: day(createdAt) })} · ${usedAt ? t("phone.used", { day: day(usedAt) }) : t("phone.neverUsed")}
        </p>
      </div>
      <button type="button" class="button button-small" @click=${() => this.removePassword(id, label)}>
        ${icon("x")}${t("phone.takeBack")}<span class="unseen">: ${label}</span>
      </button>
    </li>`;
  }

  async open(feed) {
    if (feed.since && !(await confirm({ question: t("phone.renewTitle"), text: t("phone.renewText"), yes: t("phone.renew") })))
      return;
    await this.doing(async () => {
      const { path } = await api.post(`${PATH}/${feed.path}`, {});
      this.fresh = { ...this.fresh, [feed.path]: location.origin + path };
    });
  }

  async close(feed) {
    const sure = await confirm({ question: t("phone.closeTitle"), text: t("phone.closeText"), yes: t("phone.close"), danger: true });
    if (!sure) return;
    await this.doing(async () => {
      await api.delete(`${PATH}/${feed.path}`);
      this.fresh = { ...this.fresh, [feed.path]: undefined };
      toast(t("phone.closedNow"));
    });
  }

  addPassword = async (event) => {
    event.preventDefault();
    await this.doing(async () => {
      const { password } = await api.post(`${PATH}/passwords`, { label: this.label });
      this.fresh = { ...this.fresh, password };
      this.label = "";
    });
  };

  async removePassword(id, label) {
    const sure = await confirm({
      question: t("phone.takeBackTitle", { label }),
      text: t("phone.takeBackText"),
      yes: t("phone.takeBack"),
      danger: true,
    });
    if (!sure) return;
    await this.doing(() => api.delete(`${PATH}/passwords/${segment(id)}`));
  }

  async doing(work) {
    this.problem = null;
    try {
      await work();
      await this.access.load();
    } catch (failure) {
      this.problem = asProblem(failure);
    }
  }
}

customElements.define("phone-calendar-page", PhoneCalendarPage);
