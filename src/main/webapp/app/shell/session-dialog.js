import { html } from "lit";
import { DialogElement } from "../../ui/dialog.js";
import { focusFirstWrong } from "../../ui/fields.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { SignIn } from "./sign-in.js";

/** The login over a page whose session ended; what was typed on the page stays. */
class SessionDialog extends DialogElement {
  signIn = new SignIn(this);

  heading() {
    return t("signIn.ended");
  }

  body() {
    return html`<p class="soft">${t("signIn.endedText", { name: session.current?.person.name ?? "" })}</p>
      ${this.signIn.fields()}`;
  }

  actionLabel() {
    return t("signIn.do");
  }

  actionIcon() {
    return "log-in";
  }

  async act() {
    if (await this.signIn.send()) return true;
    focusFirstWrong(this);
    return undefined;
  }
}

customElements.define("session-dialog", SessionDialog);
