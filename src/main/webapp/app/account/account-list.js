import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { confirm, openDialog } from "../../ui/dialog.js";
import { searchField } from "../../ui/fields.js";
import { compareNames, dayOf, searchable } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading, problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { asProblem } from "../shell/sign-in.js";
import { editContact } from "./own-contact.js";
import "./account-dialogs.js";
import "./aides-dialog.js";

const PAGE = 50;

/** Everybody's accounts, for administrators. */
class AccountList extends PageElement {
  static properties = { sought: { state: true }, shown: { state: true }, problem: { state: true } };

  accounts = new Loading(this, () => this.read());

  constructor() {
    super();
    this.sought = "";
    this.shown = PAGE;
    this.problem = null;
  }

  connectedCallback() {
    super.connectedCallback();
    this.accounts.load();
  }

  async read() {
    const day = dayOf(Date.now());
    const [accounts, { units }, sites] = await Promise.all([
      api.get("/api/accounts"),
      api.get(`/api/units?on=${day}`),
      api.get(`/api/sites?on=${day}`),
    ]);
    const names = new Map(units.map(({ id, name }) => [id, name]));
    const named = accounts.map((account) => ({
      ...account,
      unitName: account.unitName ?? names.get(account.unitId) ?? "",
    }));
    named.sort((a, b) => compareNames(a.unitName, b.unitName) || compareNames(a.name, b.name));
    return { accounts: named, units, sites };
  }

  render() {
    return html`<section class="stack" aria-labelledby="accounts-heading">
      <div class="row row-apart">
        <h2 id="accounts-heading">${t("accounts.title")}</h2>
        <button
          type="button"
          class="button button-act"
          ?disabled=${!this.accounts.value}
          @click=${() => this.open("account-dialog")}
        >
          ${icon("plus")}${t("accounts.add")}
        </button>
      </div>
      ${searchField({ id: "seek-accounts", label: t("accounts.seek"), value: this.sought, onInput: (value) => this.seek(value) })}
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${this.accounts.show(
        () => listShape(6),
        ({ accounts }) => this.renderTable(accounts),
      )}
    </section>`;
  }

  seek(value) {
    this.sought = value;
    this.shown = PAGE;
  }

  renderTable(accounts) {
    const sought = searchable(this.sought.trim());
    const found = accounts.filter((one) =>
      searchable(`${one.name} ${one.account} ${one.post} ${one.unitName} ${t(`role.${one.role}`)}`).includes(sought),
    );
    if (found.length === 0) return html`<p class="soft" role="status">${t("search.nothing")}</p>`;
    return html`<div class="table-frame">
        <table class="table account-table">
          <thead>
            <tr>
              <th scope="col">${t("account.name")}</th>
              <th scope="col">${t("account.unit")}</th>
              <th scope="col">${t("account.role")}</th>
              <th scope="col">${t("account.login")}</th>
              <th scope="col"><span class="unseen">${t("accounts.verbs")}</span></th>
            </tr>
          </thead>
          <tbody>
            ${found.slice(0, this.shown).map((one) => this.renderRow(one))}
          </tbody>
        </table>
      </div>
      ${
        found.length > this.shown
          ? html`<p>
              <button type="button" class="button" @click=${() => (this.shown += PAGE)}>
                ${t("accounts.more", { n: found.length - this.shown })}
              </button>
            </p>`
          : nothing
      }`;
  }

  renderRow(one) {
    return html`<tr class=${one.disabled ? "account-locked" : ""}>
      <td><strong>${one.name}</strong><br /><span class="small soft">${one.post}</span></td>
      <td>${one.unitName}</td>
      <td>
        ${t(`role.${one.role}`)}
        ${one.disabled ? html`<br /><span class="state state-warn small">${icon("ban")}${t("accounts.locked")}</span>` : nothing}
      </td>
      <td><code>${one.account}</code></td>
      <td class="account-verbs">
        <button type="button" class="button button-small" @click=${() => this.open("account-dialog", one)}>
          ${icon("pencil")}${t("accounts.edit")}<span class="unseen">${one.name}</span>
        </button>
        <button type="button" class="button button-small" @click=${() => this.open("password-dialog", one)}>
          ${icon("key-round")}${t("accounts.password")}<span class="unseen">${one.name}</span>
        </button>
        <button type="button" class="button button-small" @click=${() => this.reach(one)}>
          ${icon("phone")}${t("contact.title")}<span class="unseen">${one.name}</span>
        </button>
        ${
          one.roles.some(({ role }) => role === "LEADER")
            ? html`<button type="button" class="button button-small" @click=${() => openDialog("aides-dialog", { leader: { id: one.personId, name: one.name } })}>
                ${icon("user-check")}${t("aide.assistants")}<span class="unseen">${one.name}</span>
              </button>`
            : nothing
        }
        <button type="button" class="button button-small" @click=${() => this.lock(one)}>
          ${icon(one.disabled ? "check" : "ban")}${t(one.disabled ? "accounts.unlock" : "accounts.lock")}<span
            class="unseen"
            >${one.name}</span
          >
        </button>
      </td>
    </tr>`;
  }

  async open(dialog, account) {
    const { units, sites } = this.accounts.value;
    const done = await openDialog(dialog, { account, units, sites });
    if (!done) return;
    toast(done);
    await this.accounts.load();
  }

  async reach(one) {
    if (await editContact(one.personId, one.name)) toast(t("contact.kept"));
  }

  async lock(one) {
    const disabled = !one.disabled;
    const verb = disabled ? "lock" : "unlock";
    const sure = await confirm({
      question: t(`accounts.${verb}Title`, { name: one.name }),
      text: t(`accounts.${verb}Text`),
      yes: t(`accounts.${verb}`),
      danger: disabled,
    });
    if (!sure) return;
    this.problem = null;
    try {
      const { account, name, post, unitId, role, siteId } = one;
      await api.put(`/api/accounts/${segment(one.id)}`, { account, name, post, unitId, role, siteId, disabled });
      toast(t(`accounts.${verb}Done`, { name: one.name }));
      await this.accounts.load();
    } catch (failure) {
      this.problem = asProblem(failure);
    }
  }
}

customElements.define("account-list", AccountList);
