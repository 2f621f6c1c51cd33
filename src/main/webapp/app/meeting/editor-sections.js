// The sections of the meeting editor: plain functions of the draft and of what is wrong with it.

import { html, nothing } from "lit";
import { areaField, checkField, focusFirstWrong, selectField } from "../../ui/fields.js";
import { capital, longDay, minutesLong } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";
import { KINDS, lengthMinutes } from "./draft.js";
import { repeatFields } from "./repeat-section.js";
import { scopeField } from "./series-scope.js";
import { venueFields } from "./venue-section.js";
import "../../ui/date-field.js";
import "../../ui/time-field.js";
import "./agenda-editor.js";
import "./composition-editor.js";
import "./site-picker.js";

export { focusFirstWrong };

function section(name, content) {
  return html`<section class="section editor-section" id="part-${name}" aria-labelledby="heading-${name}">
    <h2 id="heading-${name}">${t(`editor.${name}`)}</h2>
    <div class="stack">${content}</div>
  </section>`;
}

export function contentSection({ draft, wrong, set }) {
  return section(
    "content",
    html`${areaField({
        id: "title",
        label: t("editor.titleLabel"),
        hint: t("editor.titleHint"),
        value: draft.title,
        rows: 2,
        max: 300,
        required: true,
        wrong: wrong.title,
        onInput: (title) => set({ title: title.replaceAll("\n", " ") }),
      })}
      <div class="fields">
        ${selectField({
          id: "kind",
          label: t("editor.kind"),
          value: draft.kind,
          options: KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) })),
          onInput: (kind) => set({ kind }),
        })}
        ${checkField({
          id: "unscheduled",
          label: t("editor.unscheduled"),
          hint: t("editor.unscheduledHint"),
          checked: draft.unscheduled,
          onInput: (unscheduled) => set({ unscheduled }),
        })}
      </div>`,
  );
}

export function timeSection({ draft, wrong, set }) {
  const length = lengthMinutes(draft);
  const moveDay = (day) => set({ day, endDay: draft.endDay === draft.day || draft.endDay < day ? day : draft.endDay });
  return section(
    "time",
    html`<div class="fields editor-times">
        <date-field
          name="day"
          .label=${t("editor.day")}
          .value=${draft.day}
          .wrong=${wrong.day}
          @day=${({ detail }) => moveDay(detail)}
        ></date-field>
        <time-field
          name="from"
          .label=${t("editor.from")}
          .value=${draft.from}
          .wrong=${wrong.from}
          @time=${({ detail }) => set({ from: detail })}
        ></time-field>
        <time-field
          name="until"
          .label=${t("editor.until")}
          .value=${draft.until}
          .wrong=${wrong.until}
          @time=${({ detail }) => set({ until: detail })}
        ></time-field>
        <date-field
          name="endDay"
          .label=${t("editor.endDay")}
          .value=${draft.endDay}
          .wrong=${wrong.endDay}
          @day=${({ detail }) => set({ endDay: detail })}
        ></date-field>
      </div>
      ${
        draft.day && length !== null
          ? html`<p class="soft">${capital(longDay(draft.day))} · ${minutesLong(length)}</p>`
          : nothing
      }`,
  );
}

export function repeatSection(given) {
  return section("repeat", repeatFields(given));
}

/** How far a change of one of a series goes. */
export function scopeSection({ scope, setScope }) {
  return section(
    "series",
    html`${scopeField({ value: scope, onInput: setScope })}
      ${scope === "ONE" ? nothing : html`<p class="small soft">${t("series.scopeHint")}</p>`}`,
  );
}

export function peopleSection({ draft, wrong, set, leaders, secretaries, assisting }) {
  const option = ({ id, name, post }) => ({ value: id, label: `${name}, ${post}` });
  return section(
    "people",
    html`<div class="fields">
      ${selectField({
        id: "chair",
        label: t("editor.chair"),
        hint: assisting ? t("editor.chairOnBehalf") : "",
        value: draft.chairId,
        empty: t("editor.choose"),
        options: leaders.map(option),
        required: true,
        wrong: wrong.chair,
        onInput: (chairId) => set({ chairId }),
      })}
      ${selectField({
        id: "secretary",
        label: t("editor.secretary"),
        value: draft.secretaryId,
        empty: t("editor.choose"),
        options: secretaries.map(option),
        required: true,
        wrong: wrong.secretary,
        onInput: (secretaryId) => set({ secretaryId }),
      })}
    </div>`,
  );
}

export function sitesSection({ draft, wrong, set, units, sites }) {
  return section(
    "sites",
    html`${selectField({
        id: "hub",
        label: t("editor.hub"),
        hint: t("editor.hubHint"),
        value: draft.hubSiteId,
        empty: t("editor.choose"),
        options: sites.map(({ id, name, unitName }) => ({
          value: id,
          label: name === unitName ? name : `${name} (${unitName})`,
        })),
        required: true,
        wrong: wrong.hub,
        onInput: (hubSiteId) => set({ hubSiteId, siteIds: draft.siteIds.filter((id) => id !== hubSiteId) }),
      })}
      <div class="field">
        <p class="label">${t("editor.remote")}</p>
        ${wrong.sites ? html`<p class="wrong" role="alert">${wrong.sites}</p>` : nothing}
        <site-picker
          .units=${units}
          .sites=${sites.filter(({ id }) => id !== draft.hubSiteId)}
          .chosen=${draft.siteIds}
          @chosen=${({ detail }) => set({ siteIds: detail })}
        ></site-picker>
      </div>`,
  );
}

export function compositionSection({ draft, set, units, sites, people, tried }) {
  return section(
    "composition",
    html`<p class="hint">${t("composition.hint")}</p>
      <composition-editor
        .lines=${draft.composition}
        .units=${units}
        .sites=${sites}
        .chosen=${draft.siteIds}
        .hub=${draft.hubSiteId}
        .people=${people}
        ?tried=${tried}
        @composition=${({ detail }) => set(detail)}
      ></composition-editor>`,
  );
}

export function venueSection({ draft, wrong, set, assets }) {
  return section(
    "venue",
    venueFields({ venue: draft.venue, wrong: wrong.venue, assets, set: (venue) => set({ venue }) }),
  );
}

export function agendaSection({ draft, wrong, set, units }) {
  return section(
    "agenda",
    html`<agenda-editor
      .draft=${draft}
      .units=${units}
      .wrong=${wrong.agenda}
      @agenda=${({ detail }) => set({ agenda: detail })}
    ></agenda-editor>`,
  );
}

export function reasonSection({ draft, wrong, set }) {
  return section(
    "reason",
    areaField({
      id: "reason",
      label: t("editor.reasonLabel"),
      hint: t("editor.reasonHint"),
      value: draft.reason,
      rows: 2,
      max: 500,
      required: true,
      wrong: wrong.reason,
      onInput: (reason) => set({ reason }),
    }),
  );
}
