// The editor's section on where and how the meeting is held.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { repeat } from "lit/directives/repeat.js";
import { checkField, choiceField, textField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { bookingFields } from "./booking-fields.js";
import { LINES, VENUES, emptyLine } from "./venue-draft.js";

export function venueFields({ venue, wrong, set, assets }) {
  return html`${choiceField({
    name: "venue",
    legend: t("venue.kind"),
    value: venue.kind,
    options: VENUES.map((kind) => ({ value: kind, label: t(`venue.${kind}`) })),
    onInput: (kind) => set({ ...venue, kind }),
  })}
  ${FIELDS[venue.kind]({ venue, wrong, set })}
  ${bookingFields({ uses: venue.uses, assets, set: (uses) => set({ ...venue, uses }) })}`;
}

const FIELDS = {
  ONLINE: ({ venue, set }) =>
    checkField({
      id: "recorded",
      label: t("venue.recorded"),
      hint: t("venue.recordedHint"),
      checked: venue.recorded,
      onInput: (recorded) => set({ ...venue, recorded }),
    }),
  EXTERNAL: ({ venue, wrong, set }) => html`
    <p class="soft">${t("venue.externalText")}</p>
    ${lines("dialStrings", venue, set)} ${lines("helpLines", venue, set)}
    ${wrong ? html`<p class="wrong state state-bad small" role="alert">${icon("circle-alert")}${wrong}</p>` : nothing}
  `,
  IN_PERSON: ({ venue, set }) =>
    textField({
      id: "place",
      label: t("venue.place"),
      hint: t("venue.placeHint"),
      value: venue.place,
      max: 200,
      optional: true,
      onInput: (place) => set({ ...venue, place }),
    }),
};

function lines(name, venue, set) {
  const put = (changed) => set({ ...venue, [name]: changed });
  const change = (key, part) => put(venue[name].map((line) => (line.key === key ? { ...line, ...part } : line)));
  return html`<fieldset class="field venue-lines">
    <legend>${t(`venue.${name}`)}</legend>
    <p class="hint">${t(`venue.${name}Hint`)}</p>
    <ol class="stack-small">
      ${repeat(
        venue[name],
        ({ key }) => key,
        (line, at) => lineFields(name, line, at + 1, {
          change: (part) => change(line.key, part),
          drop: () => put(venue[name].filter(({ key }) => key !== line.key)),
          only: venue[name].length === 1,
        }),
      )}
    </ol>
    ${
      venue[name].length < LINES
        ? html`<button type="button" class="button button-small" @click=${() => put([...venue[name], emptyLine()])}>
            ${icon("plus")}${t(`venue.${name}Add`)}
          </button>`
        : nothing
    }
  </fieldset>`;
}

function lineFields(name, { label, text }, number, { change, drop, only }) {
  return html`<li class="venue-line">
    <input
      class="input"
      maxlength="200"
      autocomplete="off"
      spellcheck="false"
      inputmode=${name === "helpLines" ? "tel" : nothing}
      aria-label=${t(`venue.${name}Text`, { number })}
      placeholder=${t(`venue.${name}Example`)}
      .value=${live(text)}
      @input=${(event) => change({ text: event.target.value })}
    />
    <input
      class="input"
      maxlength="100"
      autocomplete="off"
      aria-label=${t(`venue.${name}Label`, { number })}
      placeholder=${t(`venue.${name}LabelExample`)}
      .value=${live(label)}
      @input=${(event) => change({ label: event.target.value })}
    />
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label=${t("venue.drop", { number })}
      title=${t("venue.drop", { number })}
      ?disabled=${only}
      @click=${drop}
    >
      ${icon("trash-2")}
    </button>
  </li>`;
}
