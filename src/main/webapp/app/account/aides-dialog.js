import { html } from "lit";
import { DialogElement } from "../../ui/dialog.js";
import { t } from "../../ui/i18n.js";
import "./aide-list.js";

/** Who may propose in a leader's name, for whoever keeps the leader's account: {leader: {id, name}}. */
class AidesDialog extends DialogElement {
  heading() {
    return t("aide.titleOf", { name: this.leader.name });
  }

  actionLabel() {
    return t("do.close");
  }

  wide() {
    return true;
  }

  cancellable() {
    return false;
  }

  body() {
    return html`<aide-list .leader=${this.leader} .inside=${true}></aide-list>`;
  }
}

customElements.define("aides-dialog", AidesDialog);
