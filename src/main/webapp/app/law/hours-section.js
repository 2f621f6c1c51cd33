import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { DialogElement, openDialog } from "../../ui/dialog.js";
import { selectField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { asProblem } from "../shell/sign-in.js";
import "../../ui/time-field.js";

const ends = ["morningFrom", "morningTo", "afternoonFrom", "afternoonTo"];
const short = (time) => time?.slice(0, 5) ?? "";

/** The weekly hours: those of everybody, and those that units stated. */
class HoursSection extends PageElement {
  static properties = { hours: { attribute: false }, units: { attribute: false } };

  render() {
    const { usual, units, mayChange } = this.hours;
    return html`<section class="section stack" aria-labelledby="hours">
      <div class="row law-head">
        <h2 id="hours">${t("hours.title")}</h2>
        ${mayChange ? html`<button type="button" class="button" @click=${() => this.edit()}>${icon("plus")}${t("hours.new")}</button>` : nothing}
      </div>
      <p class="soft">${t("hours.text")}</p>
      ${table(t("hours.usual"), usual)}
      ${units.map((unit) => html`${table(unit.unitName, unit.days)} ${mayChange ? this.renderVerbs(unit) : nothing}`)}
    </section>`;
  }

  renderVerbs(unit) {
    return html`<div class="row no-print">
      <button type="button" class="button button-small" @click=${() => this.edit(unit)}>${icon("pencil")}${t("hours.change", { unit: unit.unitName })}</button>
      <button type="button" class="button button-small" @click=${() => this.drop(unit)}>${icon("trash-2")}${t("hours.drop", { unit: unit.unitName })}</button>
    </div>`;
  }

  async edit(unit) {
    const done = await openDialog("hours-dialog", { hours: this.hours, units: this.units, unit });
    if (done) this.changed(done);
  }

  async drop({ unitId }) {
    try {
      await api.delete(`/api/law/hours/${segment(unitId)}?revision=${this.hours.revision}`);
      this.changed(t("law.kept"));
    } catch (failure) {
      this.changed(problemText(asProblem(failure)));
    }
  }

  changed(text) {
    toast(text);
    this.dispatchEvent(new CustomEvent("changed"));
  }
}

function table(name, days) {
  return html`<div class="table-frame">
    <table class="table">
      <caption class="strong">
        ${name}
      </caption>
      <thead>
        <tr>
          <th scope="col">${t("hours.weekday")}</th>
          <th scope="col">${t("hours.morning")}</th>
          <th scope="col">${t("hours.afternoon")}</th>
        </tr>
      </thead>
      <tbody>
        ${days.map(
          (day) =>
            html`<tr>
              <th scope="row">${t(`day.${day.weekday % 7}`)}</th>
              <td class="figures">${half(day.morningFrom, day.morningTo)}</td>
              <td class="figures">${half(day.afternoonFrom, day.afternoonTo)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function half(from, to) {
  return from ? `${short(from)} – ${short(to)}` : t("hours.rest");
}

/** States the weekly hours of a unit and what is below it. */
class HoursDialog extends DialogElement {
  connectedCallback() {
    super.connectedCallback();
    this.unitId = this.unit?.unitId ?? this.units[0]?.id ?? "";
    this.days = (this.unit?.days ?? this.hours.usual).map((day) => ({ ...day }));
  }

  heading() {
    return t("hours.title");
  }

  actionLabel() {
    return t("do.save");
  }

  wide() {
    return true;
  }

  body() {
    return html`${selectField({
      id: "hours-unit",
      label: t("law.unit"),
      value: this.unitId,
      options: this.units.map(({ id, name }) => ({ value: id, label: name })),
      onInput: (unitId) => {
        this.unitId = unitId;
      },
    })}
      <p class="hint">${t("hours.hint")}</p>
      <div class="hours-grid">${this.days.map((day) => this.renderDay(day))}</div>`;
  }

  renderDay(day) {
    const name = t(`day.${day.weekday % 7}`);
    return html`<fieldset class="hours-day">
      <legend>${name}</legend>
      ${ends.map(
        (end) =>
          html`<input
            class="input"
            type="time"
            aria-label=${`${name}, ${t(`hours.${end}`)}`}
            .value=${short(day[end])}
            @input=${(event) => {
              day[end] = event.target.value || null;
            }}
          />`,
      )}
    </fieldset>`;
  }

  async act() {
    await api.put(`/api/law/hours/${segment(this.unitId)}`, { revision: this.hours.revision, days: this.days });
    return t("law.kept");
  }
}

customElements.define("hours-section", HoursSection);
customElements.define("hours-dialog", HoursDialog);
