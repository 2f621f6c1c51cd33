import { html, nothing } from "lit";
import { capital, longDay, minutesLong } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { clashCount } from "./clashes.js";
import { agendaMinutes, lengthMinutes, writtenItems } from "./draft.js";

const marks = {
  ISSUED: "send",
  PROPOSED: "user-check",
  DRAFT: "file-text",
  CHANGED: "check",
  SAVED: "check",
  PROPOSE: "user-check",
};

/** Beside the editor: how far each section is, and the buttons that finish, the usual one first; `held` days of a series, if it is one. */
export function editorSide({ draft, faults, clashes, endings, told, busy, legal, held }) {
  return html`<aside class="editor-side sheet stack" aria-label=${t("editor.progress")}>
    <ol class="stack-small">
      ${parts(draft, faults, told, held).map(({ name, done, says }) => progress(name, done, says))}
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
    ${legal}
    ${endings.map(
      (ending, at) =>
        html`<button
          type="submit"
          name="ending"
          value=${ending}
          class="button button-wide ${at === 0 ? "button-act" : ""}"
          aria-busy=${busy}
        >
          ${icon(marks[ending])}${t(`editor.end.${ending}`)}
        </button>`,
    )}
    <p class="small faint">${t(`editor.note.${endings[0]}`, { n: draft.siteIds.length })}</p>
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

function compositionSays({ composition }) {
  return composition.length === 0 ? t("composition.left") : t("composition.count", { n: composition.length });
}

function parts(draft, faults, told, held) {
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
    ...(draft.repeat.how === "NONE"
      ? []
      : [{ name: "repeat", done: clear("repeat") && held !== null, says: held === null ? t("editor.open") : t("repeat.preview", { n: held }) }]),
    { name: "sites", done: clear("hub", "sites"), says: t("meeting.sites", { n: draft.siteIds.length }) },
    { name: "composition", done: draft.composition.length > 0 && clear("composition"), says: compositionSays(draft) },
    { name: "venue", done: clear("venue"), says: t(`venue.${draft.venue.kind}`) },
    {
      name: "agenda",
      done: items.length > 0 && clear("agenda"),
      says: `${t("agenda.count", { n: items.length })} · ${minutesLong(agendaMinutes(draft))}`,
    },
  ];
  return told
    ? [...list, { name: "reason", done: clear("reason"), says: t(clear("reason") ? "editor.done" : "editor.open") }]
    : list;
}
