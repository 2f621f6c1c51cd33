import { html, nothing } from "lit";
import { selectField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { UnitChangeDialog } from "./change-dialog.js";
import { newUnit, newUnitBody, newUnitFaults, newUnitFields } from "./new-unit.js";

/** Units, or parts of them, become one. */
class MergeDialog extends UnitChangeDialog {
  type = "MERGE";

  connectedCallback() {
    super.connectedCallback();
    this.sources = [{ unit: this.unit.id, part: "WHOLE" }];
    this.into = newUnit(this.unit);
  }

  fields() {
    return html`<fieldset class="field stack-small">
        <legend>${t("units.sources")}</legend>
        ${this.sources.map((source, at) => this.renderSource(source, at))}
        ${this.wrong.sources ? html`<p class="wrong">${icon("circle-alert")}${this.wrong.sources}</p>` : nothing}
        ${this.renderAdd()}
      </fieldset>
      <h3>${t("units.into")}</h3>
      ${newUnitFields({ id: "into", value: this.into, wrong: this.wrong, onInput: (change) => this.set({ into: { ...this.into, ...change } }) })}`;
  }

  renderSource({ unit, part }, at) {
    const label = t("units.removeSource", { unit: this.nameOf(unit) });
    return html`<div class="row">
      <span class="grow">${this.nameOf(unit)}</span>
      <select
        class="select unit-part"
        aria-label=${t("units.partOf", { unit: this.nameOf(unit) })}
        @change=${({ target }) => this.setSource(at, { part: target.value })}
      >
        <option value="WHOLE" ?selected=${part === "WHOLE"}>${t("units.whole")}</option>
        <option value="PARTIAL" ?selected=${part === "PARTIAL"}>${t("units.partial")}</option>
      </select>
      ${
        at === 0
          ? nothing
          : html`<button
              type="button"
              class="button button-quiet button-icon"
              aria-label=${label}
              title=${label}
              @click=${() => this.set({ sources: this.sources.filter((_, index) => index !== at) })}
            >
              ${icon("x")}
            </button>`
      }
    </div>`;
  }

  renderAdd() {
    const taken = new Set(this.sources.map(({ unit }) => unit));
    return selectField({
      id: "add-source",
      label: t("units.addSource"),
      value: "",
      empty: t("editor.choose"),
      options: this.units
        .filter(({ id, level }) => level === this.unit.level && !taken.has(id))
        .map(({ id, name }) => ({ value: id, label: name })),
      onInput: (unit) => unit && this.set({ sources: [...this.sources, { unit, part: "WHOLE" }] }),
    });
  }

  setSource(at, change) {
    this.set({ sources: this.sources.map((source, index) => (index === at ? { ...source, ...change } : source)) });
  }

  faults() {
    const faults = newUnitFaults(this.into);
    if (this.sources.length < 2) faults.sources = t("units.sourcesMissing");
    return faults;
  }

  sentence() {
    const names = this.sources.map(({ unit, part }) =>
      part === "WHOLE" ? this.nameOf(unit) : t("units.partOf", { unit: this.nameOf(unit) }),
    );
    return t("units.mergeSays", { units: names.join(", "), into: this.into.name.trim() });
  }

  change() {
    return { sources: this.sources, into: newUnitBody(this.into) };
  }
}

customElements.define("merge-dialog", MergeDialog);
