import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { dayOf, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { go } from "../../ui/router.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import "./day-chooser.js";
import "./unit-sheet.js";
import "./unit-tree.js";

/** The organisation as it stood on any day. */
class OrganisationPage extends PageElement {
  static properties = { query: { attribute: false } };

  tree = new Loading(this, () => api.get(`/api/units?on=${this.day}`));

  willUpdate(changed) {
    if (!changed.has("query") || this.asked === this.day) return;
    this.asked = this.day;
    this.tree.load();
  }

  get day() {
    const asked = this.query.get("ngay");
    return /^\d{4}-\d{2}-\d{2}$/.test(asked ?? "") && !Number.isNaN(Date.parse(asked)) ? asked : dayOf(Date.now());
  }

  get chosen() {
    return this.query.get("don-vi");
  }

  show(change) {
    const query = new URLSearchParams(this.query);
    for (const [name, value] of Object.entries(change)) {
      if (value) query.set(name, value);
      else query.delete(name);
    }
    go(`/to-chuc${query.size > 0 ? `?${query}` : ""}`, { replace: true });
  }

  render() {
    titled(t("units.title"));
    return html`<div class="page">
      <div class="page-head">
        <div class="titles">
          <h1>${t("units.title")}</h1>
          <p class="soft figures">
            ${this.tree.value ? this.summary(this.tree.value) : t("units.on", { day: writtenDay(this.day) })}
          </p>
        </div>
        ${session.holds("ADMINISTRATOR") ? this.renderVerbs() : nothing}
      </div>
      <day-chooser .day=${this.day} @day=${({ detail }) => this.show({ ngay: detail })}></day-chooser>
      <div class="units">
        <section class="units-tree" aria-label=${t("units.tree")}>
          ${this.tree.show(
            () => listShape(10),
            ({ units }) => this.renderTree(units),
          )}
        </section>
        <section class="units-sheet">${this.renderSheet()}</section>
      </div>
    </div>`;
  }

  summary({ units }) {
    const count = (level) =>
      units.filter((unit) => unit.level === level && unit.kind !== "DEPARTMENT" && unit.kind !== "OFFICE").length;
    const districts = count("DISTRICT");
    const parts = [
      t("units.on", { day: writtenDay(this.day) }),
      t(districts > 0 ? "units.threeTiers" : "units.twoTiers"),
    ];
    if (districts > 0) parts.push(t("units.districts", { n: districts }));
    parts.push(t(districts > 0 ? "units.communesThen" : "units.communes", { n: count("COMMUNE") }));
    return parts.join(" · ");
  }

  renderVerbs() {
    return html`<div class="row">
      <a class="button" href="/phong-thiet-bi">${icon("monitor")}${t("place.assets")}</a>
      <a class="button" href="/quan-tri/lich">${icon("calendar-days")}${t("place.law")}</a>
      <button type="button" class="button" @click=${() => this.change("create-dialog")}>
        ${icon("plus")}${t("units.create")}
      </button>
      <button type="button" class="button" @click=${() => this.change("import-dialog")}>
        ${icon("file-up")}${t("units.import")}
      </button>
    </div>`;
  }

  renderTree(units) {
    if (units.length === 0) {
      return html`<div class="empty">
        <p class="lead strong">${t("units.empty", { day: writtenDay(this.day) })}</p>
        <p>${t(session.holds("ADMINISTRATOR") ? "units.emptyAdministrator" : "units.emptyText")}</p>
      </div>`;
    }
    return html`<unit-tree
      .units=${units}
      .chosen=${this.chosen}
      @unit=${({ detail }) => this.show({ "don-vi": detail })}
    ></unit-tree>`;
  }

  renderSheet() {
    if (!this.chosen) return html`<p class="empty no-print">${t("units.choose")}</p>`;
    return html`<unit-sheet
      .unitId=${this.chosen}
      .day=${this.day}
      .units=${this.tree.value?.units ?? []}
      @unit=${({ detail }) => this.show({ "don-vi": detail })}
      @change=${({ detail }) => this.change(detail.dialog, detail.unit)}
    ></unit-sheet>`;
  }

  async change(dialog, unit) {
    await import("./change-dialogs.js");
    const done = await openDialog(dialog, { unit, units: this.tree.value?.units ?? [], day: this.day });
    if (!done) return;
    toast(done);
    await this.tree.load();
    this.querySelector("unit-sheet")?.history.load();
  }
}

customElements.define("organisation-page", OrganisationPage);
