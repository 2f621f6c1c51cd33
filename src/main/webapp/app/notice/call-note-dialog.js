import { html } from "lit";
import { api, segment } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { areaField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";

/** Notes that a site was told by telephone: {meeting, site, phone}. */
class CallNoteDialog extends DialogElement {
  static properties = { note: { state: true } };
  note = "";

  heading() {
    return t("proof.callTitle", { name: this.site.unitName });
  }

  actionLabel() {
    return t("do.save");
  }

  body() {
    return html`${this.phone ? html`<p class="lead figures"><a href="tel:${this.phone.replace(/[^+0-9]/g, "")}">${this.phone}</a></p>` : ""}
    ${areaField({
      id: "call-note",
      label: t("proof.callNote"),
      hint: t("proof.callHint"),
      value: this.note,
      max: 1000,
      onInput: (note) => (this.note = note),
    })}`;
  }

  async act() {
    const path = `/api/meetings/${segment(this.meeting.id)}/proof/${segment(this.site.id)}/calls`;
    await api.post(path, { note: this.note.trim() });
    return true;
  }
}

customElements.define("call-note-dialog", CallNoteDialog);
