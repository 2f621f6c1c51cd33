import { html, nothing } from "lit";
import { api } from "../../ui/api.js";
import { DialogElement, confirm } from "../../ui/dialog.js";
import { focusFirstWrong, textField } from "../../ui/fields.js";
import { writtenDay } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";
import "../../ui/date-field.js";

/**
 * A change of the organisation: it takes effect on a day, rests on an act, and is confirmed in plain words before it
 * is sent. A subclass says type, fields(), faults(), sentence() and change().
 */
export class UnitChangeDialog extends DialogElement {
  effective = "";
  legalBasis = "";
  wrong = {};

  heading() {
    return t(`unitChange.${this.type}`);
  }

  actionLabel() {
    return t("units.go");
  }

  wide() {
    return true;
  }

  body() {
    return html`${this.unit ? html`<p class="lead strong">${this.unit.name}</p>` : nothing} ${this.fields()}
      <div class="fields">
        <date-field
          name="effective"
          .label=${t("units.effective")}
          .value=${this.effective}
          .wrong=${this.wrong.effective}
          @day=${({ detail }) => this.set({ effective: detail })}
        ></date-field>
        ${textField({
          id: "legal-basis",
          label: t("units.legalBasis"),
          hint: t("units.legalBasisHint"),
          value: this.legalBasis,
          max: 300,
          required: true,
          wrong: this.wrong.legalBasis,
          onInput: (legalBasis) => this.set({ legalBasis }),
        })}
      </div>`;
  }

  fields() {
    return nothing;
  }

  faults() {
    return {};
  }

  set(change) {
    Object.assign(this, change);
    this.requestUpdate();
  }

  nameOf(id) {
    return this.units.find((unit) => unit.id === id)?.name ?? id;
  }

  async act() {
    this.wrong = this.faults();
    if (!this.effective) this.wrong.effective = t("field.missing");
    if (this.legalBasis.trim() === "") this.wrong.legalBasis = t("field.missing");
    this.requestUpdate();
    if (Object.keys(this.wrong).length > 0) {
      focusFirstWrong(this);
      return undefined;
    }
    if (!(await this.confirmed())) return undefined;
    const { type, effective, legalBasis } = this;
    await api.post("/api/units/changes", { type, effective, legalBasis: legalBasis.trim(), ...this.change() });
    return t("units.changed");
  }

  confirmed() {
    return confirm({
      question: t("units.confirm"),
      text: `${t("units.from", { day: writtenDay(this.effective) })} ${this.sentence()} ${t("units.forGood")}`,
      yes: t("units.confirmDo"),
      danger: true,
    });
  }
}
