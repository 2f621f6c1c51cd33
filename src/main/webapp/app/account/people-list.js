import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api } from "../../ui/api.js";
import { searchField } from "../../ui/fields.js";
import { searchable } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { editContact } from "./own-contact.js";

const PAGE = 10;

/** People who cannot sign in: an administrator keeps how they are reached. */
class PeopleList extends PageElement {
  static properties = { sought: { state: true }, shown: { state: true } };

  people = new Loading(this, () => api.get("/api/people/without-account"));

  constructor() {
    super();
    this.sought = "";
    this.shown = PAGE;
  }

  connectedCallback() {
    super.connectedCallback();
    this.people.load();
  }

  render() {
    return html`<section class="stack" aria-labelledby="people-heading">
      <div class="stack-small">
        <h2 id="people-heading">${t("people.title")}</h2>
        <p class="small soft">${t("people.hint")}</p>
      </div>
      ${this.people.show(
        () => listShape(3),
        (people) => (people.length === 0 ? html`<p class="soft">${t("people.none")}</p>` : this.renderPeople(people)),
      )}
    </section>`;
  }

  renderPeople(people) {
    const sought = searchable(this.sought.trim());
    const found = people.filter(({ name, post, unitName }) => searchable(`${name} ${post} ${unitName}`).includes(sought));
    return html`${searchField({ id: "seek-people", label: t("people.seek"), value: this.sought, onInput: (value) => this.seek(value) })}
      ${found.length === 0 ? html`<p class="soft" role="status">${t("search.nothing")}</p>` : nothing}
      <ul class="phone-list">
        ${found.slice(0, this.shown).map((one) => this.renderPerson(one))}
      </ul>
      ${
        found.length > this.shown
          ? html`<p>
              <button type="button" class="button" @click=${() => (this.shown += PAGE)}>
                ${t("people.more", { n: found.length - this.shown })}
              </button>
            </p>`
          : nothing
      }`;
  }

  renderPerson({ id, name, post }) {
    return html`<li class="row row-apart">
      <span><strong>${name}</strong><br /><span class="small soft">${post}</span></span>
      <button type="button" class="button button-small" @click=${() => this.reach(id, name)}>
        ${icon("phone")}${t("contact.title")}<span class="unseen">${name}</span>
      </button>
    </li>`;
  }

  seek(value) {
    this.sought = value;
    this.shown = PAGE;
  }

  async reach(id, name) {
    if (await editContact(id, name)) toast(t("contact.kept"));
  }
}

customElements.define("people-list", PeopleList);
