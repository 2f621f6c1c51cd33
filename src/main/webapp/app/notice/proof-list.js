import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { choiceField } from "../../ui/fields.js";
import { shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading, problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { asProblem } from "../shell/sign-in.js";
import "./call-note-dialog.js";

const letterLooks = {
  WAITING: { look: "state-none", mark: "hourglass" },
  SENT: { look: "state-ok", mark: "check" },
  FAILED: { look: "state-bad", mark: "circle-x" },
  REFUSED: { look: "state-warn", mark: "ban" },
  DROPPED: { look: "state-none", mark: "minus" },
  RETURNED: { look: "state-bad", mark: "circle-x" },
  STOPPED: { look: "state-warn", mark: "ban" },
};

/** What we decided ourselves, and no mail server said. */
const OURS = new Set(["REFUSED", "DROPPED", "STOPPED"]);

const FILTERS = ["all", "unseen", "unanswered"];

function unanswered({ site }) {
  return !site.reply || site.reply.stale;
}

const passes = {
  all: () => true,
  unseen: ({ proof }) => !proof.seen,
  unanswered,
};

/** For who holds the meeting: what reached each invited site, whom to telephone, and reminding those who have not answered. */
class ProofList extends PageElement {
  static properties = { meeting: { attribute: false }, filter: { state: true }, busy: { state: true }, problem: { state: true } };

  proofs = new Loading(this, () => api.get(this.path));

  constructor() {
    super();
    this.filter = "all";
    this.problem = null;
  }

  get path() {
    return `/api/meetings/${segment(this.meeting.id)}/proof`;
  }

  willUpdate(changed) {
    if (changed.has("meeting")) this.proofs.load();
  }

  render() {
    return html`<section class="stack" aria-labelledby="proof-heading">
      <h2 id="proof-heading">${t("proof.title")}</h2>
      ${this.proofs.show(
        () => listShape(4),
        (proofs) => this.renderProofs(this.rows(proofs)),
      )}
    </section>`;
  }

  rows(proofs) {
    const sites = new Map(this.meeting.sites.map((site) => [site.id, site]));
    return proofs
      .map((proof) => ({ proof, site: sites.get(proof.siteId) }))
      .filter(({ site }) => site);
  }

  renderProofs(rows) {
    const shown = rows.filter(passes[this.filter]);
    const waiting = rows.filter(unanswered).length;
    return html`<div class="no-print">
        ${choiceField({
          name: "proof-filter",
          legend: t("proof.filter"),
          value: this.filter,
          options: FILTERS.map((value) => ({
            value,
            label: `${t(`proof.${value}`)} (${rows.filter(passes[value]).length})`,
          })),
          onInput: (value) => (this.filter = value),
        })}
      </div>
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${waiting > 0 && this.meeting.status === "PLANNED" ? this.renderRemind(waiting) : nothing}
      ${shown.length === 0 ? html`<p class="soft" role="status">${t("proof.none")}</p>` : this.renderTable(shown)}`;
  }

  renderRemind(waiting) {
    return html`<p class="row no-print">
      <button type="button" class="button" aria-busy=${Boolean(this.busy)} @click=${() => this.remind()}>
        ${icon("bell")}${t("proof.remind", { n: waiting })}
      </button>
      <span class="small soft">${t("proof.remindHint")}</span>
    </p>`;
  }

  async remind() {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      const { sites } = await api.post(`${this.path}/reminders`);
      toast(t(sites > 0 ? "proof.reminded" : "proof.remindedAlready", { n: sites }));
      await this.proofs.load();
    } catch (failure) {
      this.problem = asProblem(failure);
    } finally {
      this.busy = false;
    }
  }

  renderTable(rows) {
    return html`<div class="table-frame" tabindex="0" role="region" aria-labelledby="proof-heading">
      <table class="table proof-table">
        <thead>
          <tr>
            <th scope="col">${t("account.unit")}</th>
            <th scope="col">${t("proof.told")}</th>
            <th scope="col">${t("proof.seen")}</th>
            <th scope="col">${t("proof.reply")}</th>
            <th scope="col">${t("proof.phone")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row) => this.renderRow(row))}
        </tbody>
      </table>
    </div>`;
  }

  renderRow({ proof, site }) {
    const { told, letters, seen, byLink, phone, responsible, calls } = proof;
    return html`<tr>
      <td class="strong">${site.unitName}</td>
      <td>
        ${told ? html`<span class="figures small">${t("proof.page", { at: shortMoment(told) })}</span>` : html`<span class="soft">${t("proof.notTold")}</span>`}
        ${letters.map((letter) => this.renderLetter(letter))}
        ${letters.some(({ state }) => state === "RETURNED" || state === "STOPPED") ? this.renderWriteAgain(site) : nothing}
      </td>
      <td>
        ${
          seen
            ? html`<span class="state state-ok">${icon("eye")}${t(byLink ? "proof.byLink" : "proof.seen")}</span><br /><span class="small faint figures">${shortMoment(seen)}</span>`
            : html`<span class="state state-none">${icon("circle-dashed")}${t("proof.unseen")}</span>`
        }
      </td>
      <td>
        ${this.renderReply(site)}
        ${proof.perhaps && unanswered({ site }) ? html`<p class="small">${t("proof.perhaps", { at: shortMoment(proof.perhaps) })}</p>` : nothing}
      </td>
      <td>
        ${phone ? html`<a class="figures" href="tel:${phone.replace(/[^+0-9]/g, "")}">${phone}</a><br />` : nothing}
        <span class="small soft">${responsible}</span>
        ${calls.map(
          ({ at, by, note }) =>
            html`<p class="small">${icon("phone")}${t("proof.called", { by, at: shortMoment(at) })}${note ? `: ${note}` : ""}</p>`,
        )}
        <p class="no-print">
          <button type="button" class="button button-small" @click=${() => this.note(site, phone)}>
            ${icon("phone")}${t("proof.call")}<span class="unseen">${site.unitName}</span>
          </button>
        </p>
      </td>
    </tr>`;
  }

  renderWriteAgain(site) {
    return html`<p class="no-print">
      <button type="button" class="button button-small" @click=${() => this.writeAgain(site)}>
        ${icon("send")}${t("proof.writeAgain")}<span class="unseen">${site.unitName}</span>
      </button>
    </p>`;
  }

  async writeAgain(site) {
    this.problem = null;
    try {
      await api.delete(`${this.path}/${segment(site.id)}/stops`);
      toast(t("proof.writesAgain"));
    } catch (failure) {
      this.problem = asProblem(failure);
    }
  }

  renderLetter({ address, state, trouble, at, bounce }) {
    const { look, mark } = letterLooks[state];
    return html`<p class="small">
      <span class="state ${look}">${icon(mark)}${t(`letter.${state}`)}</span>
      ${at ? html`<span class="faint figures">${shortMoment(at)}</span>` : nothing}<br />
      <span class="proof-address">${address}</span>
      ${bounce ? html`<br /><span>${t(`bounce.${bounce}`)}</span>` : nothing}
      ${trouble && !OURS.has(state) ? html`<br /><span class="soft">${trouble}</span>` : nothing}
    </p>`;
  }

  renderReply({ reply }) {
    if (!reply || reply.stale) return html`<span class="state state-none">${icon("circle-dashed")}${t("replies.WAITING")}</span>`;
    return html`<span class="state ${reply.attending ? "state-ok" : "state-warn"}"
        >${icon(reply.attending ? "check" : "x")}${t(reply.attending ? "replies.ATTENDING" : "replies.DECLINED")}</span
      ><br /><span class="small faint figures">${shortMoment(reply.at)}</span>`;
  }

  async note(site, phone) {
    if (!(await openDialog("call-note-dialog", { meeting: this.meeting, site, phone }))) return;
    toast(t("proof.callKept"));
    await this.proofs.load();
  }
}

customElements.define("proof-list", ProofList);
