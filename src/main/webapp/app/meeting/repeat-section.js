// The part of the editor that says how a meeting comes again, with the days that this makes.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { areaField, checkField, choiceField, numberField, selectField } from "../../ui/fields.js";
import { capital, longDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { legalWord } from "./legal-mark.js";
import { clashingDays, DAYS_OFF, fateOf, heldOnce, isWanted, toggled, waysOf, WEEKDAYS } from "./repeat-draft.js";
import "../../ui/date-field.js";

const NAMED = 4;

/** {draft, wrong, set, watch, overlapField}: how it comes again; `watch` knows the days. */
export function repeatFields({ draft, wrong, set, watch, overlapField }) {
  const { repeat, day } = draft;
  const change = (more) => set({ repeat: { ...repeat, ...more } });
  if (!day) return html`<p class="soft">${t("repeat.needsDay")}</p>`;
  return html`${selectField({
      id: "repeat",
      label: t("repeat.how"),
      value: repeat.how,
      options: waysOf(day),
      onInput: (how) => set({ repeat: how === "NONE" ? heldOnce() : { ...repeat, how, struck: [], added: [] } }),
    })}
    ${repeat.how === "NONE" ? nothing : details({ repeat, wrong, change, watch, draft, set, overlapField })}`;
}

function details({ repeat, wrong, change, watch, draft, set, overlapField }) {
  return html`${repeat.how === "CUSTOM" ? customFields(repeat, change) : nothing}
    <div class="fields">
      ${choiceField({
        name: "repeat-end",
        legend: t("repeat.end"),
        value: repeat.end,
        options: ["COUNT", "UNTIL"].map((value) => ({ value, label: t(`repeat.end.${value}`) })),
        onInput: (end) => change({ end }),
      })}
      ${
        repeat.end === "COUNT"
          ? numberField({
              id: "repeat-count",
              label: t("repeat.count"),
              value: repeat.count,
              least: 1,
              most: 120,
              wrong: wrong.repeat,
              onInput: (count) => change({ count }),
            })
          : html`<date-field
              name="repeat-until"
              .label=${t("repeat.until")}
              .value=${repeat.until}
              .wrong=${wrong.repeat}
              @day=${({ detail }) => change({ until: detail })}
            ></date-field>`
      }
    </div>
    ${selectField({
      id: "repeat-days-off",
      label: t("repeat.daysOff"),
      value: repeat.daysOff,
      options: DAYS_OFF.map((value) => ({ value, label: t(`repeat.daysOff.${value}`) })),
      onInput: (daysOff) => change({ daysOff }),
    })}
    ${watch.problem ? html`<p class="wrong" role="alert">${icon("circle-alert")}${problemText(watch.problem)}</p>` : nothing}
    ${watch.found ? preview(watch.found, repeat, set) : nothing}
    ${overlapField && clashingDays(watch.found) > 0 ? whyAllTheSame(draft, wrong, set) : nothing}`;
}

function customFields({ frequency, interval, weekdays }, change) {
  const named = (day, on) => change({ weekdays: WEEKDAYS.filter((each) => (each === day ? on : weekdays.includes(each))) });
  return html`<div class="fields">
      ${numberField({ id: "repeat-interval", label: t("repeat.every"), value: interval, least: 1, most: 99, onInput: (value) => change({ interval: value }) })}
      ${selectField({
        id: "repeat-frequency",
        label: t("repeat.frequency"),
        value: frequency,
        options: ["DAILY", "WEEKLY", "MONTHLY", "YEARLY"].map((value) => ({ value, label: t(`repeat.frequency.${value}`) })),
        onInput: (value) => change({ frequency: value }),
      })}
    </div>
    ${
      frequency === "WEEKLY"
        ? html`<fieldset class="field">
            <legend>${t("repeat.weekdays")}</legend>
            <div class="choices">
              ${WEEKDAYS.map((day, at) =>
                checkField({
                  id: `repeat-${day}`,
                  label: capital(t(`day.${(at + 1) % 7}`)),
                  checked: weekdays.includes(day),
                  onInput: (on) => named(day, on),
                }),
              )}
            </div>
          </fieldset>`
        : nothing
    }`;
}

function preview({ days, held }, repeat, set) {
  const clashing = clashingDays({ days });
  return html`<section class="sheet stack-small" aria-labelledby="series-days-heading">
    <h3 id="series-days-heading" aria-live="polite">
      ${t("repeat.preview", { n: held })}${clashing > 0 ? html` · ${t("repeat.clashing", { n: clashing })}` : nothing}
    </h3>
    <ul class="series-days">
      ${days.map((day) => dayRow(day, isWanted(repeat, day), () => set({ repeat: toggled(repeat, day) })))}
    </ul>
    <div class="row series-add">
      <date-field
        name="series-add"
        .label=${t("repeat.add")}
        @day=${({ detail, target }) => {
          if (!detail) return;
          target.value = "";
          const known = days.find(({ day }) => day === detail);
          if (known && known.held === null && known.fate !== "MERGED") set({ repeat: toggled(repeat, known) });
          else if (!known) set({ repeat: { ...repeat, added: [...repeat.added, detail] } });
        }}
      ></date-field>
    </div>
  </section>`;
}

function dayRow(found, wanted, toggle) {
  const { day, held, fate, legal, overlaps, shortage } = found;
  const says = fateOf(found);
  return html`<li class="series-day" data-fate=${fate}>
    <label class="check">
      <input
        type="checkbox"
        .checked=${live(wanted)}
        ?disabled=${fate === "MERGED"}
        aria-label=${t(wanted ? "repeat.strike" : "repeat.putBack", { day: longDay(day) })}
        @change=${toggle}
      />
      <span>
        <span class="${wanted ? "strong" : "series-out"} figures">${capital(longDay(held ?? day))}</span>
        ${says ? html`<br /><span class="small soft">${says}</span>` : nothing}
        ${clash(overlaps, shortage)}
      </span>
    </label>
    ${legal ? legalWord(legal.light) : nothing}
  </li>`;
}

function clash(overlaps, shortage) {
  if (overlaps.length === 0 && !shortage) return nothing;
  const names = overlaps.slice(0, NAMED).map(({ name }) => name);
  const rest = overlaps.length - names.length;
  const texts = [
    overlaps.length > 0 && t(rest > 0 ? "repeat.overlapMore" : "repeat.overlap", { names: names.join(", "), n: rest }),
    shortage && t(`shortage.${shortage.what}`, { needed: shortage.needed, free: shortage.free }),
  ].filter(Boolean);
  return html`<br /><span class="state state-warn small">${icon("triangle-alert")}${texts.join(" ")}</span>`;
}

/** Days on which only later meetings clash have no list of their own above; the reason holds for all. */
function whyAllTheSame(draft, wrong, set) {
  return areaField({
    id: "overlapReason",
    label: t("overlap.reason"),
    hint: t("repeat.reasonHint"),
    value: draft.overlapReason,
    rows: 2,
    max: 500,
    required: true,
    wrong: wrong.overlapReason,
    onInput: (overlapReason) => set({ overlapReason }),
  });
}
