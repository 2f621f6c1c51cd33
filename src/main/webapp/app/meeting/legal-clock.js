import { html, nothing } from "lit";
import { areaField } from "../../ui/fields.js";
import { capital, longDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { legalWord } from "./legal-mark.js";

const day = 86_400_000;

/** The deadlines of a meeting: by when its invitation and papers go out, in both readings, and what else the law says of it. */
export function legalClock(deadlines, more = {}) {
  if (!deadlines) return nothing;
  return html`<section class="legal-clock stack-small" aria-labelledby="legal-heading" data-light=${deadlines.light}>
    <h2 id="legal-heading">${t("legal.title")}</h2>
    <p aria-live="polite">${legalWord(deadlines.light)}</p>
    ${deadlines.worked ? nothing : warning(t("legal.notWorked"))} ${deadlines.notices.map((notice) => noticeText(notice, deadlines.sent))}
    ${deadlines.tooLong ? warning(t("legal.tooLong", { n: deadlines.longest.halfDays, citation: deadlines.longest.citation })) : nothing}
    ${more.earliest && deadlines.light !== "GREEN" ? earlier(more) : nothing}
    ${more.onReason && deadlines.light === "RED" ? whyLate(more) : nothing}
    <dl class="facts small">
      ${fact("legal.replyBy", deadlines.replyBy)} ${fact("legal.conclusion", deadlines.conclusion)}
    </dl>
  </section>`;
}

function noticeText({ rule, light, strict, lenient, citation, confirmed }, sent) {
  return html`<div class="legal-notice" data-rule=${rule}>
    <p class="strong">${t(`legal.${rule}`)}</p>
    <p class="figures">${t("legal.strict", { day: capital(longDay(strict)) })}</p>
    <p class="figures small soft">${t("legal.lenient", { day: longDay(lenient) })}</p>
    <p class="small ${light === "RED" ? "state-bad" : "soft"}">${leftText(light === "AMBER" ? lenient : strict, sent)}</p>
    <p class="small faint">${citation}${confirmed ? nothing : html` · ${t("law.unread")}`}</p>
  </div>`;
}

/** "còn 3 ngày", "hôm nay là hạn cuối", "trễ 2 ngày". */
function leftText(until, sent) {
  const left = Math.round((Date.parse(until) - Date.parse(sent)) / day);
  if (left === 0) return t("legal.lastDay");
  return t(left > 0 ? "legal.left" : "legal.late", { n: Math.abs(left) });
}

function earlier({ earliest, onMove }) {
  return html`<p class="small">${t("legal.earliest", { day: longDay(earliest) })}</p>
    <button type="button" class="button button-small" @click=${() => onMove(earliest)}>${icon("calendar-clock")}${t("legal.move")}</button>`;
}

function whyLate({ unscheduled, reason, wrong, onReason }) {
  if (!unscheduled) return html`<p class="small">${t("legal.unscheduledOnly")}</p>`;
  return areaField({
    id: "unscheduled-reason",
    label: t("legal.why"),
    hint: t("legal.whyHint"),
    value: reason,
    max: 500,
    wrong,
    onInput: onReason,
  });
}

function fact(name, due) {
  return due
    ? html`<div>
        <dt>${t(name)}</dt>
        <dd class="figures" title=${due.citation}>${longDay(due.day)}</dd>
      </div>`
    : nothing;
}

const warning = (text) => html`<p class="state state-warn small">${icon("triangle-alert")}<span>${text}</span></p>`;
