import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { capital, dayOf, longDay, span } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { onNews } from "../../ui/news.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { meetingPath } from "../meeting/summary.js";
import { callLine, deliveryStep, telephone } from "./delivery.js";
import { byUrgency, headOf, missing } from "./escalation.js";
import { guestEscalation } from "./guest-escalation.js";
import "./call-note-dialog.js";
import "./remind-dialog.js";

/** Whom to telephone for a meeting: the units that have not answered, those that nothing has reached first. */
class EscalationPage extends PageElement {
  static properties = { params: { attribute: false } };

  list = new Loading(this, () => this.read());

  connectedCallback() {
    super.connectedCallback();
    this.list.load();
    this.forget = onNews("meetings", () => this.list.load());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
  }

  get path() {
    return `/api/meetings/${segment(this.params.id)}`;
  }

  async read() {
    const [meeting, proofs, guests, leaders] = await Promise.all([
      api.get(this.path),
      api.get(`${this.path}/proof`),
      api.get(`${this.path}/proof/people`),
      api.get("/api/people?role=LEADER"),
    ]);
    return { meeting, rows: missing(meeting, proofs).sort(byUrgency), guests, leaders };
  }

  render() {
    titled(t("escalation.title"));
    return html`<div class="page">
      ${this.list.show(
        () => listShape(5),
        (list) => this.renderList(list),
      )}
    </div>`;
  }

  renderList({ meeting, rows, guests, leaders }) {
    const answered = meeting.siteCount - rows.length;
    return html`<div class="page-head">
        <div class="titles">
          <p class="soft"><a href=${meetingPath(meeting)}>${meeting.title}</a></p>
          <h1>${t("escalation.title")}</h1>
          <p class="soft figures">${capital(longDay(dayOf(meeting.start)))}, ${span(meeting.start, meeting.end)}</p>
        </div>
        <div class="row no-print">
          ${rows.length > 0 && meeting.status === "PLANNED" ? this.renderRemind(meeting, rows) : nothing}
          <button type="button" class="button" @click=${() => print()}>${icon("printer")}${t("do.print")}</button>
        </div>
      </div>
      <div class="stack-small escalation-progress">
        <p class="strong figures">${t("escalation.progress", { answered, total: meeting.siteCount })}</p>
        <progress class="meter" max=${meeting.siteCount || 1} value=${answered} aria-label=${t("escalation.meter")}></progress>
        ${this.renderDue(meeting)}
      </div>
      ${rows.length === 0 ? this.renderNobody() : this.renderTable(meeting, rows, leaders)} ${guestEscalation(meeting, guests)}`;
  }

  renderDue({ deadlines }) {
    const due = deadlines?.replyBy;
    return due ? html`<p class="small soft">${t("escalation.due", { day: longDay(due.day) })}</p>` : nothing;
  }

  renderNobody() {
    return html`<div class="empty"><p class="lead strong">${t("escalation.none")}</p></div>`;
  }

  renderRemind(meeting, rows) {
    return html`<button type="button" class="button button-act" @click=${() => this.remind(meeting, rows.length)}>
      ${icon("bell")}${t("escalation.remind")}
    </button>`;
  }

  async remind(meeting, waiting) {
    const sites = await openDialog("remind-dialog", { meeting, waiting });
    if (sites === undefined) return;
    toast(t(sites > 0 ? "proof.reminded" : "proof.remindedAlready", { n: sites }));
    await this.list.load();
  }

  renderTable(meeting, rows, leaders) {
    return html`<div class="table-frame" tabindex="0" role="region" aria-label=${t("escalation.title")}>
      <table class="table escalation-table">
        <thead>
          <tr>
            <th scope="col">${t("escalation.number")}</th>
            <th scope="col">${t("account.unit")}</th>
            <th scope="col">${t("escalation.contact")}</th>
            <th scope="col">${t("proof.phone")}</th>
            <th scope="col">${t("escalation.last")}</th>
            <th scope="col">${t("escalation.called")}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map((row, index) => this.renderRow(meeting, row, index + 1, headOf(row.site, leaders)))}
        </tbody>
      </table>
    </div>`;
  }

  renderRow(meeting, { site, proof }, number, head) {
    return html`<tr>
      <td class="figures">${number}</td>
      <td><span class="strong">${site.unitName}</span><br /><span class="small soft">${site.name}</span></td>
      <td>
        ${head ? html`${head.name}<br /><span class="small soft">${head.post}</span>` : nothing}
        ${proof.responsible ? html`<p class="small">${t("escalation.keeper", { name: proof.responsible })}</p>` : nothing}
      </td>
      <td class="figures">
        ${proof.phone ? telephone(proof.phone) : html`<span class="soft">${t("escalation.noPhone")}</span>`}
      </td>
      <td>${deliveryStep(proof)}</td>
      <td>
        ${proof.calls.map(callLine)}
        <button type="button" class="button button-small no-print" @click=${() => this.note(meeting, site, proof.phone)}>
          ${icon("phone")}${t("proof.call")}<span class="unseen">${site.unitName}</span>
        </button>
      </td>
    </tr>`;
  }

  async note(meeting, site, phone) {
    if (!(await openDialog("call-note-dialog", { meeting, site, phone }))) return;
    toast(t("proof.callKept"));
    await this.list.load();
  }
}

customElements.define("escalation-page", EscalationPage);
