import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { choiceField, searchField } from "../../ui/fields.js";
import { amount, searchable, shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { asProblem } from "../shell/sign-in.js";
import { wishesGiven } from "./reply-wishes.js";
import "./refuse-substitute-dialog.js";

const FILTERS = ["all", "WAITING", "ATTENDING", "DECLINED", "UNDECIDED"];
const looks = {
  ATTENDING: { look: "state-ok", mark: "check" },
  DECLINED: { look: "state-warn", mark: "x" },
  WAITING: { look: "state-none", mark: "circle-dashed" },
};

/** An answer given for another time of the meeting counts as none. */
function answerOf({ reply }) {
  if (!reply || reply.stale) return "WAITING";
  return reply.attending ? "ATTENDING" : "DECLINED";
}

/** A substitute waits for the chair's word. */
function undecided({ reply }) {
  return reply && !reply.stale && reply.substitution && !reply.decision;
}

/** What each invited site answered, with totals and a filter. */
class RepliesList extends PageElement {
  static properties = { meeting: { attribute: false }, filter: { state: true }, sought: { state: true } };

  constructor() {
    super();
    this.filter = "all";
    this.sought = "";
  }

  get remote() {
    return this.meeting.sites.filter(({ hub }) => !hub);
  }

  render() {
    const sought = searchable(this.sought.trim());
    const shown = this.remote
      .filter((site) => this.filter === "all" || (this.filter === "UNDECIDED" ? undecided(site) : answerOf(site) === this.filter))
      .filter(({ name, unitName }) => searchable(`${name} ${unitName}`).includes(sought));
    return html`<section class="stack" aria-labelledby="replies-heading">
      <h2 id="replies-heading">${t("replies.title")}</h2>
      ${this.renderTotals()}
      <div class="fields no-print">
        ${searchField({ id: "seek-reply", label: t("replies.seek"), value: this.sought, onInput: (value) => (this.sought = value) })}
      </div>
      <div class="no-print">
        ${choiceField({
          name: "reply-filter",
          legend: t("replies.filter"),
          value: this.filter,
          options: FILTERS.map((value) => ({ value, label: t(`replies.${value}`) })),
          onInput: (value) => (this.filter = value),
        })}
      </div>
      <div aria-live="polite">
        ${shown.length === 0 ? html`<p class="soft">${t("replies.none")}</p>` : nothing}
        <ul>
          ${shown.map((site) => this.renderSite(site))}
        </ul>
      </div>
    </section>`;
  }

  renderTotals() {
    const count = (answer) => this.remote.filter((site) => answerOf(site) === answer).length;
    const heads = this.remote.reduce(
      (sum, site) => sum + (answerOf(site) === "ATTENDING" ? site.reply.headCount : 0),
      0,
    );
    return html`<dl class="totals">
      ${["ATTENDING", "DECLINED", "WAITING"].map(
        (answer) =>
          html`<div>
            <dt>${t(`replies.${answer}`)}</dt>
            <dd>${count(answer)}<span class="lead faint">/${this.remote.length}</span></dd>
          </div>`,
      )}
      <div>
        <dt>${t("replies.heads")}</dt>
        <dd>${amount(heads)}</dd>
      </div>
    </dl>`;
  }

  renderSite(site) {
    const { look, mark } = looks[answerOf(site)];
    const { reply } = site;
    return html`<li class="reply-row">
      <span class="strong">${site.unitName}${
        site.standing
          ? nothing
          : html`<br /><span class="state state-warn small">${icon("triangle-alert")}${t("composition.noHeir")}</span>`
      }</span>
      <span class="state ${look}">${icon(mark)}${t(`replies.${answerOf(site)}`)}</span>
      <span class="figures">${reply?.attending ? t("replies.people", { n: reply.headCount }) : nothing}</span>
      <span class="small soft">
        ${reply?.attending ? reply.delegates.map(({ name, post }) => html`<span>${post ? `${name}, ${post}` : name}</span><br />`) : nothing}
        ${reply?.attending ? wishesGiven(reply) : nothing} ${this.renderDecision(site)}
        ${reply?.stale ? html`<span>${t("replies.stale")}</span><br />` : nothing}
        ${reply?.reason ? html`<span>${reply.reason}</span><br />` : nothing}
        ${reply?.at ? html`<span class="faint figures">${shortMoment(reply.at)}</span>` : nothing}
      </span>
    </li>`;
  }

  renderDecision(site) {
    if (!this.meeting.mayEdit || !site.reply?.attending || !site.reply.substitution) return nothing;
    const { decision } = site.reply;
    return html`<span class="row no-print">
      ${
        decision?.agreed === true
          ? nothing
          : html`<button type="button" class="button button-small" @click=${() => this.decide(site, true)}>
              ${icon("check")}${t("wish.agree")}
            </button>`
      }
      ${
        decision?.agreed === false
          ? nothing
          : html`<button type="button" class="button button-small" @click=${() => this.decide(site, false)}>
              ${icon("x")}${t("wish.refuse")}
            </button>`
      }
    </span>`;
  }

  async decide(site, agreed) {
    const path = `/api/meetings/${segment(this.meeting.id)}/replies/${segment(site.id)}/substitution`;
    const repliedAt = site.reply.at;
    try {
      const done = agreed
        ? await api.post(path, { agreed, repliedAt })
        : await openDialog("refuse-substitute-dialog", { path, repliedAt, unit: site.unitName });
      if (!done) return;
      toast(t(agreed ? "wish.agreedDone" : "wish.refusedDone"));
      this.dispatchEvent(new Event("answered"));
    } catch (failure) {
      toast(problemText(asProblem(failure)));
    }
  }
}

customElements.define("replies-list", RepliesList);
