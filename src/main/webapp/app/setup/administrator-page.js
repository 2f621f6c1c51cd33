import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { focusFirstWrong, textField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { asProblem } from "../shell/sign-in.js";
import { brandMark } from "../shell/brand-mark.js";

const fields = [
  { name: "account", autocomplete: "username" },
  { name: "name", autocomplete: "name" },
  { name: "password", type: "password", autocomplete: "new-password" },
  { name: "again", type: "password", autocomplete: "new-password" },
];

/** The first administrator of an installation, through the one-time link of the server's log. */
class AdministratorPage extends PageElement {
  static properties = {
    query: { attribute: false },
    done: { state: true },
    busy: { state: true },
    problem: { state: true },
  };

  form = { account: "", name: "", password: "", again: "" };
  wrong = {};

  render() {
    titled(t("administrator.title"));
    return html`<div class="entrance">
      <div class="entrance-sheet stack">
        <div class="entrance-brand">
          ${brandMark()}
          <p class="entrance-name">Điểm Cầu</p>
        </div>
        <h1>${t("administrator.title")}</h1>
        ${this.done ? this.renderDone() : this.query.get("ma") ? this.renderForm() : this.renderNoLink()}
      </div>
    </div>`;
  }

  renderDone() {
    return html`<div class="notice notice-ok" role="status">
        ${icon("circle-check")}
        <div>${t("administrator.done")}</div>
      </div>
      <a class="button button-act button-wide" href="/">${icon("log-in")}${t("signIn.do")}</a>`;
  }

  renderNoLink() {
    return html`<div class="notice notice-bad" role="alert">
      ${icon("triangle-alert")}
      <div>${t("refusal.LINK_INVALID")}</div>
    </div>`;
  }

  renderForm() {
    return html`<form class="stack" novalidate @submit=${this.submit}>
      <p class="soft">${t("administrator.text")}</p>
      ${fields.map((entry) =>
        textField({
          ...entry,
          id: entry.name,
          label: t(`administrator.${entry.name}`),
          hint: entry.name === "password" ? t("password.hint") : undefined,
          value: this.form[entry.name],
          required: true,
          wrong: this.wrong[entry.name],
          onInput: (value) => (this.form[entry.name] = value),
        }),
      )}
      ${this.problem ? problemNotice(this.problem) : ""}
      <button class="button button-act button-wide" aria-busy=${Boolean(this.busy)}>
        ${icon("check")}${t("administrator.do")}
      </button>
    </form>`;
  }

  submit = async (event) => {
    event.preventDefault();
    this.wrong = this.check();
    this.requestUpdate();
    if (this.busy || Object.keys(this.wrong).length > 0) return focusFirstWrong(this);
    this.busy = true;
    this.problem = null;
    const { account, name, password } = this.form;
    try {
      await api.post("/api/setup/administrator", { token: this.query.get("ma"), account, name, password });
      this.done = true;
    } catch (failure) {
      this.problem = asProblem(failure);
    } finally {
      this.busy = false;
    }
  };

  check() {
    const wrong = {};
    for (const { name } of fields) if (this.form[name].trim() === "") wrong[name] = t("field.missing");
    if (!wrong.again && this.form.again !== this.form.password) wrong.again = t("password.differs");
    return wrong;
  }
}

customElements.define("administrator-page", AdministratorPage);
