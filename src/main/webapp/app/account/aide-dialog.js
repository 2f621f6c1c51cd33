import { html, nothing } from "lit";
import { api } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { searchField } from "../../ui/fields.js";
import { dayOf, searchable } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import "../../ui/date-field.js";

/** Names an assistant: somebody of the leader's authority, from a day on, for as long as was said. {path} of the leader's assistants. */
class AideDialog extends DialogElement {
  static properties = {
    sought: { state: true },
    chosen: { state: true },
    from: { state: true },
    until: { state: true },
    tried: { state: true },
  };

  people = new Loading(this, () => api.get(`${this.path}/candidates`));

  constructor() {
    super();
    this.sought = "";
    this.chosen = "";
    this.from = dayOf(Date.now());
    this.until = "";
    this.tried = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.people.load();
  }

  heading() {
    return t("aide.add");
  }

  actionLabel() {
    return t("aide.do");
  }

  body() {
    return html`${searchField({ id: "seek-aide", label: t("aide.seek"), value: this.sought, onInput: (value) => (this.sought = value) })}
      ${this.people.show(
        () => listShape(4),
        (people) => this.renderPeople(people),
      )}
      <div class="fields">
        <date-field
          name="aide-from"
          .label=${t("aide.from")}
          .value=${this.from}
          .wrong=${this.tried && !this.from ? t("field.missing") : ""}
          @day=${({ detail }) => (this.from = detail)}
        ></date-field>
        <date-field
          name="aide-until"
          .label=${t("aide.until")}
          .value=${this.until}
          @day=${({ detail }) => (this.until = detail)}
        ></date-field>
      </div>
      <p class="small soft">${t("aide.untilHint")}</p>`;
  }

  renderPeople(people) {
    const sought = searchable(this.sought.trim());
    const found = people.filter(({ id, name, post }) => id === this.chosen || searchable(`${name} ${post}`).includes(sought));
    const wrong = this.tried && this.chosen === "";
    return html`<fieldset class="field">
      <legend>${t("aide.who")}</legend>
      ${
        found.length === 0
          ? html`<p class="soft" role="status">${t("search.nothing")}</p>`
          : html`<div class="aide-people">${found.map((person) => this.renderPerson(person))}</div>`
      }
      ${wrong ? html`<p class="wrong">${icon("circle-alert")}${t("aide.whoMissing")}</p>` : nothing}
    </fieldset>`;
  }

  renderPerson({ id, name, post }) {
    return html`<label class="check">
      <input type="radio" name="aide" value=${id} .checked=${id === this.chosen} @change=${() => (this.chosen = id)} />
      <span>${name}<br /><span class="small soft">${post}</span></span>
    </label>`;
  }

  async act() {
    this.tried = true;
    if (this.chosen === "" || this.from === "") return undefined;
    return api.post(this.path, { personId: this.chosen, from: this.from, until: this.until || null });
  }
}

customElements.define("aide-dialog", AideDialog);
