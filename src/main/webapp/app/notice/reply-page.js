import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { capital, dayOf, longDay, span } from "../../ui/format.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { agendaList } from "../meeting/meeting-parts.js";
import { brandMark } from "../shell/brand-mark.js";
import "../meeting/unit-reply.js";

/** Where the link of a letter leads: the invitation, and the answer to it, without a login. The secret is in the part of the address that browsers keep to themselves. */
class ReplyPage extends PageElement {
  invitation = new Loading(this, () => api.post("/api/reply-links/look", { secret: this.secret }));

  get secret() {
    return location.hash.slice(1);
  }

  connectedCallback() {
    super.connectedCallback();
    this.invitation.load();
  }

  render() {
    titled(t("linked.title"));
    return html`<div class="page page-narrow stack-large">
      <p class="brand">${brandMark()}<span>Điểm Cầu</span></p>
      ${this.invitation.show(
        () => listShape(5),
        (invitation) => this.renderInvitation(invitation),
      )}
    </div>`;
  }

  renderInvitation(invitation) {
    const { unitName, title, status, start, end, chair, secretary, hub, agenda, open } = invitation;
    return html`<div class="stack-small">
        <p class="soft">${t("linked.to", { unit: unitName })}</p>
        <h1>${title}</h1>
        ${open ? nothing : html`<p class="notice notice-warn">${t("linked.closed", { status: t(`status.${status}`) })}</p>`}
      </div>
      <dl class="facts">
        <dt>${t("meeting.when")}</dt>
        <dd class="strong figures">${capital(longDay(dayOf(start)))}, ${span(start, end)}</dd>
        <dt>${t("meeting.hub")}</dt>
        <dd>${hub}</dd>
        <dt>${t("meeting.chair")}</dt>
        <dd>${chair}</dd>
        <dt>${t("meeting.secretary")}</dt>
        <dd>${secretary}</dd>
      </dl>
      ${open ? this.renderReply(invitation) : nothing}
      <section class="stack-small" aria-labelledby="agenda-heading">
        <h2 id="agenda-heading">${t("meeting.agenda")}</h2>
        ${agendaList({ agenda, start })}
      </section>`;
  }

  renderReply({ site, reply, unitName, agenda, asked }) {
    const by = { name: unitName };
    const shown = { id: "linked", name: site, asked: asked.map(({ id }) => id), reply: reply && { ...reply, by } };
    return html`<unit-reply .meeting=${{ id: "linked", agenda, composition: asked }} .site=${shown} .send=${(body) => this.answer(body, by)}></unit-reply>`;
  }

  async answer(body, by) {
    const { reply } = await api.post("/api/reply-links/answer", { secret: this.secret, ...body });
    return { ...reply, by };
  }
}

customElements.define("reply-page", ReplyPage);
