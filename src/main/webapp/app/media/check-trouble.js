import { html } from "lit";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

/** What is wrong with a kind of device, what to do, and a way to try again. */
export function trouble(kind, devices) {
  const word = devices.trouble[kind];
  return html`<div class="notice notice-warn" role="alert">
    ${icon("triangle-alert")}
    <div>
      <p class="strong">${t(`media.trouble.${kind}.${word}`)}</p>
      <p>${t(`media.todo.${word}`)}</p>
      <button type="button" class="button button-small" @click=${() => devices.open(kind)}>
        ${icon("refresh-cw")}${t("do.retry")}
      </button>
    </div>
  </div>`;
}
