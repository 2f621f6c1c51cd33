// What the week of an office and the week for everybody have in common: the day that is asked for, the heading, the way to other weeks, the table.

import { html, nothing } from "lit";
import { addDays, capital, dayOf, mondayOf, weekday, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { weekNumber, weekPlan } from "./week-plan.js";

/** The day in the address, or today. */
export function askedDay(query) {
  const asked = query.get("ngay");
  return /^\d{4}-\d{2}-\d{2}$/.test(asked ?? "") && !Number.isNaN(Date.parse(asked)) ? asked : dayOf(Date.now());
}

/** Which week it is; for everybody also whose. */
export function weekTitle(day, unit) {
  const monday = mondayOf(day);
  return html`<div class="titles">
    ${unit ? html`<p class="strong">${unit}</p>` : nothing}
    <h1>${t("week.title", { week: weekNumber(day) })}</h1>
    <p class="soft figures">${t("week.span", { from: writtenDay(monday), to: writtenDay(addDays(monday, 6)) })}</p>
  </div>`;
}

/** To the week before, this one and the next. */
export function weekSteps(day, place) {
  return html`<a class="button" href="${place}?ngay=${addDays(day, -7)}">${icon("chevron-left")}${t("week.previous")}</a>
    <a class="button" href=${place}>${t("week.this")}</a>
    <a class="button" href="${place}?ngay=${addDays(day, 7)}">${t("week.next")}${icon("chevron-right")}</a>`;
}

/** Prints the page. */
export function printButton() {
  return html`<button type="button" class="button" @click=${() => print()}>${icon("printer")}${t("do.print")}</button>`;
}

/** The meetings by day and part of the day; the evening only when there is one. */
export function weekTable(day, meetings, entry) {
  const plan = weekPlan(day, meetings);
  const parts = ["morning", "afternoon", "evening"].filter((part) => part !== "evening" || plan.some((one) => one.parts.evening.length > 0));
  return html`<table class="week-table">
    <caption class="unseen">
      ${t("week.title", { week: weekNumber(day) })}
    </caption>
    <thead>
      <tr>
        <th scope="col">${t("week.day")}</th>
        ${parts.map((part) => html`<th scope="col">${t(`week.${part}`)}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${plan.map((one) => weekDay(one, parts, entry))}
    </tbody>
  </table>`;
}

function weekDay({ date, parts }, shown, entry) {
  const today = date === dayOf(Date.now());
  const free = shown.every((part) => parts[part].length === 0);
  return html`<tr class="${today ? "week-today" : ""} ${free ? "week-free" : ""}">
    <th scope="row">
      <span class="week-name">${capital(weekday(date))}</span>
      <time class="figures" datetime=${date}>${writtenDay(date)}</time>
      ${today ? html`<span class="week-mark">${t("today.title")}</span>` : nothing}
    </th>
    ${shown.map(
      (part) =>
        html`<td class=${parts[part].length === 0 ? "week-nothing" : ""} data-part=${t(`week.${part}`)}>
          ${parts[part].map(entry)}
        </td>`,
    )}
  </tr>`;
}
