import { html } from "lit";
import { api, segment } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { areaField, focusFirstWrong } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";

/** Issues the invitation of an unscheduled meeting that has less notice than the law asks for: it says why. */
class IssueLateDialog extends DialogElement {
  reason = "";
  wrong = undefined;

  heading() {
    return t("preparation.issueQuestion");
  }

  actionLabel() {
    return t("preparation.do.ISSUE");
  }

  actionIcon() {
    return "send";
  }

  body() {
    return html`<p>${t("preparation.issueText", { n: this.meeting.siteCount })}</p>
      ${areaField({
        id: "late-reason",
        label: t("legal.why"),
        hint: t("legal.whyHint"),
        value: this.reason,
        max: 500,
        required: true,
        wrong: this.wrong,
        onInput: (value) => {
          this.reason = value;
        },
      })}`;
  }

  async act() {
    const { id, version } = this.meeting;
    const reason = this.reason.trim();
    this.wrong = reason === "" ? t("refusal.REASON_NEEDED") : undefined;
    this.requestUpdate();
    if (reason !== "") return api.post(`/api/meetings/${segment(id)}/issue`, { version, reason });
    focusFirstWrong(this);
    return undefined;
  }
}

customElements.define("issue-late-dialog", IssueLateDialog);
