import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { searchField } from "../../ui/fields.js";
import { searchable } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

const MANY = 12;

/** The province's own people first, then its departments, then the communes, whose names carry their codes. */
function rank({ account }) {
  if (/\d/.test(account)) return 2;
  return account.startsWith("so.") ? 1 : 0;
}

/** The ready accounts of the demonstration, filled in with one click. Exists in demonstration mode only. */
class ReadyAccounts extends PageElement {
  static properties = { setup: { attribute: false }, sought: { state: true } };

  constructor() {
    super();
    this.sought = "";
  }

  render() {
    const { accounts, password } = this.setup;
    const sought = searchable(this.sought);
    const found = [...accounts]
      .sort((a, b) => rank(a) - rank(b))
      .filter((entry) =>
        searchable(`${entry.account} ${entry.name} ${entry.unit} ${t(`role.${entry.role}`)}`).includes(sought),
      );
    return html`<section class="ready" aria-labelledby="ready-heading">
      <p class="ready-mark">${icon("triangle-alert")}<strong>${t("demo.mark")}</strong></p>
      <h2 id="ready-heading">${t("demo.accounts")}</h2>
      <p class="soft">${t("demo.accountsText")} <code>${password}</code></p>
      ${
        accounts.length > MANY
          ? searchField({
              id: "seek-account",
              label: t("demo.seek"),
              value: this.sought,
              onInput: (value) => (this.sought = value),
            })
          : ""
      }
      <ul class="ready-list" tabindex="0" aria-label=${t("demo.accounts")}>
        ${found.map((entry) => this.renderEntry(entry, password))}
      </ul>
      ${found.length === 0 ? html`<p class="soft">${t("search.nothing")}</p>` : ""}
    </section>`;
  }

  renderEntry({ account, name, role, unit }, password) {
    return html`<li>
      <button type="button" class="ready-entry" @click=${() => this.choose({ account, password })}>
        <span class="ready-who"
          ><strong>${name}</strong><span class="small soft">${t(`role.${role}`)} · ${unit}</span></span
        >
        <code class="small">${account}</code>
      </button>
    </li>`;
  }

  choose(entry) {
    this.dispatchEvent(new CustomEvent("chosen", { detail: entry }));
  }
}

customElements.define("ready-accounts", ReadyAccounts);
