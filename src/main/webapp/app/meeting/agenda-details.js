// What the agenda says of a point beyond its title: kind, speaking limit, note, links.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { areaField, numberField, selectField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { ITEM_KINDS } from "./agenda.js";

export function agendaDetails(item, number, change) {
  const id = (name) => `item-${item.key}-${name}`;
  return html`<div class="agenda-details stack" id=${id("details")}>
    <div class="fields">
      ${selectField({
        id: id("kind"),
        label: t("agenda.kind"),
        value: item.kind,
        options: ITEM_KINDS.map((kind) => ({ value: kind, label: t(`item.${kind}`) })),
        onInput: (kind) => change({ kind }),
      })}
      ${numberField({
        id: id("limit"),
        label: t("agenda.limit"),
        hint: t("agenda.limitHint"),
        value: item.speakingLimit,
        least: 1,
        most: 600,
        onInput: (speakingLimit) => change({ speakingLimit }),
      })}
    </div>
    ${areaField({
      id: id("note"),
      label: t("agenda.note"),
      value: item.note,
      rows: 2,
      max: 2000,
      onInput: (note) => change({ note }),
    })}
    <fieldset class="stack-small">
      <legend class="label">${t("agenda.links", { number })}</legend>
      ${item.links.map((link, at) => linkRow(item.links, link, at, change))}
      <button type="button" class="button" @click=${() => change({ links: [...item.links, { label: "", url: "" }] })}>
        ${icon("plus")}${t("agenda.addLink")}
      </button>
    </fieldset>
  </div>`;
}

function linkRow(links, link, at, change) {
  const set = (part) => change({ links: links.map((one, index) => (index === at ? { ...one, ...part } : one)) });
  const wrong = link.url !== "" && !/^https?:\/\/\S+$/i.test(link.url);
  return html`<div class="agenda-link">
    <input
      class="input"
      maxlength="200"
      aria-label=${t("agenda.linkLabel", { number: at + 1 })}
      placeholder=${t("agenda.linkLabelHint")}
      .value=${live(link.label)}
      @input=${(event) => set({ label: event.target.value })}
    />
    <input
      class="input"
      type="url"
      maxlength="1000"
      inputmode="url"
      aria-label=${t("agenda.linkUrl", { number: at + 1 })}
      aria-invalid=${wrong ? "true" : nothing}
      placeholder="https://"
      .value=${live(link.url)}
      @input=${(event) => set({ url: event.target.value.trim() })}
    />
    <button
      type="button"
      class="button button-quiet button-icon"
      aria-label=${t("agenda.removeLink", { number: at + 1 })}
      @click=${() => change({ links: links.filter((_, index) => index !== at) })}
    >
      ${icon("trash-2")}
    </button>
  </div>`;
}
