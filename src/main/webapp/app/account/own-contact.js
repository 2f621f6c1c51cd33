import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { icon } from "../../ui/icons.js";
import { Loading } from "../../ui/loading.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import "../unit/contact-dialog.js";

function pathOf(person) {
  return `/api/people/${segment(person)}/contact`;
}

/** Asks how a person is reached; resolves to what was kept, or undefined. */
export async function editContact(person, name) {
  const path = pathOf(person);
  return openDialog("contact-dialog", { path, name, contact: await api.get(path) });
}

/** How the one who is signed in is reached. */
class OwnContact extends PageElement {
  contact = new Loading(this, () => api.get(pathOf(session.current.person.id)));

  connectedCallback() {
    super.connectedCallback();
    this.contact.load();
  }

  render() {
    const { email, phone } = this.contact.value ?? { email: "", phone: "" };
    return html`<p>${email || html`<span class="soft">${t("contact.noEmail")}</span>`}</p>
      <p class="figures">${phone}</p>
      <p>
        <button type="button" class="button button-small" @click=${() => this.edit()}>
          ${icon("pencil")}${t("contact.edit")}
        </button>
      </p>`;
  }

  async edit() {
    const { id, name } = session.current.person;
    if (!(await editContact(id, name))) return;
    toast(t("contact.kept"));
    await this.contact.load();
  }
}

customElements.define("own-contact", OwnContact);
