import { html } from "lit";
import { api, segment } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { t } from "../../ui/i18n.js";

/** Asks before everybody is reminded who has not answered: {meeting, waiting}. Its answer is how many were. */
class RemindDialog extends DialogElement {
  heading() {
    return t("escalation.remindTitle", { n: this.waiting });
  }

  actionLabel() {
    return t("escalation.remind");
  }

  actionIcon() {
    return "bell";
  }

  body() {
    return html`<p>${t("proof.remindHint")}</p>`;
  }

  async act() {
    const { sites } = await api.post(`/api/meetings/${segment(this.meeting.id)}/proof/reminders`);
    return sites;
  }
}

customElements.define("remind-dialog", RemindDialog);
