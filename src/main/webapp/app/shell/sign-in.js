import { html } from "lit";
import { api, Problem } from "../../ui/api.js";
import { textField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";

/** Name and password on their way to the server; shared by the entrance and by the login over a page. */
export class SignIn {
  account = "";
  password = "";
  visible = false;
  wrong = {};

  constructor(host) {
    this.host = host;
  }

  /** Signs in; throws the Problem when the server refuses, answers false when a field is empty. */
  async send() {
    this.wrong = {
      account: this.account.trim() === "" && t("signIn.accountMissing"),
      password: this.password === "" && t("signIn.passwordMissing"),
    };
    this.host.requestUpdate();
    if (this.wrong.account || this.wrong.password) return false;
    session.begin(await api.post("/api/session", { account: this.account.trim(), password: this.password }));
    return true;
  }

  set(name, value) {
    this[name] = value;
    this.wrong[name] = false;
    this.host.requestUpdate();
  }

  fields() {
    return html`${textField({
        id: "account",
        label: t("signIn.account"),
        value: this.account,
        autocomplete: "username",
        required: true,
        wrong: this.wrong.account,
        onInput: (value) => this.set("account", value),
      })}
      ${textField({
        id: "password",
        type: this.visible ? "text" : "password",
        label: t("signIn.password"),
        value: this.password,
        autocomplete: "current-password",
        required: true,
        wrong: this.wrong.password,
        onInput: (value) => this.set("password", value),
      })}
      <button
        type="button"
        class="button button-quiet button-small entrance-see"
        aria-pressed=${this.visible}
        @click=${() => this.set("visible", !this.visible)}
      >
        ${icon("eye")}${t(this.visible ? "signIn.hide" : "signIn.see")}
      </button>`;
  }
}

/** A problem for a failure of any kind, so that a screen always has a sentence to show. */
export function asProblem(failure) {
  return failure instanceof Problem ? failure : new Problem(0, "UNEXPECTED");
}
