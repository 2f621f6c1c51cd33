// Changes that touch one unit: another name, another place, the end.

import { html } from "lit";
import { selectField, textField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { UnitChangeDialog } from "./change-dialog.js";

class RenameDialog extends UnitChangeDialog {
  type = "RENAME";
  name = "";

  fields() {
    return textField({
      id: "new-name",
      label: t("units.newName"),
      hint: t("units.newNameHint"),
      value: this.name,
      max: 200,
      required: true,
      wrong: this.wrong.name,
      onInput: (name) => this.set({ name }),
    });
  }

  faults() {
    return this.name.trim() === "" ? { name: t("field.missing") } : {};
  }

  sentence() {
    return t("units.renameSays", { from: this.unit.name, to: this.name.trim() });
  }

  change() {
    return { unit: this.unit.id, name: this.name.trim() };
  }
}

class MoveDialog extends UnitChangeDialog {
  type = "MOVE";
  parent = "";

  fields() {
    return selectField({
      id: "new-parent",
      label: t("units.newParent"),
      value: this.parent,
      empty: t("editor.choose"),
      options: this.units.filter(({ id }) => id !== this.unit.id).map(({ id, name }) => ({ value: id, label: name })),
      required: true,
      wrong: this.wrong.parent,
      onInput: (parent) => this.set({ parent }),
    });
  }

  faults() {
    return this.parent ? {} : { parent: t("field.missing") };
  }

  sentence() {
    return t("units.moveSays", { unit: this.unit.name, parent: this.nameOf(this.parent) });
  }

  change() {
    return { unit: this.unit.id, parent: this.parent };
  }
}

class DissolveDialog extends UnitChangeDialog {
  type = "DISSOLVE";

  actionClass() {
    return "button button-danger";
  }

  fields() {
    return html`<div class="notice notice-warn">
      ${icon("triangle-alert")}
      <div>${t("units.dissolveNote")}</div>
    </div>`;
  }

  sentence() {
    return t("units.dissolveSays", { unit: this.unit.name });
  }

  change() {
    return { unit: this.unit.id };
  }
}

customElements.define("rename-dialog", RenameDialog);
customElements.define("move-dialog", MoveDialog);
customElements.define("dissolve-dialog", DissolveDialog);
