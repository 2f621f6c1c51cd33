import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { api, segment } from "../../ui/api.js";
import { choiceField } from "../../ui/fields.js";
import { capital, dayOf, longDay, span } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { meetingPath, stateOf } from "../meeting/summary.js";
import "./attendance-table.js";
import { recordings } from "./recordings.js";
import { timeline } from "./timeline.js";

/** What remains of a meeting: who was there, and what happened, as a readable document. */
class RecordPage extends PageElement {
  static properties = { params: { attribute: false }, detail: { state: true } };

  meeting = new Loading(this, () => api.get(this.path()));
  attendance = new Loading(this, () => api.get(this.path("/attendance")));
  files = new Loading(this, () => api.get(this.path("/recordings")));
  entries = new Loading(this, () => api.get(this.path("/timeline")));

  constructor() {
    super();
    this.detail = "main";
  }

  connectedCallback() {
    super.connectedCallback();
    for (const part of [this.meeting, this.attendance, this.files, this.entries]) part.load();
  }

  path(below = "") {
    return `/api/meetings/${segment(this.params.id)}${below}`;
  }

  render() {
    return html`<div class="page record stack-large">
      ${this.meeting.show(
        () => html`<span class="shape shape-title"></span>`,
        (meeting) => this.renderHead(meeting),
      )}
      <section class="stack" aria-labelledby="attendance-heading">
        <div class="row row-apart">
          <h2 id="attendance-heading">${t("record.attendance")}</h2>
          ${this.csv("/attendance.csv", "record.attendanceCsv")}
        </div>
        ${this.attendance.show(
          () => listShape(6),
          ({ sites }) => html`<attendance-table .sites=${sites}></attendance-table>`,
        )}
      </section>
      <section class="stack" aria-labelledby="recordings-heading">
        <h2 id="recordings-heading">${t("record.recordings")}</h2>
        ${this.files.show(
          () => listShape(1),
          (found) => recordings(found.recordings, (file) => this.path(`/recordings/${segment(file.id)}`)),
        )}
      </section>
      <section class="stack" aria-labelledby="timeline-heading">
        <div class="row row-apart">
          <h2 id="timeline-heading">${t("record.timeline")}</h2>
          ${this.csv("/timeline.csv", "record.timelineCsv")}
        </div>
        <div class="no-print">
          ${choiceField({
            name: "detail",
            legend: t("record.detail"),
            value: this.detail,
            options: ["main", "all"].map((value) => ({ value, label: t(`record.detail.${value}`) })),
            onInput: (value) => (this.detail = value),
          })}
        </div>
        ${this.entries.show(
          () => listShape(8),
          ({ entries }) => timeline(entries, this.detail === "all"),
        )}
      </section>
    </div>`;
  }

  renderHead(meeting) {
    titled(`${t("record.title")}: ${meeting.title}`);
    return html`<header class="stack-small">
      <p class="row"><span class="soft strong">${t("record.title")}</span>${stateOf(meeting)}</p>
      <h1>${meeting.title}</h1>
      <dl class="facts">
        <dt>${t("meeting.when")}</dt>
        <dd>${capital(longDay(dayOf(meeting.start)))}, ${span(meeting.start, meeting.end)}</dd>
        <dt>${t("meeting.chair")}</dt>
        <dd>${meeting.chair.name}, ${meeting.chair.post}</dd>
        <dt>${t("meeting.secretary")}</dt>
        <dd>${meeting.secretary.name}, ${meeting.secretary.post}</dd>
        <dt>${t("meeting.hub")}</dt>
        <dd>${meeting.hubSite.name}</dd>
      </dl>
      <p class="row no-print">
        <a class="button" href=${meetingPath(meeting)}>${icon("arrow-left")}${t("record.back")}</a>
        <button type="button" class="button" @click=${() => print()}>${icon("printer")}${t("do.print")}</button>
      </p>
    </header>`;
  }

  csv(below, label) {
    return html`<a class="button button-small no-print" href=${this.path(below)} download
      >${icon("download")}${t(label)}</a
    >`;
  }
}

customElements.define("record-page", RecordPage);
