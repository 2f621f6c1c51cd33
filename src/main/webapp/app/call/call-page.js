import { html, nothing } from "lit";
import { api } from "../../ui/api.js";
import { dayOf, searchable } from "../../ui/format.js";
import { PageElement } from "../../ui/element.js";
import { searchField, textField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading, problemNotice } from "../../ui/loading.js";
import { go } from "../../ui/router.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { enterAtOnce } from "../live/entry.js";
import { choices, groups } from "./who.js";

/** Gọi: a leader picks units, presses the one large button, and sits in the meeting that was made, opened and announced. */
export class CallPage extends PageElement {
  static properties = {
    search: { state: true },
    picked: { state: true },
    subject: { state: true },
    calling: { state: true },
    problem: { state: true },
  };

  constructor() {
    super();
    this.search = "";
    this.subject = "";
    this.picked = new Set();
    this.calling = false;
    this.problem = null;
    this.units = new Loading(this, () => this.#read());
  }

  connectedCallback() {
    super.connectedCallback();
    titled(t("call.page.title"));
    this.units.load();
  }

  async #read() {
    const on = dayOf(Date.now());
    const [tree, sites] = await Promise.all([api.get(`/api/units?on=${on}`), api.get(`/api/sites?on=${on}`)]);
    return choices(tree.units, sites);
  }

  render() {
    return html`<div class="page call-page">
      <header class="page-head">
        <div class="titles">
          <h1>${t("call.page.title")}</h1>
          <p class="soft">${t("call.page.text")}</p>
        </div>
      </header>
      ${this.units.show(
        () => listShape(8),
        (all) => this.#pick(all),
      )}
    </div>`;
  }

  #pick(all) {
    const words = searchable(this.search).split(/\s+/).filter(Boolean);
    const shown = all.filter((c) => words.every((w) => c.search.includes(w)));
    return html`<div class="call-columns">
      <section class="stack" aria-label=${t("call.page.pick")}>
        ${searchField({ id: "call-search", label: t("call.page.search"), value: this.search, onInput: (v) => (this.search = v) })}
        <div class="row" role="group" aria-label=${t("call.page.groups")}>
          ${groups(all).map((g) => this.#group(g))}
        </div>
        <ul class="call-list">
          ${shown.map((c) => this.#choice(c))}
        </ul>
        ${shown.length === 0 ? html`<p class="soft">${t("search.nothing")}</p>` : nothing}
      </section>
      ${this.#sheet(all)}
    </div>`;
  }

  #group(group) {
    const all = group.ids.every((id) => this.picked.has(id));
    return html`<button type="button" class="chip" aria-pressed=${all} @click=${() => this.#toggle(group.ids, !all)}>
      ${t(`call.group.${group.kind}`, { n: group.ids.length })}
    </button>`;
  }

  #choice(choice) {
    return html`<li>
      <label class="check call-choice"
        ><input
          type="checkbox"
          .checked=${this.picked.has(choice.id)}
          @change=${(e) => this.#toggle([choice.id], e.target.checked)}
        /><span>${choice.name}<small class="faint">${choice.note}</small></span></label
      >
    </li>`;
  }

  #toggle(ids, on) {
    const picked = new Set(this.picked);
    ids.forEach((id) => (on ? picked.add(id) : picked.delete(id)));
    this.picked = picked;
  }

  #sheet(all) {
    const names = all.filter((c) => this.picked.has(c.id)).map((c) => c.name);
    return html`<aside class="sheet call-sheet stack">
      <h2>${t("call.page.picked", { n: names.length })}</h2>
      <p class="call-names">${names.length === 0 ? t("call.page.nobody") : names.join(", ")}</p>
      ${textField({ id: "call-subject", label: t("call.page.subject"), optional: true, max: 200, value: this.subject, placeholder: t("call.page.subjectHint"), onInput: (v) => (this.subject = v) })}
      ${this.problem ? problemNotice(this.problem) : nothing}
      <button
        type="button"
        class="button button-act call-button"
        data-key="call"
        ?disabled=${names.length === 0 || this.calling}
        aria-busy=${this.calling}
        @click=${() => this.#call()}
      >
        ${icon("phone-call")}${t(this.calling ? "call.page.calling" : "call.page.call")}
      </button>
      <p class="small faint">${t("call.page.after")}</p>
    </aside>`;
  }

  async #call() {
    this.calling = true;
    this.problem = null;
    try {
      const { meetingId } = await api.post("/api/calls", {
        title: this.subject.trim() || null,
        unitIds: [...this.picked],
        siteIds: [],
      });
      enterAtOnce(meetingId);
      await go(`/hop/${meetingId}`);
    } catch (problem) {
      if (problem.code === undefined) throw problem;
      this.problem = problem;
    } finally {
      this.calling = false;
    }
  }
}

customElements.define("call-page", CallPage);
