import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api } from "../../ui/api.js";
import { focusFirstWrong, textField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { problemNotice } from "../../ui/loading.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { asProblem } from "../shell/sign-in.js";

const fields = [
  { name: "old", autocomplete: "current-password" },
  { name: "fresh", autocomplete: "new-password" },
  { name: "again", autocomplete: "new-password" },
];

/** Changes one's own password. */
class OwnPassword extends PageElement {
  static properties = { busy: { state: true }, problem: { state: true } };

  form = { old: "", fresh: "", again: "" };
  wrong = {};

  render() {
    return html`<form class="stack" novalidate @submit=${this.submit}>
      <h3>${t("password.change")}</h3>
      <input
        class="unseen"
        type="text"
        autocomplete="username"
        tabindex="-1"
        aria-hidden="true"
        .value=${session.current.account.name}
      />
      ${fields.map(({ name, autocomplete }) =>
        textField({
          id: `password-${name}`,
          type: "password",
          label: t(`password.${name}`),
          hint: name === "fresh" ? t("password.hint") : undefined,
          value: this.form[name],
          autocomplete,
          required: true,
          wrong: this.wrong[name],
          onInput: (value) => (this.form[name] = value),
        }),
      )}
      ${this.problem ? problemNotice(this.problem) : nothing}
      <p>
        <button class="button button-act" aria-busy=${Boolean(this.busy)}>
          ${icon("key-round")}${t("password.do")}
        </button>
      </p>
    </form>`;
  }

  submit = async (event) => {
    event.preventDefault();
    this.wrong = this.check();
    this.requestUpdate();
    if (this.busy || Object.keys(this.wrong).length > 0) return focusFirstWrong(this);
    this.busy = true;
    this.problem = null;
    try {
      await api.put("/api/session/password", { old: this.form.old, new: this.form.fresh });
      this.form = { old: "", fresh: "", again: "" };
      toast(t("password.changed"));
    } catch (failure) {
      this.problem = asProblem(failure);
    } finally {
      this.busy = false;
    }
  };

  check() {
    const wrong = {};
    for (const { name } of fields) if (this.form[name] === "") wrong[name] = t("field.missing");
    if (!wrong.again && this.form.again !== this.form.fresh) wrong.again = t("password.differs");
    return wrong;
  }
}

customElements.define("own-password", OwnPassword);
