import { html } from "lit";
import { api, segment } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { checkField, choiceField, focusFirstWrong, numberField, selectField, textField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";
import { kinds, measures } from "./policy-text.js";
import "../../ui/date-field.js";

/** States a policy that holds for meetings from a day on. */
class PolicyDialog extends DialogElement {
  wrong = {};

  connectedCallback() {
    super.connectedCallback();
    const { amount = 1, measure = measures[this.rule][0], kinds: named = [] } = this.like ?? {};
    this.made = { amount, measure, kinds: named, unitId: "", citation: "", from: "" };
  }

  heading() {
    return t("law.newOf", { rule: t(`rule.${this.rule}`) });
  }

  actionLabel() {
    return t("law.state");
  }

  wide() {
    return true;
  }

  body() {
    return html`<p>${t("law.newText")}</p>
      ${this.amount()} ${this.kindsField()}
      ${selectField({
        id: "policy-unit",
        label: t("law.unit"),
        value: this.made.unitId,
        empty: t("law.everybody"),
        options: this.law.units.map(({ id, name }) => ({ value: id, label: name })),
        onInput: (unitId) => this.make({ unitId }),
      })}
      ${textField({
        id: "policy-citation",
        label: t("law.citation"),
        hint: t("law.citationHint"),
        value: this.made.citation,
        max: 300,
        required: true,
        wrong: this.wrong.citation,
        onInput: (citation) => this.make({ citation }),
      })}
      <date-field
        name="policy-from"
        .label=${t("law.holdsFrom")}
        .value=${this.made.from}
        .wrong=${this.wrong.from}
        @day=${({ detail }) => this.make({ from: detail })}
      ></date-field>`;
  }

  amount() {
    if (this.made.measure === "FLAG") {
      return checkField({
        id: "policy-flag",
        label: t(`rule.${this.rule}`),
        checked: this.made.amount === 1,
        onInput: (yes) => this.make({ amount: yes ? 1 : 0 }),
      });
    }
    return html`<div class="fields">
      ${numberField({
        id: "policy-amount",
        label: t("law.amount"),
        value: this.made.amount,
        least: 1,
        most: 366,
        required: true,
        wrong: this.wrong.amount,
        onInput: (amount) => this.make({ amount }),
      })}
      ${choiceField({
        name: "policy-measure",
        legend: t("law.measure"),
        value: this.made.measure,
        options: measures[this.rule].map((value) => ({ value, label: t(`measure.${value}.name`) })),
        onInput: (measure) => this.make({ measure }),
      })}
    </div>`;
  }

  kindsField() {
    return html`<fieldset class="field">
      <legend>${t("law.kinds")}</legend>
      <p class="hint">${t("law.kindsHint")}</p>
      <div class="law-kinds">
        ${kinds.map((kind) =>
          checkField({
            id: `policy-${kind}`,
            label: t(`kind.${kind}`),
            checked: this.made.kinds.includes(kind),
            onInput: (yes) => this.make({ kinds: kinds.filter((each) => (each === kind ? yes : this.made.kinds.includes(each))) }),
          }),
        )}
      </div>
    </fieldset>`;
  }

  make(change) {
    this.made = { ...this.made, ...change };
    this.requestUpdate();
  }

  async act() {
    this.wrong = {};
    if (this.made.citation.trim() === "") this.wrong.citation = t("field.missing");
    if (!this.made.from) this.wrong.from = t("field.missing");
    if (!Number.isInteger(this.made.amount)) this.wrong.amount = t("field.missing");
    this.requestUpdate();
    if (Object.keys(this.wrong).length > 0) {
      focusFirstWrong(this);
      return undefined;
    }
    const { revision } = this.law.policies;
    await api.post("/api/law/policies", { revision, rule: this.rule, ...this.made, unitId: this.made.unitId || null });
    return t("law.kept");
  }
}

/** Lets a policy of the province end. */
class PolicyEndDialog extends DialogElement {
  to = "";
  wrong = undefined;

  heading() {
    return t("law.endTitle");
  }

  actionLabel() {
    return t("law.end");
  }

  body() {
    return html`<p>${t("law.endText")}</p>
      <date-field
        name="policy-to"
        .label=${t("law.endsOn")}
        .value=${this.to}
        .wrong=${this.wrong}
        @day=${({ detail }) => {
          this.to = detail;
          this.requestUpdate();
        }}
      ></date-field>`;
  }

  async act() {
    this.wrong = this.to ? undefined : t("field.missing");
    this.requestUpdate();
    if (!this.to) return undefined;
    const { revision } = this.law.policies;
    await api.post(`/api/law/policies/${segment(this.policy.id)}/end`, { revision, to: this.to });
    return t("law.kept");
  }
}

customElements.define("policy-dialog", PolicyDialog);
customElements.define("policy-end-dialog", PolicyEndDialog);
