import { html, nothing } from "lit";
import { api } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { checkField, choiceField, focusFirstWrong, textField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";
import "../../ui/date-field.js";

/** A day off or a worked day, new or changed; the year is sent whole. */
class CalendarDayDialog extends DialogElement {
  wrong = {};

  connectedCallback() {
    super.connectedCallback();
    this.made = { date: "", kind: "OFF", reason: "", source: "", confirmed: true, ...this.day };
  }

  heading() {
    return this.day ? t("law.changeDay") : t("law.addDay");
  }

  actionLabel() {
    return t("do.save");
  }

  body() {
    return html`<date-field
        name="held-on"
        .label=${t("law.day")}
        .value=${this.made.date}
        .wrong=${this.wrong.date}
        @day=${({ detail }) => this.make({ date: detail })}
      ></date-field>
      ${choiceField({
        name: "day-kind",
        legend: t("law.kind"),
        value: this.made.kind,
        options: ["OFF", "WORKING"].map((value) => ({ value, label: t(`law.${value}`) })),
        onInput: (kind) => this.make({ kind }),
      })}
      ${this.text("reason", 200)} ${this.text("source", 300)}
      ${checkField({
        id: "day-confirmed",
        label: t("law.confirmed"),
        hint: t("law.confirmedHint"),
        checked: this.made.confirmed,
        onInput: (confirmed) => this.make({ confirmed }),
      })}`;
  }

  text(name, max) {
    return textField({
      id: `day-${name}`,
      label: t(`law.${name}`),
      hint: name === "source" ? t("law.sourceHint") : undefined,
      value: this.made[name],
      max,
      required: true,
      wrong: this.wrong[name],
      onInput: (value) => this.make({ [name]: value }),
    });
  }

  make(change) {
    this.made = { ...this.made, ...change };
    this.requestUpdate();
  }

  faults() {
    const faults = {};
    for (const name of ["date", "reason", "source"]) if (this.made[name].trim() === "") faults[name] = t("field.missing");
    if (this.made.date && !this.made.date.startsWith(`${this.view.year}-`)) faults.date = t("law.otherYear", { year: this.view.year });
    return faults;
  }

  async act() {
    this.wrong = this.faults();
    this.requestUpdate();
    if (Object.keys(this.wrong).length > 0) {
      focusFirstWrong(this);
      return undefined;
    }
    const others = this.view.days.filter(({ date }) => date !== this.made.date && date !== this.day?.date);
    const days = [...others, this.made].sort((one, other) => one.date.localeCompare(other.date));
    await api.put(`/api/law/calendar/${this.view.year}`, { revision: this.view.revision, days });
    return t("law.kept");
  }
}

/** Takes the calendar of the year from a file, whole or not at all. */
class CalendarImportDialog extends DialogElement {
  text = "";
  missing = false;

  heading() {
    return t("law.importOf", { year: this.view.year });
  }

  actionLabel() {
    return t("law.importDo");
  }

  actionIcon() {
    return "file-up";
  }

  body() {
    return html`<p>${t("law.importText")}</p>
      <pre class="small">date,kind,reason,source
${this.view.year}-01-01,OFF,Tết Dương lịch,"Bộ luật Lao động 2019, Điều 112"</pre>
      <div class="field">
        <label for="year-file">${t("units.file")}</label>
        <input
          class="input"
          id="year-file"
          type="file"
          accept=".csv,text/csv"
          aria-invalid=${this.missing ? "true" : nothing}
          @change=${this.take}
        />
        ${this.missing ? html`<p class="wrong">${t("units.fileMissing")}</p>` : nothing}
      </div>`;
  }

  take = async (event) => {
    const [file] = event.target.files;
    this.text = file ? await file.text() : "";
    this.missing = false;
    this.requestUpdate();
  };

  async act() {
    this.missing = this.text.trim() === "";
    this.requestUpdate();
    if (this.missing) return undefined;
    const { year, revision } = this.view;
    const type = "text/csv; charset=utf-8";
    const { days } = await api.post(`/api/law/calendar/${year}/import?revision=${revision}`, this.text, { type });
    return t("law.imported", { n: days.length });
  }
}

customElements.define("calendar-day-dialog", CalendarDayDialog);
customElements.define("calendar-import-dialog", CalendarImportDialog);
