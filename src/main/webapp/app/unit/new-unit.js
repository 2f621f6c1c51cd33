import { html } from "lit";
import { selectField, textField } from "../../ui/fields.js";
import { t } from "../../ui/i18n.js";

const KINDS = [
  "COMMUNE",
  "WARD",
  "SPECIAL_ZONE",
  "TOWNSHIP",
  "DISTRICT",
  "TOWN",
  "CITY_UNDER_PROVINCE",
  "OFFICE",
  "DEPARTMENT",
  "OTHER",
];

/** A unit to be created, before anything is known of it. */
export function newUnit(like) {
  return { code: "", name: "", kind: like?.kind ?? "COMMUNE", parent: like?.parentId ?? "" };
}

/** The fields of a unit to be created: {id, value, wrong, onInput(change)}. */
export function newUnitFields({ id, value, wrong = {}, onInput }) {
  return html`<div class="fields">
    ${textField({
      id: `${id}-name`,
      label: t("units.newName"),
      hint: t("units.newNameHint"),
      value: value.name,
      max: 200,
      required: true,
      wrong: wrong.name,
      onInput: (name) => onInput({ name }),
    })}
    ${textField({
      id: `${id}-code`,
      label: t("units.newCode"),
      hint: t("units.newCodeHint"),
      value: value.code,
      max: 20,
      required: true,
      wrong: wrong.code,
      onInput: (code) => onInput({ code }),
    })}
    ${selectField({
      id: `${id}-kind`,
      label: t("units.newKind"),
      value: value.kind,
      options: KINDS.map((kind) => ({ value: kind, label: t(`unitKind.${kind}`) })),
      onInput: (kind) => onInput({ kind }),
    })}
  </div>`;
}

/** What is missing of a unit to be created. */
export function newUnitFaults({ name, code }) {
  const faults = {};
  if (name.trim() === "") faults.name = t("field.missing");
  if (!/^[A-Za-z0-9.-]{1,20}$/.test(code.trim())) faults.code = t("units.newCodeWrong");
  return faults;
}

/** The request's form of it. */
export function newUnitBody({ name, code, kind, parent }) {
  return { name: name.trim(), code: code.trim(), kind, parent: parent || null };
}
