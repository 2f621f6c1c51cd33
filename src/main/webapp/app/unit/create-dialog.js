import { html } from "lit";
import { selectField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";
import { UnitChangeDialog } from "./change-dialog.js";
import { newUnit, newUnitBody, newUnitFaults, newUnitFields } from "./new-unit.js";

class CreateDialog extends UnitChangeDialog {
  type = "CREATE";
  made = newUnit();

  fields() {
    return html`${newUnitFields({ id: "made", value: this.made, wrong: this.wrong, onInput: (change) => this.make(change) })}
    ${selectField({
      id: "made-parent",
      label: t("units.newParent"),
      value: this.made.parent,
      empty: t("units.top"),
      options: this.units.map(({ id, name }) => ({ value: id, label: name })),
      onInput: (parent) => this.make({ parent }),
    })}`;
  }

  make(change) {
    this.set({ made: { ...this.made, ...change } });
  }

  faults() {
    return newUnitFaults(this.made);
  }

  sentence() {
    return t("units.createSays", { unit: this.made.name.trim() });
  }

  change() {
    return { into: newUnitBody(this.made) };
  }
}

customElements.define("create-dialog", CreateDialog);
