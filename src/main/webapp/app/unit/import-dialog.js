import { html, nothing } from "lit";
import { api } from "../../ui/api.js";
import { DialogElement, confirm } from "../../ui/dialog.js";
import { t } from "../../ui/i18n.js";

/** Reads units from a file; all of its rows or none. */
class ImportDialog extends DialogElement {
  text = "";
  rows = 0;
  missing = false;

  heading() {
    return t("units.import");
  }

  actionLabel() {
    return t("units.importDo");
  }

  actionIcon() {
    return "file-up";
  }

  body() {
    return html`<p>${t("units.importText")}</p>
      <div class="field">
        <label for="units-file">${t("units.file")}</label>
        <p class="hint" id="units-file-hint">${t("units.fileHint")}</p>
        <input
          class="input"
          id="units-file"
          type="file"
          accept=".csv,text/csv"
          aria-describedby="units-file-hint"
          aria-invalid=${this.missing ? "true" : nothing}
          @change=${this.take}
        />
        ${this.missing ? html`<p class="wrong">${t("units.fileMissing")}</p>` : nothing}
      </div>
      ${this.rows > 0 ? html`<p role="status">${t("units.rows", { n: this.rows })}</p>` : nothing}`;
  }

  take = async (event) => {
    const [file] = event.target.files;
    this.text = file ? (await file.text()).replace(/^\uFEFF/, "") : "";
    this.rows = Math.max(0, this.text.split("\n").filter((line) => line.trim() !== "").length - 1);
    this.missing = false;
    this.requestUpdate();
  };

  async act() {
    this.missing = this.rows === 0;
    this.requestUpdate();
    if (this.missing) return undefined;
    const sure = await confirm({
      question: t("units.import"),
      text: t("units.importConfirm", { n: this.rows }),
      yes: t("units.importDo"),
    });
    if (!sure) return undefined;
    const { imported } = await api.post("/api/units/import", this.text, { type: "text/csv; charset=utf-8" });
    return t("units.imported", { n: imported });
  }
}

customElements.define("import-dialog", ImportDialog);
