import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { confirm, openDialog } from "../../ui/dialog.js";
import { dayOf, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading, problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { asProblem } from "../shell/sign-in.js";
import "./aide-dialog.js";

/** How an assistance stands on a day: whether it is in force, will be, was, or was taken back. */
export function standing({ active, from, until, revokedAt }, today) {
  if (revokedAt !== null) return "REVOKED";
  if (active) return "ACTIVE";
  if (from > today) return "COMING";
  return until !== null && until < today ? "OVER" : "LEFT";
}

const looks = {
  ACTIVE: { look: "state state-ok", mark: "check" },
  COMING: { look: "state state-none", mark: "clock" },
  LEFT: { look: "state state-warn", mark: "user-round-x" },
  OVER: { look: "state state-none", mark: "circle-dashed" },
  REVOKED: { look: "state state-none", mark: "ban" },
};

const GONE = ["OVER", "REVOKED"];

/** Who may propose meetings in a leader's name: {leader: {id, name}}, `inside` where something else says the heading. */
class AideList extends PageElement {
  static properties = { leader: { attribute: false }, inside: { attribute: false }, problem: { state: true } };

  aides = new Loading(this, () => api.get(this.path));

  constructor() {
    super();
    this.inside = false;
    this.problem = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.aides.load();
  }

  get path() {
    return `/api/people/${segment(this.leader.id)}/aides`;
  }

  render() {
    return html`<section class="stack aides" aria-label=${t("aide.title")}>
      ${this.inside ? nothing : html`<h2>${t("aide.title")}</h2>`}
      <p class="soft">${t(this.inside ? "aide.leadOf" : "aide.lead", { name: this.leader.name })}</p>
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${this.aides.show(
        () => listShape(2),
        (aides) => this.renderAides(aides),
      )}
    </section>`;
  }

  renderAides(aides) {
    const today = dayOf(Date.now());
    const placed = aides.map((aide) => ({ aide, state: standing(aide, today) }));
    const open = placed.filter(({ state }) => !GONE.includes(state));
    const gone = placed.filter(({ state }) => GONE.includes(state));
    return html`${open.length > 0 ? this.renderList(open) : html`<p class="strong">${t("aide.none")}</p>`}
      <p>
        <button type="button" class="button" @click=${() => this.name()}>${icon("plus")}${t("aide.add")}</button>
      </p>
      ${
        gone.length > 0
          ? html`<details>
              <summary>${t("aide.earlier", { n: gone.length })}</summary>
              ${this.renderList(gone)}
            </details>`
          : nothing
      }`;
  }

  renderList(placed) {
    return html`<ul class="phone-list">
      ${placed.map(({ aide, state }) => this.renderAide(aide, state))}
    </ul>`;
  }

  renderAide(aide, state) {
    const { look, mark } = looks[state];
    return html`<li class="row row-apart">
      <div>
        <p><strong>${aide.person.name}</strong></p>
        <p class="small soft">${aide.person.post}</p>
        <p class="small"><span class=${look}>${icon(mark)}${t(`aide.state.${state}`)}</span></p>
        <p class="small soft figures">${this.days(aide)}</p>
        <p class="small faint figures">${this.said(aide)}</p>
      </div>
      ${
        GONE.includes(state)
          ? nothing
          : html`<button type="button" class="button button-small" @click=${() => this.revoke(aide)}>
              ${icon("ban")}${t("aide.revoke")}<span class="unseen">: ${aide.person.name}</span>
            </button>`
      }
    </li>`;
  }

  days({ from, until }) {
    return until === null
      ? t("aide.since", { from: writtenDay(from) })
      : t("aide.between", { from: writtenDay(from), until: writtenDay(until) });
  }

  said({ namedBy, namedAt, revokedBy, revokedAt }) {
    const named = t("aide.namedBy", { name: namedBy.name, day: writtenDay(dayOf(namedAt)) });
    return revokedBy === null
      ? named
      : `${named} · ${t("aide.revokedBy", { name: revokedBy.name, day: writtenDay(dayOf(revokedAt)) })}`;
  }

  async name() {
    const named = await openDialog("aide-dialog", { path: this.path });
    if (!named) return;
    toast(t("aide.named", { name: named.person.name }));
    await this.aides.load();
  }

  async revoke({ id, person }) {
    const sure = await confirm({
      question: t("aide.revokeTitle", { name: person.name }),
      text: t("aide.revokeText"),
      yes: t("aide.revoke"),
      danger: true,
    });
    if (!sure) return;
    this.problem = null;
    try {
      await api.post(`${this.path}/${segment(id)}/revocation`, {});
      toast(t("aide.revoked", { name: person.name }));
      await this.aides.load();
    } catch (failure) {
      this.problem = asProblem(failure);
    }
  }
}

customElements.define("aide-list", AideList);
