import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { PageElement } from "../../ui/element.js";
import { announce } from "../../ui/announce.js";
import { searchField } from "../../ui/fields.js";
import { searchable } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { communeSites, siteGroups } from "./site-groups.js";

/** Chooses sites from the tree. Takes {units, sites, chosen: [ids]}; event "chosen" carries the new ids. */
class SitePicker extends PageElement {
  static properties = {
    units: { attribute: false },
    sites: { attribute: false },
    chosen: { attribute: false },
    sought: { state: true },
  };

  constructor() {
    super();
    this.sought = "";
  }

  render() {
    const sought = searchable(this.sought.trim());
    const groups = siteGroups(this.units, this.sites)
      .map((group) => ({
        ...group,
        shown: group.sites.filter((site) => searchable(`${site.name} ${site.unitName}`).includes(sought)),
      }))
      .filter(({ shown }) => shown.length > 0);
    return html`<div class="picker">
      <div class="picker-head">
        ${searchField({ id: "seek-site", label: t("picker.seek"), value: this.sought, onInput: (value) => (this.sought = value) })}
        <div class="row">${this.renderQuick()}</div>
      </div>
      <p class="picker-count figures" role="status">
        ${t("picker.count", { n: this.chosen.length, total: this.sites.length })}
      </p>
      <div class="picker-groups" tabindex="0" role="group" aria-label=${t("picker.list")}>
        ${groups.map((group) => this.renderGroup(group))}
        ${groups.length === 0 ? html`<p class="soft">${t("search.nothing")}</p>` : nothing}
      </div>
    </div>`;
  }

  renderQuick() {
    const communes = communeSites(this.units, this.sites);
    return html`<button
        type="button"
        class="button button-small"
        ?disabled=${communes.length === 0}
        @click=${() => this.add(communes)}
      >
        ${icon("check")}${t("picker.allCommunes", { n: communes.length })}
      </button>
      <button
        type="button"
        class="button button-small button-quiet"
        ?disabled=${this.chosen.length === 0}
        @click=${() => this.tell([])}
      >
        ${icon("x")}${t("picker.none")}
      </button>`;
  }

  renderGroup({ id, unit, sites, shown }) {
    const ids = shown.map((site) => site.id);
    const count = sites.filter((site) => this.chosen.includes(site.id)).length;
    const all = ids.every((each) => this.chosen.includes(each));
    return html`<fieldset class="picker-group">
      <legend>
        <label class="check">
          <input
            type="checkbox"
            .checked=${live(all)}
            .indeterminate=${live(!all && ids.some((each) => this.chosen.includes(each)))}
            @change=${(event) => (event.target.checked ? this.add(ids) : this.remove(ids))}
          />
          <span
            ><strong>${unit?.name ?? t(`picker.group.${id}`)}</strong>
            <span class="faint figures">${count}/${sites.length}</span></span
          >
        </label>
      </legend>
      <div class="picker-sites">${shown.map((site) => this.renderSite(site))}</div>
    </fieldset>`;
  }

  /** A unit's only site needs no second name. */
  renderSite({ id, name, unitId, unitName }) {
    const chosen = this.chosen.includes(id);
    const only = this.sites.filter((site) => site.unitId === unitId).length === 1;
    return html`<label class="check">
      <input type="checkbox" .checked=${live(chosen)} @change=${() => (chosen ? this.remove([id]) : this.add([id]))} />
      <span>${unitName}${only ? nothing : html`<br /><span class="small faint">${name}</span>`}</span>
    </label>`;
  }

  add(ids) {
    this.tell([...new Set([...this.chosen, ...ids])]);
  }

  remove(ids) {
    this.tell(this.chosen.filter((id) => !ids.includes(id)));
  }

  tell(chosen) {
    announce(t("picker.count", { n: chosen.length, total: this.sites.length }));
    this.dispatchEvent(new CustomEvent("chosen", { detail: chosen }));
  }
}

customElements.define("site-picker", SitePicker);
