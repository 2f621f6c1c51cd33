import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import "./account-list.js";
import "./aide-list.js";
import "./own-contact.js";
import "./own-password.js";
import "./people-list.js";

/** One's own account; for an administrator, everybody's. */
class AccountPage extends PageElement {
  render() {
    const { account, person, roles } = session.current;
    titled(t("account.title"));
    return html`<div class="page stack-large">
      <h1>${t("account.title")}</h1>
      ${session.holds("ADMINISTRATOR") ? html`<account-list></account-list><people-list></people-list>` : nothing}
      <section class="account-own" aria-labelledby="own-heading">
        <div class="stack-small">
          <h2 id="own-heading">${t("account.own")}</h2>
          <dl class="facts">
            <dt>${t("account.name")}</dt>
            <dd>${person.name}</dd>
            <dt>${t("account.post")}</dt>
            <dd>${person.post}</dd>
            <dt>${t("account.login")}</dt>
            <dd><code>${account.name}</code></dd>
            <dt>${t("account.roles")}</dt>
            <dd>${roles.map(({ role, unitName }) => html`<p>${t(`role.${role}`)} · ${unitName}</p>`)}</dd>
            <dt>${t("contact.title")}</dt>
            <dd><own-contact></own-contact></dd>
          </dl>
        </div>
        <own-password></own-password>
      </section>
      ${session.holds("LEADER") ? html`<aide-list .leader=${person}></aide-list>` : nothing}
    </div>`;
  }
}

customElements.define("account-page", AccountPage);
