import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { choiceField, searchField } from "../../ui/fields.js";
import { amount } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { asProblem } from "../shell/sign-in.js";
import { filters, groups, totals } from "./replies.js";
import { replyRow } from "./reply-row.js";
import "../notice/call-note-dialog.js";
import "../notice/remind-dialog.js";
import "./refuse-substitute-dialog.js";

/**
 * What each invited site answered and, for whoever holds the meeting, what reached it: totals, a search, a filter, and the sites in groups, so that a
 * meeting of a whole province is one screen until somebody wants to read on.
 */
class RepliesList extends PageElement {
  static properties = {
    meeting: { attribute: false },
    follows: { type: Boolean },
    filter: { state: true },
    sought: { state: true },
  };

  proofs = new Loading(this, () => api.get(this.path));

  constructor() {
    super();
    this.filter = "all";
    this.sought = "";
  }

  connectedCallback() {
    super.connectedCallback();
    this.leaving = new AbortController();
    const { signal } = this.leaving;
    addEventListener("beforeprint", () => this.unfold(), { signal });
    addEventListener("afterprint", () => this.foldAgain(), { signal });
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.leaving.abort();
  }

  willUpdate(changed) {
    if (this.follows && changed.has("meeting")) this.proofs.load();
  }

  get path() {
    return `/api/meetings/${segment(this.meeting.id)}/proof`;
  }

  get remote() {
    return this.meeting.sites.filter(({ hub }) => !hub);
  }

  /** What reached each site, as far as it is known yet. */
  get reached() {
    return new Map((this.proofs.value ?? []).map((proof) => [proof.siteId, proof]));
  }

  /** Paper has nothing to click on: every group is on it, and of those who come what they wrote; for the others the line says it. */
  unfold() {
    this.folded = [...this.querySelectorAll(".reply-group:not([open]), .reply[data-answer=ATTENDING]:not([open])")];
    for (const part of this.folded) part.open = true;
  }

  foldAgain() {
    for (const part of this.folded ?? []) part.open = false;
  }

  render() {
    const counts = totals(this.remote);
    return html`<section class="stack" aria-labelledby="replies-heading">
      <h2 id="replies-heading">${t("replies.title")}</h2>
      ${this.renderTotals(counts)} ${this.renderRemind(counts.WAITING)}
      ${this.proofs.problem ? this.proofs.show(() => nothing) : nothing}
      <div class="replies-seek no-print">
        ${searchField({ id: "seek-reply", label: t("replies.seek"), value: this.sought, onInput: (value) => (this.sought = value) })}
        ${this.renderFilter()}
      </div>
      <div aria-live="polite">${this.renderGroups()}</div>
    </section>`;
  }

  renderTotals(counts) {
    return html`<dl class="totals">
      ${["ATTENDING", "DECLINED", "WAITING"].map(
        (answer) =>
          html`<div>
            <dt>${t(`replies.${answer}`)}</dt>
            <dd>${counts[answer]}<span class="lead faint">/${this.remote.length}</span></dd>
          </div>`,
      )}
      <div>
        <dt>${t("replies.heads")}</dt>
        <dd>${amount(counts.heads)}</dd>
      </div>
    </dl>`;
  }

  renderRemind(waiting) {
    if (!this.follows || waiting === 0 || this.meeting.status !== "PLANNED") return nothing;
    return html`<p class="no-print">
      <button type="button" class="button" @click=${() => this.remind(waiting)}>
        ${icon("bell")}${t("proof.remind", { n: waiting })}
      </button>
    </p>`;
  }

  async remind(waiting) {
    const sites = await openDialog("remind-dialog", { meeting: this.meeting, waiting });
    if (sites === undefined) return;
    toast(t(sites > 0 ? "proof.reminded" : "proof.remindedAlready", { n: sites }));
    await this.proofs.load();
  }

  renderFilter() {
    const offered = filters(this.remote, this.reached).filter(({ value, n }) => n > 0 || value === this.filter);
    if (offered.length < 2) return nothing;
    return choiceField({
      name: "reply-filter",
      legend: t("replies.filter"),
      value: this.filter,
      options: offered.map(({ value, n }) => ({ value, label: `${t(`replies.by.${value}`)} (${n})` })),
      onInput: (value) => (this.filter = value),
    });
  }

  renderGroups() {
    const found = groups(this.remote, this.reached, this.filter, this.sought);
    return found.length === 0
      ? html`<p class="soft">${t("replies.none")}</p>`
      : found.map(
          ({ kind, sites, open }) => html`<details class="reply-group" data-kind=${kind} ?open=${open}>
            <summary>${icon("chevron-down")}<span>${t(`replies.${kind}`)}</span><span class="figures faint">${sites.length}</span></summary>
            <ul>
              ${sites.map((site) => html`<li>${this.renderSite(site)}</li>`)}
            </ul>
          </details>`,
        );
  }

  renderSite(site) {
    const proof = this.reached.get(site.id);
    return replyRow({
      site,
      proof,
      decides: this.meeting.mayEdit,
      decide: (agreed) => this.decide(site, agreed),
      call: () => this.note(site, proof.phone),
      writeAgain: () => this.writeAgain(site),
    });
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

  async note(site, phone) {
    if (!(await openDialog("call-note-dialog", { meeting: this.meeting, site, phone }))) return;
    toast(t("proof.callKept"));
    await this.proofs.load();
  }

  async writeAgain(site) {
    try {
      await api.delete(`${this.path}/${segment(site.id)}/stops`);
      toast(t("proof.writesAgain"));
    } catch (failure) {
      toast(problemText(asProblem(failure)));
    }
  }
}

customElements.define("replies-list", RepliesList);
