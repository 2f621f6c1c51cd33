import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";

/** A labelled field: {id, label, hint, wrong, optional} around a control that carries `described(field)`. */
export function field(asked, control) {
  const { id, label, hint, wrong, optional } = asked;
  return html`<div class="field">
    <label for=${id}
      >${label}${optional ? html` <span class="optional">(${t("field.optional")})</span>` : nothing}</label
    >
    ${control} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${wrong ? html`<p class="wrong" id="${id}-wrong">${icon("circle-alert")}${wrong}</p>` : nothing}
  </div>`;
}

/** The ids of a field's hint and error, for aria-describedby. */
export function described({ id, hint, wrong }) {
  const ids = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean);
  return ids.length ? ids.join(" ") : nothing;
}

/** One line of text: also {value, type, onInput(value), required, autocomplete, inputmode, max, placeholder}. */
export function textField(asked) {
  const { id, value, type = "text", onInput, required, autocomplete, inputmode, max, wrong, placeholder } = asked;
  return field(
    asked,
    html`<input
      class="input"
      id=${id}
      name=${id}
      type=${type}
      .value=${live(value ?? "")}
      placeholder=${placeholder ?? nothing}
      autocomplete=${autocomplete ?? "off"}
      inputmode=${inputmode ?? nothing}
      maxlength=${max ?? nothing}
      aria-required=${required ? "true" : nothing}
      aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${described(asked)}
      @input=${(event) => onInput(event.target.value)}
    />`,
  );
}

/** Several lines of text: also {value, rows, max, onInput(value), required}. */
export function areaField(asked) {
  const { id, value, rows = 3, max, onInput, required, wrong } = asked;
  return field(
    asked,
    html`<textarea
      class="textarea"
      id=${id}
      name=${id}
      rows=${rows}
      maxlength=${max ?? nothing}
      .value=${live(value ?? "")}
      aria-required=${required ? "true" : nothing}
      aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${described(asked)}
      @input=${(event) => onInput(event.target.value)}
    ></textarea>`,
  );
}

/** A whole number: also {value, least, most, onInput(number or null)}. */
export function numberField(asked) {
  const { id, value, least, most, onInput, required, wrong } = asked;
  return field(
    asked,
    html`<input
      class="input input-number"
      id=${id}
      name=${id}
      type="number"
      inputmode="numeric"
      min=${least ?? nothing}
      max=${most ?? nothing}
      .value=${live(value === null || value === undefined ? "" : String(value))}
      aria-required=${required ? "true" : nothing}
      aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${described(asked)}
      @input=${(event) => onInput(event.target.value === "" ? null : event.target.valueAsNumber)}
    />`,
  );
}

/** One of a list: also {value, options: [{value, label}], onInput(value), empty}. */
export function selectField(asked) {
  const { id, value, options, onInput, required, wrong, empty } = asked;
  return field(
    asked,
    html`<select
      class="select"
      id=${id}
      name=${id}
      aria-required=${required ? "true" : nothing}
      aria-invalid=${wrong ? "true" : nothing}
      aria-describedby=${described(asked)}
      @change=${(event) => onInput(event.target.value)}
    >
      ${empty === undefined ? nothing : html`<option value="" ?selected=${!value}>${empty}</option>`}
      ${options.map((option) => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}
    </select>`,
  );
}

/** A search box with its magnifier: {id, label, value, onInput(value)}. */
export function searchField({ id, label, value, onInput }) {
  return html`<div class="input-search" role="search">
    ${icon("search")}
    <input
      class="input"
      id=${id}
      type="search"
      autocomplete="off"
      placeholder=${label}
      aria-label=${label}
      .value=${live(value)}
      @input=${(event) => onInput(event.target.value)}
    />
  </div>`;
}

/** Yes or no: {id, label, checked, onInput(boolean), hint}. */
export function checkField({ id, label, checked, onInput, hint }) {
  return html`<label class="check" for=${id}>
    <input
      type="checkbox"
      id=${id}
      .checked=${live(Boolean(checked))}
      @change=${(event) => onInput(event.target.checked)}
    />
    <span>${label}${hint ? html`<br /><span class="small faint">${hint}</span>` : nothing}</span>
  </label>`;
}

/** One of a few, side by side: {name, legend, value, options: [{value, label, icon}], onInput(value)}. */
export function choiceField({ name, legend, value, options, onInput }) {
  return html`<fieldset class="field">
    <legend>${legend}</legend>
    <div class="choices">
      ${options.map(
        (option) =>
          html`<label class="choice">
            <input
              type="radio"
              name=${name}
              value=${option.value}
              .checked=${live(option.value === value)}
              @change=${() => onInput(option.value)}
            /><span>${option.icon ? icon(option.icon) : nothing}${option.label}</span>
          </label>`,
      )}
    </div>
  </fieldset>`;
}

/** Puts the cursor into the first field marked wrong. */
export async function focusFirstWrong(host) {
  await host.updateComplete;
  host.querySelector('[aria-invalid="true"]')?.focus();
}
