import { html } from "lit";
import { api } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { textField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";

/** How a unit or a person is reached: {path, name, contact}. */
class ContactDialog extends DialogElement {
  static properties = { draft: { state: true } };

  connectedCallback() {
    super.connectedCallback();
    this.draft = { email: this.contact?.email ?? "", phone: this.contact?.phone ?? "" };
  }

  heading() {
    return t("contact.of", { name: this.name });
  }

  actionLabel() {
    return t("do.save");
  }

  body() {
    return html`${this.text("email", { type: "email", inputmode: "email", hint: t("contact.emailHint"), max: 254 })}
    ${this.text("phone", { type: "tel", inputmode: "tel", max: 30 })}`;
  }

  text(name, more) {
    return textField({
      id: `contact-${name}`,
      label: t(`contact.${name}`),
      value: this.draft[name],
      optional: true,
      onInput: (value) => (this.draft = { ...this.draft, [name]: value }),
      ...more,
    });
  }

  async act() {
    const email = this.draft.email.trim();
    const phone = this.draft.phone.trim();
    return api.put(this.path, { email, phone });
  }
}

customElements.define("contact-dialog", ContactDialog);
