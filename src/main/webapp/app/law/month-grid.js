import { html, nothing } from "lit";
import { addDays, mondayOf, writtenDay } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";
import { lunarMark, lunarOf, lunarText } from "./lunar.js";

const weekdays = [1, 2, 3, 4, 5, 6, 0];

/** One month as a table of weeks: {year, month (1-12), byDay: Map of day to calendar day, months, today}. */
export function monthGrid(asked) {
  const { month } = asked;
  return html`<table class="month">
    <caption>
      ${t("law.month", { n: month })}
    </caption>
    <thead>
      <tr>
        ${weekdays.map((day) => html`<th scope="col"><abbr title=${t(`day.${day}`)}>${t(`day.short.${day}`)}</abbr></th>`)}
      </tr>
    </thead>
    <tbody>
      ${weeksOf(asked).map((week) => html`<tr>${week.map((day) => cell(day, asked))}</tr>`)}
    </tbody>
  </table>`;
}

function weeksOf({ year, month }) {
  const first = `${year}-${String(month).padStart(2, "0")}-01`;
  const weeks = [];
  for (let monday = mondayOf(first); monday.slice(0, 7) <= first.slice(0, 7); monday = addDays(monday, 7)) {
    weeks.push(weekdays.map((_, place) => addDays(monday, place)).map((day) => (day.startsWith(first.slice(0, 7)) ? day : null)));
  }
  return weeks;
}

function cell(day, { byDay, months, today }) {
  if (!day) return html`<td class="day-none"></td>`;
  const said = byDay.get(day);
  const lunar = lunarOf(months, day);
  return html`<td class=${classOf(said)} title=${titleOf(day, said, lunar)} aria-current=${day === today ? "date" : nothing}>
    <span class="solar">${Number(day.slice(8))}</span>
    ${lunar ? html`<span class="lunar" aria-hidden="true">${lunarMark(lunar)}</span>` : nothing}
    ${said ? html`<span class="unseen">${said.reason}</span>` : nothing}
  </td>`;
}

function classOf(said) {
  if (!said) return "";
  return `${said.kind === "OFF" ? "day-off" : "day-worked"} ${said.confirmed ? "" : "day-expected"}`;
}

function titleOf(day, said, lunar) {
  return [writtenDay(day), lunar && lunarText(lunar), said && `${t(`law.${said.kind}`)}: ${said.reason}`].filter(Boolean).join(" · ");
}
