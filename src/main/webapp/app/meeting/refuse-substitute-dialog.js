import { html } from "lit";
import { api } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { areaField, focusFirstWrong } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";

/** Says to a unit why its substitute may not come. Takes {path, repliedAt, unit}. */
class RefuseSubstituteDialog extends DialogElement {
  reason = "";
  wrong = "";

  heading() {
    return t("wish.refuseTitle");
  }

  actionLabel() {
    return t("wish.refuse");
  }

  actionIcon() {
    return "x";
  }

  body() {
    return html`<p class="soft">${this.unit}</p>
      ${areaField({
        id: "refuse-reason",
        label: t("wish.refuseReason"),
        hint: t("wish.refuseHint"),
        value: this.reason,
        max: 500,
        required: true,
        wrong: this.wrong,
        onInput: (value) => {
          this.reason = value;
          this.requestUpdate();
        },
      })}`;
  }

  async act() {
    this.wrong = this.reason.trim() === "" ? t("refusal.REASON_NEEDED") : "";
    this.requestUpdate();
    if (!this.wrong) return api.post(this.path, { agreed: false, reason: this.reason.trim(), repliedAt: this.repliedAt });
    focusFirstWrong(this);
    return undefined;
  }
}

customElements.define("refuse-substitute-dialog", RefuseSubstituteDialog);
