import { html, nothing } from "lit";
import { checkField, selectField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { UnitChangeDialog } from "./change-dialog.js";
import { newUnit, newUnitBody, newUnitFaults, newUnitFields } from "./new-unit.js";

/** Parts of a unit become units of their own; it ends with that, or goes on with what remains. */
class SplitDialog extends UnitChangeDialog {
  type = "SPLIT";
  ends = true;
  goesTo = {};

  connectedCallback() {
    super.connectedCallback();
    this.pieces = [newUnit(this.unit), newUnit(this.unit)];
    this.children = this.units.filter(({ parentId }) => parentId === this.unit.id);
  }

  fields() {
    return html`${checkField({
        id: "ends",
        label: t("units.ends", { unit: this.unit.name }),
        checked: this.ends,
        onInput: (ends) => this.set({ ends }),
      })}
      ${this.pieces.map((piece, at) => this.renderPiece(piece, at))}
      <p>
        <button
          type="button"
          class="button button-small"
          @click=${() => this.set({ pieces: [...this.pieces, newUnit(this.unit)] })}
        >
          ${icon("plus")}${t("units.addPiece")}
        </button>
      </p>
      ${this.children.length > 0 ? this.renderChildren() : nothing}`;
  }

  renderPiece(piece, at) {
    return html`<fieldset class="field stack-small">
      <legend>${t("units.piece", { number: at + 1 })}</legend>
      ${newUnitFields({ id: `piece-${at}`, value: piece, wrong: this.wrong[at], onInput: (change) => this.setPiece(at, change) })}
      ${
        this.pieces.length > 1
          ? html`<p>
              <button type="button" class="button button-small button-quiet" @click=${() => this.drop(at)}>
                ${icon("x")}${t("units.removePiece", { number: at + 1 })}
              </button>
            </p>`
          : nothing
      }
    </fieldset>`;
  }

  renderChildren() {
    return html`<fieldset class="field">
      <legend>${t("units.childrenTo")}</legend>
      <div class="fields">
        ${this.children.map((child) =>
          selectField({
            id: `child-${child.id}`,
            label: child.name,
            value: this.goesTo[child.id] ?? "",
            empty: t("units.stays"),
            options: this.pieces.map((piece, at) => ({
              value: String(at),
              label: piece.name || t("units.piece", { number: at + 1 }),
            })),
            onInput: (at) => this.set({ goesTo: { ...this.goesTo, [child.id]: at } }),
          }),
        )}
      </div>
    </fieldset>`;
  }

  setPiece(at, change) {
    this.set({ pieces: this.pieces.map((piece, index) => (index === at ? { ...piece, ...change } : piece)) });
  }

  drop(at) {
    this.set({ pieces: this.pieces.filter((_, index) => index !== at), goesTo: {} });
  }

  faults() {
    const faults = {};
    this.pieces.forEach((piece, at) => {
      const missing = newUnitFaults(piece);
      if (Object.keys(missing).length > 0) faults[at] = missing;
    });
    return faults;
  }

  sentence() {
    const names = this.pieces.map(({ name }) => name.trim()).join(", ");
    return t(this.ends ? "units.splitEndsSays" : "units.splitSays", { unit: this.unit.name, pieces: names });
  }

  change() {
    const pieces = this.pieces.map((piece, at) => ({
      unit: newUnitBody(piece),
      children: this.children.map(({ id }) => id).filter((id) => this.goesTo[id] === String(at)),
    }));
    return { unit: this.unit.id, ends: this.ends, pieces };
  }
}

customElements.define("split-dialog", SplitDialog);
