import { html, nothing } from "lit";
import { api, segment } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { checkField, choiceField, focusFirstWrong, numberField, selectField, textField } from "../../ui/fields.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";

/** Adds a room or equipment, or changes one: {asset, units}. Answers with what was saved. */
class AssetDialog extends DialogElement {
  static properties = { draft: { state: true }, tried: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    const { unitId = session.current.person.unitId, kind = "ROOM", name = "", place, seats = null, quantity = 1, shared = false } = this.asset ?? {};
    this.draft = { unitId, kind, name, place: place ?? "", seats, quantity, shared };
    this.tried = false;
  }

  heading() {
    return this.asset ? this.asset.name : t("asset.new");
  }

  actionLabel() {
    return t("do.save");
  }

  body() {
    const { kind, name, place, seats, quantity, shared, unitId } = this.draft;
    const missing = (field, value) => (this.tried && value === "" ? t("field.missing") : undefined);
    return html`${choiceField({
        name: "asset-kind",
        legend: t("asset.kind"),
        value: kind,
        options: ["ROOM", "EQUIPMENT"].map((value) => ({ value, label: t(`asset.${value}`) })),
        onInput: (value) => this.set({ kind: value }),
      })}
      ${textField({ id: "asset-name", label: t("asset.name"), value: name, max: 200, required: true, wrong: missing("name", name.trim()), onInput: (value) => this.set({ name: value }) })}
      ${textField({ id: "asset-place", label: t("asset.place"), value: place, max: 200, optional: true, onInput: (value) => this.set({ place: value }) })}
      ${
        kind === "ROOM"
          ? numberField({ id: "asset-seats", label: t("asset.seats"), value: seats, least: 1, most: 5000, optional: true, onInput: (value) => this.set({ seats: value }) })
          : numberField({ id: "asset-quantity", label: t("asset.quantity"), value: quantity, least: 1, most: 999, required: true, onInput: (value) => this.set({ quantity: value }) })
      }
      ${
        this.units.length > 0
          ? selectField({ id: "asset-unit", label: t("asset.unit"), value: unitId, options: this.units.map(({ id, name: unit }) => ({ value: id, label: unit })), onInput: (value) => this.set({ unitId: value }) })
          : nothing
      }
      ${checkField({ id: "asset-shared", label: t("asset.shared"), hint: t("asset.sharedHint"), checked: shared, onInput: (value) => this.set({ shared: value }) })}`;
  }

  set(change) {
    this.draft = { ...this.draft, ...change };
  }

  async act() {
    this.tried = true;
    if (this.draft.name.trim() === "") {
      focusFirstWrong(this);
      return undefined;
    }
    const body = { ...this.draft, name: this.draft.name.trim(), place: this.draft.place.trim() || null };
    if (!this.asset) return api.post("/api/assets", body);
    const { id, version, inUse } = this.asset;
    return api.put(`/api/assets/${segment(id)}`, { ...body, inUse, version });
  }
}

customElements.define("asset-dialog", AssetDialog);
