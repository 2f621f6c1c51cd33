import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";

const changes = [
  { dialog: "rename-dialog", icon: "pencil", key: "units.rename" },
  { dialog: "merge-dialog", icon: "merge", key: "units.merge" },
  { dialog: "split-dialog", icon: "split", key: "units.split" },
  { dialog: "move-dialog", icon: "arrow-right", key: "units.move" },
  { dialog: "dissolve-dialog", icon: "ban", key: "units.dissolve" },
];

/** One unit with its past and its future, its sites, and, for an administrator, what can be done to it. */
class UnitSheet extends PageElement {
  static properties = { unitId: {}, day: {}, units: { attribute: false } };

  history = new Loading(this, () => api.get(`/api/units/${segment(this.unitId)}`));
  contact = new Loading(this, () => api.get(`/api/units/${segment(this.unitId)}/contact`));
  sites = new Loading(this, () => api.get(`/api/sites?on=${this.day}`));

  willUpdate(changed) {
    if (changed.has("unitId")) {
      this.history.restart();
      this.contact.restart();
    }
    if (changed.has("day")) this.sites.load();
  }

  render() {
    return html`<article class="sheet stack" aria-live="polite">
      ${this.history.show(
        () => listShape(4),
        (unit) => this.renderUnit(unit),
      )}
    </article>`;
  }

  renderUnit(unit) {
    return html`<header class="stack-small">
        <p class="small soft">
          ${t(`unitKind.${unit.kind}`)}${unit.code ? ` · ${t("units.code", { code: unit.code })}` : ""}
        </p>
        <h2>${unit.name}</h2>
        ${unit.to ? html`<p class="state state-warn">${icon("history")}${t("units.ended", { day: writtenDay(unit.to) })}</p>` : nothing}
      </header>
      ${this.renderContact(unit)} ${this.renderSites()} ${this.renderRelatives("predecessors", unit.predecessors)}
      ${this.renderRelatives("successors", unit.successors)} ${this.renderPeriods("names", unit.names)}
      ${this.renderPeriods("parents", unit.parents)} ${this.renderEvents(unit.events)}
      ${session.holds("ADMINISTRATOR") && !unit.to ? this.renderChanges(unit) : nothing}`;
  }

  renderContact(unit) {
    const keeps = session.holds("ADMINISTRATOR", "TECHNICAL_OPERATOR") && !unit.to;
    const { email, phone } = this.contact.value ?? { email: "", phone: "" };
    if (!keeps && !email && !phone) return nothing;
    return html`<section class="stack-small">
      <h3>${t("contact.title")}</h3>
      <p>
        ${email ? html`<a href="mailto:${email}">${email}</a>` : html`<span class="soft">${t("contact.noEmail")}</span>`}<br />
        ${phone ? html`<a class="figures" href="tel:${phone.replace(/[^+0-9]/g, "")}">${phone}</a>` : nothing}
      </p>
      ${
        keeps
          ? html`<p class="no-print">
              <button type="button" class="button button-small" @click=${() => this.reach(unit)}>
                ${icon("pencil")}${t("contact.edit")}
              </button>
            </p>`
          : nothing
      }
    </section>`;
  }

  async reach(unit) {
    await import("./contact-dialog.js");
    const path = `/api/units/${segment(unit.id)}/contact`;
    const kept = await openDialog("contact-dialog", { path, name: unit.name, contact: this.contact.value });
    if (!kept) return;
    toast(t("contact.kept"));
    await this.contact.load();
  }

  renderSites() {
    const own = (this.sites.value ?? []).filter(({ unitId }) => unitId === this.unitId);
    if (own.length === 0) return nothing;
    return html`<section class="stack-small">
      <h3>${t("units.sites")}</h3>
      <ul class="stack-small">
        ${own.map(
          ({ name, responsible, phone }) =>
            html`<li>
              ${name}<br /><span class="small soft"
                >${responsible}${phone ? html` · <a class="figures" href="tel:${phone.replace(/\s/g, "")}">${phone}</a>` : nothing}</span
              >
            </li>`,
        )}
      </ul>
    </section>`;
  }

  renderRelatives(name, relatives) {
    if (relatives.length === 0) return nothing;
    return html`<section class="stack-small">
      <h3>${t(`units.${name}`)}</h3>
      <ul>
        ${relatives.map(
          (relative) =>
            html`<li>
              <button type="button" class="link" @click=${() => this.goTo(relative.unitId)}>${relative.name}</button>
              ${relative.part === "PARTIAL" ? html`<span class="small faint">(${t("units.partial")})</span>` : nothing}
            </li>`,
        )}
      </ul>
    </section>`;
  }

  renderPeriods(name, periods) {
    if (periods.length < 2) return nothing;
    return html`<section class="stack-small">
      <h3>${t(`units.${name}`)}</h3>
      <ul>
        ${periods.map(
          (period) =>
            html`<li>
              ${period.name}
              <span class="small faint figures">
                ${
                  period.to
                    ? t("units.period", { from: writtenDay(period.from), to: writtenDay(period.to) })
                    : t("units.since", { from: writtenDay(period.from) })
                }
              </span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  renderEvents(events) {
    if (events.length === 0) return nothing;
    return html`<section class="stack-small">
      <h3>${t("units.events")}</h3>
      <ul class="stack-small">
        ${events.map(
          ({ type, effective, legalBasis }) =>
            html`<li>
              <span class="strong">${t(`unitChange.${type}`)}</span>,
              <span class="figures">${writtenDay(effective)}</span><br />
              <span class="small soft">${legalBasis}</span>
            </li>`,
        )}
      </ul>
    </section>`;
  }

  renderChanges(unit) {
    return html`<section class="stack-small no-print">
      <h3>${t("units.changes")}</h3>
      <div class="row">
        ${changes.map(
          (change) =>
            html`<button
              type="button"
              class="button button-small ${change.dialog === "dissolve-dialog" ? "button-danger" : ""}"
              @click=${() => this.dispatchEvent(new CustomEvent("change", { detail: { dialog: change.dialog, unit } }))}
            >
              ${icon(change.icon)}${t(change.key)}
            </button>`,
        )}
      </div>
    </section>`;
  }

  goTo(id) {
    this.dispatchEvent(new CustomEvent("unit", { detail: id }));
  }
}

customElements.define("unit-sheet", UnitSheet);
