import { html, nothing } from "lit";
import { amount, longMoment, minutesLong } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

const MEGABYTE = 1 << 20;

/** The files in which the meeting was recorded: what they are, how long they are kept, and the digest by which anybody can tell that they are unchanged. */
export function recordings(files, pathOf) {
  if (files.length === 0) return html`<p class="empty">${t("record.recordings.none")}</p>`;
  return html`<ul class="recordings">
    ${files.map((file) => recording(file, pathOf(file)))}
  </ul>`;
}

function recording(file, path) {
  return html`<li data-recording-file=${file.id}>
    <div class="row row-apart">
      <h3>${file.name}</h3>
      <a class="button button-small no-print" href=${path} download>${icon("download")}${t("record.recordings.get")}</a>
    </div>
    <p class="soft">
      ${[size(file.bytes), length(file.seconds), t("record.recordings.arrived", { at: longMoment(file.arrivedAt) })].filter(Boolean).join(" · ")}
    </p>
    <p>${kept(file.retention)} <span class="soft">${file.retention.citation}</span></p>
    <details>
      <summary>${t("record.recordings.digest")}</summary>
      <code class="digest">${file.sha256}</code>
    </details>
  </li>`;
}

function size(bytes) {
  const megabytes = bytes / MEGABYTE;
  return megabytes < 1 ? t("record.recordings.small") : t("record.recordings.mb", { mb: amount(Math.round(megabytes)) });
}

function length(seconds) {
  return seconds === undefined || seconds === null ? null : minutesLong(Math.max(1, Math.round(seconds / 60)));
}

function kept({ years }) {
  return years ? t("record.recordings.years", { years }) : t("record.recordings.forEver");
}
