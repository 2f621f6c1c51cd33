import { html, nothing } from "lit";
import { api, segment } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { focusFirstWrong, selectField, textField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";

const ROLES = ["LEADER", "SECRETARY", "SITE", "TECHNICAL_OPERATOR", "DELEGATE", "ADMINISTRATOR"];

/** Fields that are kept in one draft and marked when something is missing. */
class DraftDialog extends DialogElement {
  draft = {};
  wrong = {};

  set(change) {
    this.draft = { ...this.draft, ...change };
    this.requestUpdate();
  }

  text(name, label, more = {}) {
    return textField({
      id: `account-${name}`,
      label,
      value: this.draft[name],
      max: 200,
      required: true,
      wrong: this.wrong[name],
      onInput: (value) => this.set({ [name]: value }),
      ...more,
    });
  }

  complete(...names) {
    this.wrong = Object.fromEntries(
      names.filter((name) => !this.draft[name]?.trim()).map((name) => [name, t("field.missing")]),
    );
    this.requestUpdate();
    if (Object.keys(this.wrong).length === 0) return true;
    focusFirstWrong(this);
    return false;
  }
}

/** Makes an account, or changes one. */
class AccountDialog extends DraftDialog {
  connectedCallback() {
    super.connectedCallback();
    const { account, name, post, unitId, role, siteId, disabled } = this.account ?? { role: "SITE", disabled: false };
    this.draft = { account, name, post, unitId, role, siteId, disabled, password: "" };
  }

  heading() {
    return t(this.account ? "accounts.editTitle" : "accounts.add");
  }

  actionLabel() {
    return t("do.save");
  }

  body() {
    const { unitId, role } = this.draft;
    return html`${this.text("name", t("account.name"))} ${this.text("post", t("account.post"))}
    ${selectField({
      id: "account-unitId",
      label: t("account.unit"),
      value: unitId,
      empty: t("editor.choose"),
      options: this.units.map(({ id, name }) => ({ value: id, label: name })),
      required: true,
      wrong: this.wrong.unitId,
      onInput: (value) => this.set({ unitId: value, siteId: "" }),
    })}
    ${selectField({
      id: "account-role",
      label: t("account.role"),
      value: role,
      options: ROLES.map((value) => ({ value, label: t(`role.${value}`) })),
      onInput: (value) => this.set({ role: value }),
    })}
    ${role === "SITE" ? this.renderSite() : nothing}
    ${this.text("account", t("account.login"), { autocomplete: "off" })}
    ${this.account ? nothing : this.text("password", t("accounts.firstPassword"), { hint: t("password.hint"), type: "password", autocomplete: "new-password" })}`;
  }

  renderSite() {
    return selectField({
      id: "account-siteId",
      label: t("role.SITE"),
      value: this.draft.siteId,
      empty: t("editor.choose"),
      options: this.sites
        .filter(({ unitId }) => unitId === this.draft.unitId)
        .map(({ id, name }) => ({ value: id, label: name })),
      required: true,
      wrong: this.wrong.siteId,
      onInput: (siteId) => this.set({ siteId }),
    });
  }

  async act() {
    const needed = ["name", "post", "unitId", "account"];
    if (this.draft.role === "SITE") needed.push("siteId");
    if (!this.account) needed.push("password");
    if (!this.complete(...needed)) return undefined;
    const { account, name, post, unitId, role, siteId, disabled, password } = this.draft;
    const body = {
      account: account.trim(),
      name: name.trim(),
      post: post.trim(),
      unitId,
      role,
      siteId: role === "SITE" ? siteId : null,
    };
    if (this.account) await api.put(`/api/accounts/${segment(this.account.id)}`, { ...body, disabled });
    else await api.post("/api/accounts", { ...body, password });
    return t(this.account ? "accounts.saved" : "accounts.added");
  }
}

/** Gives an account a new password. */
class PasswordDialog extends DraftDialog {
  heading() {
    return t("accounts.passwordTitle", { name: this.account.name });
  }

  actionLabel() {
    return t("do.save");
  }

  actionIcon() {
    return "key-round";
  }

  body() {
    return html`<p class="soft">${t("accounts.passwordText")}</p>
      ${this.text("password", t("password.fresh"), { hint: t("password.hint"), type: "password", autocomplete: "new-password" })}`;
  }

  async act() {
    if (!this.complete("password")) return undefined;
    await api.post(`/api/accounts/${segment(this.account.id)}/password`, { password: this.draft.password });
    return t("accounts.passwordSet", { name: this.account.name });
  }
}

customElements.define("account-dialog", AccountDialog);
customElements.define("password-dialog", PasswordDialog);
