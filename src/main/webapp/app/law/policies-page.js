import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { dayOf, shortMoment, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { lawPlaces } from "./law-places.js";
import { amountText, kindsText, rules, standing } from "./policy-text.js";
import "./policy-dialogs.js";
import "./hours-section.js";

/** The numbers of the law with what says so, their history, and the weekly hours. */
class PoliciesPage extends PageElement {
  law = new Loading(this, async () => {
    const today = dayOf(Date.now());
    const [policies, hours, { units }] = await Promise.all([
      api.get("/api/law/policies"),
      api.get("/api/law/hours"),
      api.get(`/api/units?on=${today}`),
    ]);
    return { policies, hours, units, today };
  });

  connectedCallback() {
    super.connectedCallback();
    this.law.load();
  }

  render() {
    titled(t("law.policies"));
    return html`<div class="page stack-large">
      ${lawPlaces("/quan-tri/quy-dinh")}
      <div class="page-head">
        <div class="titles">
          <h1>${t("law.policies")}</h1>
          <p class="soft">${t("law.policiesLead")}</p>
        </div>
      </div>
      ${this.law.show(
        () => listShape(8),
        (law) => html`${rules.map((rule) => this.renderRule(rule, law))}
          <hours-section .hours=${law.hours} .units=${law.units} @changed=${() => this.law.load()}></hours-section>`,
      )}
    </div>`;
  }

  renderRule(rule, law) {
    const all = law.policies.policies.filter((policy) => policy.rule === rule);
    const now = all.filter((policy) => standing(policy, all, law.today) === "NOW");
    const others = all.filter((policy) => !now.includes(policy)).reverse();
    return html`<section class="section stack" aria-labelledby="rule-${rule}">
      <div class="row law-head">
        <h2 id="rule-${rule}">${t(`rule.${rule}`)}</h2>
        ${law.policies.mayChange ? this.renderNew(rule, now, law) : nothing}
      </div>
      <p class="soft">${t(`rule.${rule}.text`)}</p>
      <ul class="list policies">
        ${now.map((policy) => this.renderPolicy(policy, law, all))}
      </ul>
      ${
        others.length > 0
          ? html`<details>
              <summary>${t("law.history", { n: others.length })}</summary>
              <ul class="list policies">
                ${others.map((policy) => this.renderPolicy(policy, law, all))}
              </ul>
            </details>`
          : nothing
      }
    </section>`;
  }

  renderNew(rule, now, law) {
    return html`<button
      type="button"
      class="button"
      aria-label=${t("law.newOf", { rule: t(`rule.${rule}`) })}
      @click=${() => this.change("policy-dialog", { rule, like: now[0], law })}
    >
      ${icon("plus")}${t("law.new")}
    </button>`;
  }

  renderPolicy(policy, law, all) {
    return html`<li class="policy">
      <p class="policy-amount figures">${amountText(policy)}</p>
      <div class="stack-small">
        <p>${kindsText(policy)}</p>
        <p class="soft">${policy.citation}</p>
        <p class="row small">
          ${policy.unitName ? html`<span class="tag">${policy.unitName}</span>` : nothing}
          <span class="tag">${t(`law.standing.${standing(policy, all, law.today)}`)}</span>
          <span class="faint figures">${lifeText(policy)}</span>
          ${policy.confirmed ? nothing : html`<span class="state state-warn">${icon("triangle-alert")}${t("law.unread")}</span>`}
        </p>
        ${policy.entered ? html`<p class="small faint">${t("law.entered", { by: policy.entered.by, at: shortMoment(policy.entered.at) })}</p>` : nothing}
      </div>
      ${
        policy.own && !policy.to && law.policies.mayChange
          ? html`<button type="button" class="button button-small" @click=${() => this.change("policy-end-dialog", { policy, law })}>
              ${t("law.end")}
            </button>`
          : nothing
      }
    </li>`;
  }

  async change(dialog, properties) {
    const done = await openDialog(dialog, properties);
    if (!done) return;
    toast(done);
    await this.law.load();
  }
}

function lifeText({ from, to }) {
  return to ? t("law.fromTo", { from: writtenDay(from), to: writtenDay(to) }) : t("law.from", { from: writtenDay(from) });
}

customElements.define("policies-page", PoliciesPage);
