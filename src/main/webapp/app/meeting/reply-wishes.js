// What a unit asks for with its answer: a substitute for its head, to speak, a question beforehand.

import { html, nothing } from "lit";
import { areaField, numberField, selectField, textField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { numbersOf } from "./agenda.js";

const LONGEST_SPEECH = 60;

/** The optional parts of the form; each opens by itself when something was written in it. */
export function wishFields({ draft, wrong, set, agenda }) {
  return html`${substituteFields({ draft, wrong, set })} ${speechFields({ draft, wrong, set, agenda })}
    <details class="fold" ?open=${draft.question !== ""}>
      <summary>${t("wish.question")}</summary>
      ${areaField({
        id: "question",
        label: t("wish.questionLabel"),
        hint: t("wish.questionHint"),
        value: draft.question,
        rows: 3,
        max: 2000,
        onInput: (question) => set({ question }),
      })}
    </details>`;
}

function substituteFields({ draft, wrong, set }) {
  const { substitution } = draft;
  const change = (part) => set({ substitution: { ...substitution, ...part } });
  const text = (name, max) =>
    textField({
      id: `substitute-${name}`,
      label: t(`wish.substitute.${name}`),
      value: substitution[name],
      max,
      required: name !== "post",
      wrong: wrong[`substitute-${name}`],
      onInput: (value) => change({ [name]: value }),
    });
  return html`<details
    class="fold"
    ?open=${substitution !== null}
    @toggle=${({ target }) => target.open !== (substitution !== null) && set({ substitution: target.open ? emptySubstitute() : null })}
  >
    <summary>${t("wish.substitute")}</summary>
    ${
      substitution
        ? html`<div class="stack">
            <p class="hint">${t("wish.substituteHint")}</p>
            ${text("absent", 200)} ${text("name", 200)} ${text("post", 200)}
            ${areaField({
              id: "substitute-reason",
              label: t("wish.substitute.reason"),
              value: substitution.reason,
              rows: 2,
              max: 500,
              required: true,
              wrong: wrong["substitute-reason"],
              onInput: (reason) => change({ reason }),
            })}
          </div>`
        : nothing
    }
  </details>`;
}

function emptySubstitute() {
  return { absent: "", name: "", post: "", reason: "" };
}

function speechFields({ draft, wrong, set, agenda }) {
  const numbers = numbersOf(agenda);
  const options = agenda.map(({ id, title }, at) => ({ value: id, label: `${numbers[at]}. ${title}` }));
  const change = (at, part) =>
    set({ speeches: draft.speeches.map((speech, index) => (index === at ? { ...speech, ...part } : speech)) });
  return html`<details class="fold" ?open=${draft.speeches.length > 0}>
    <summary>${t("wish.speech")}</summary>
    <div class="stack">
      ${draft.speeches.map(
        (speech, at) =>
          html`<fieldset class="stack-small">
            <legend class="unseen">${t("wish.speechNumber", { number: at + 1 })}</legend>
            ${selectField({
              id: `speech-item-${at}`,
              label: t("wish.speechItem"),
              value: speech.item,
              empty: t("wish.speechAny"),
              options,
              onInput: (item) => change(at, { item }),
            })}
            ${textField({
              id: `speech-topic-${at}`,
              label: t("wish.speechTopic"),
              value: speech.topic,
              max: 300,
              required: true,
              wrong: wrong[`speech-${at}`],
              onInput: (topic) => change(at, { topic }),
            })}
            ${numberField({
              id: `speech-minutes-${at}`,
              label: t("wish.speechMinutes"),
              value: speech.minutes,
              least: 1,
              most: LONGEST_SPEECH,
              required: true,
              onInput: (minutes) => change(at, { minutes }),
            })}
            <p>
              <button
                type="button"
                class="button button-small"
                @click=${() => set({ speeches: draft.speeches.filter((_, index) => index !== at) })}
              >
                ${icon("trash-2")}${t("wish.speechDrop")}
              </button>
            </p>
          </fieldset>`,
      )}
      <p>
        <button
          type="button"
          class="button button-small"
          @click=${() => set({ speeches: [...draft.speeches, { item: "", topic: "", minutes: 5 }] })}
        >
          ${icon("plus")}${t("wish.speechAdd")}
        </button>
      </p>
    </div>
  </details>`;
}

/** What was asked for, as the answer shows it, with what was decided. */
export function wishesGiven({ substitution, decision, speeches, question }) {
  return html`${substitution ? substituteLine(substitution, decision) : nothing}
  ${speeches.map(({ topic, minutes }) => html`<span class="wish">${icon("hand")}${t("wish.speechSaid", { topic, n: minutes })}</span>`)}
  ${question ? html`<span class="wish wish-question">${icon("message-square")}${question}</span>` : nothing}`;
}

function substituteLine({ absent, name, post, reason }, decision) {
  const who = post ? `${name}, ${post}` : name;
  const state = decision === null ? "ASKED" : decision.agreed ? "AGREED" : "REFUSED";
  const looks = { ASKED: "state-warn", AGREED: "state-ok", REFUSED: "state-bad" };
  const marks = { ASKED: "hourglass", AGREED: "check", REFUSED: "x" };
  return html`<span class="wish">${icon("user-check")}${t("wish.substituteSaid", { absent, who, reason })}</span>
    <span class="state ${looks[state]} small">${icon(marks[state])}${t(`wish.${state}`)}</span>
    ${decision?.reason ? html`<span class="small">${t("meeting.because", { reason: decision.reason })}</span>` : nothing}`;
}
