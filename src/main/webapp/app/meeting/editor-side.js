import { html, nothing } from "lit";
import { capital, longDay, minutesLong } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { clashCount } from "./clashes.js";
import { agendaMinutes, lengthMinutes, writtenItems } from "./draft.js";

/** Beside the editor: how far each section is, and the one button that finishes. */
export function editorSide({ draft, faults, clashes, changing, busy }) {
  return html`<aside class="editor-side sheet stack" aria-label=${t("editor.progress")}>
    <ol class="stack-small">
      ${parts(draft, faults, changing).map(({ name, done, says }) => progress(name, done, says))}
    </ol>
    ${
      clashCount(clashes) > 0
        ? html`<p>
            <a class="state state-warn" href="#overlaps"
              >${icon("triangle-alert")}${t("overlap.count", { n: clashCount(clashes) })}</a
            >
          </p>`
        : nothing
    }
    <button type="submit" class="button button-act button-wide" aria-busy=${busy}>
      ${icon(changing ? "check" : "send")}${t(changing ? "editor.saveChange" : "editor.create")}
    </button>
    <p class="small faint">${t(changing ? "editor.changeNote" : "editor.createNote", { n: draft.siteIds.length })}</p>
  </aside>`;
}

function progress(name, done, says) {
  return html`<li>
    <a class="editor-step" href="#part-${name}">
      <span class="state ${done ? "state-ok" : "state-none"}">${icon(done ? "circle-check" : "circle-dashed")}</span>
      <span
        ><span class="strong">${t(`editor.${name}`)}</span><br /><span class="small soft figures">${says}</span></span
      >
      <span class="unseen">${t(done ? "editor.done" : "editor.open")}</span>
    </a>
  </li>`;
}

function parts(draft, faults, changing) {
  const length = lengthMinutes(draft);
  const items = writtenItems(draft);
  const clear = (...names) => names.every((name) => !faults[name]);
  const list = [
    { name: "content", done: clear("title"), says: t(`kind.${draft.kind}`) },
    {
      name: "time",
      done: clear("day", "endDay", "from", "until"),
      says:
        draft.day && length !== null
          ? `${capital(longDay(draft.day))}, ${draft.from} – ${draft.until}`
          : t("editor.open"),
    },
    {
      name: "people",
      done: clear("chair", "secretary"),
      says: t(clear("chair", "secretary") ? "editor.done" : "editor.open"),
    },
    { name: "sites", done: clear("hub", "sites"), says: t("meeting.sites", { n: draft.siteIds.length }) },
    { name: "venue", done: clear("venue"), says: t(`venue.${draft.venue.kind}`) },
    {
      name: "agenda",
      done: items.length > 0 && clear("agenda"),
      says: `${t("agenda.count", { n: items.length })} · ${minutesLong(agendaMinutes(draft))}`,
    },
  ];
  return changing
    ? [...list, { name: "reason", done: clear("reason"), says: t(clear("reason") ? "editor.done" : "editor.open") }]
    : list;
}
