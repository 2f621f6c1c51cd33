import { html, nothing } from "lit";
import { api, segment } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { areaField, choiceField, focusFirstWrong } from "../../ui/fields.js";
import { dayOf, momentOf, timeOf, writtenDay } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";
import { clashCount, clashesOf, noClashes } from "./clashes.js";
import { lengthMinutes, movedTo } from "./draft.js";
import { hasOthers, scopedPath, scopeField } from "./series-scope.js";
import { overlapList } from "./overlap-list.js";
import "../../ui/date-field.js";
import "../../ui/time-field.js";

/** A change that always says why. */
class ReasonDialog extends DialogElement {
  reason = "";
  wrong = {};

  reasonField(label) {
    return areaField({
      id: "change-reason",
      label,
      hint: t(this.meeting.issuedAt === null ? "reason.hintInside" : "reason.hint"),
      value: this.reason,
      max: 500,
      required: true,
      wrong: this.wrong.reason,
      onInput: (value) => {
        this.reason = value;
        this.requestUpdate();
      },
    });
  }

  /** Marks what is missing; false when something is. */
  complete(faults) {
    this.wrong = { ...faults, ...(this.reason.trim() === "" && { reason: t("refusal.REASON_NEEDED") }) };
    this.requestUpdate();
    if (Object.values(this.wrong).every((text) => !text)) return true;
    focusFirstWrong(this);
    return false;
  }

  send(verb, body) {
    const { id, version } = this.meeting;
    return api.post(`/api/meetings/${segment(id)}/${verb}`, { version, reason: this.reason.trim(), ...body });
  }
}

class PostponeDialog extends ReasonDialog {
  later = true;
  clashes = noClashes;
  overlapReason = "";

  connectedCallback() {
    super.connectedCallback();
    const { start, end } = this.meeting;
    this.time = { day: dayOf(start), endDay: dayOf(end), from: timeOf(start), until: timeOf(end) };
  }

  heading() {
    return t("postpone.title");
  }

  actionLabel() {
    return t("postpone.do");
  }

  actionIcon() {
    return "calendar-clock";
  }

  body() {
    return html`<p class="soft">${this.meeting.title}</p>
      ${choiceField({
        name: "how",
        legend: t("postpone.how"),
        value: String(this.later),
        options: [
          { value: "true", label: t("postpone.later") },
          { value: "false", label: t("postpone.open") },
        ],
        onInput: (value) => {
          this.later = value === "true";
          this.requestUpdate();
        },
      })}
      ${this.later ? this.renderTime() : nothing}
      ${
        this.later
          ? overlapList({
              clashes: this.clashes,
              reason: this.overlapReason,
              wrong: this.wrong.overlapReason,
              onReason: (value) => {
                this.overlapReason = value;
                this.requestUpdate();
              },
              onMove: (start) => this.set(movedTo(this.time, start)),
            })
          : nothing
      }
      ${this.reasonField(t("postpone.reason"))}`;
  }

  renderTime() {
    const { day, from, until } = this.time;
    return html`<date-field
        name="new-day"
        .label=${t("editor.day")}
        .value=${day}
        .wrong=${this.wrong.day}
        @day=${({ detail }) => this.set({ day: detail, endDay: detail })}
      ></date-field>
      <div class="fields">
        <time-field
          name="new-from"
          .label=${t("editor.from")}
          .value=${from}
          .wrong=${this.wrong.from}
          @time=${({ detail }) => this.set({ from: detail })}
        ></time-field>
        <time-field
          name="new-until"
          .label=${t("editor.until")}
          .value=${until}
          .wrong=${this.wrong.until}
          @time=${({ detail }) => this.set({ until: detail })}
        ></time-field>
      </div>`;
  }

  set(change) {
    this.time = { ...this.time, ...change };
    this.requestUpdate();
  }

  faults() {
    if (!this.later) return {};
    const { day, from, until } = this.time;
    return {
      day: !day && t("field.missing"),
      from: !from && t("field.missing"),
      until: (!until || (day && from && lengthMinutes(this.time) === null)) && t("editor.endBeforeStart"),
      overlapReason: clashCount(this.clashes) > 0 && this.overlapReason.trim() === "" && t("editor.overlapReasonMissing"),
    };
  }

  async act() {
    if (!this.complete(this.faults())) return undefined;
    const { day, endDay, from, until } = this.time;
    const start = this.later ? momentOf(day, from) : null;
    const end = this.later ? momentOf(endDay, until) : null;
    try {
      return await this.send("postponement", { start, end, overlapReason: this.overlapReason.trim() || null });
    } catch (problem) {
      const clashes = clashesOf(problem);
      if (!clashes) throw problem;
      this.clashes = clashes;
      this.requestUpdate();
      return undefined;
    }
  }
}

class CancelDialog extends ReasonDialog {
  scope = "ONE";

  heading() {
    return t("cancel.title");
  }

  actionLabel() {
    return t("cancel.do");
  }

  actionIcon() {
    return "calendar-x";
  }

  actionClass() {
    return "button button-danger";
  }

  body() {
    const text = this.meeting.issuedAt === null ? "cancel.textInside" : "cancel.text";
    return html`<p>${t(text, { title: this.meeting.title })}</p>
      ${
        hasOthers(this.place)
          ? scopeField({
              value: this.scope,
              onInput: (scope) => {
                this.scope = scope;
                this.requestUpdate();
              },
            })
          : nothing
      }
      ${this.reasonField(t("cancel.reason"))}`;
  }

  async act() {
    if (!this.complete({})) return undefined;
    if (this.scope === "ONE") return this.send("cancellation", {});
    const { version } = this.meeting;
    return api.post(scopedPath(this.meeting, this.scope, "cancellation"), { version, reason: this.reason.trim(), scope: this.scope });
  }
}

/** Sends a proposal back to its secretary. */
class ReturnDialog extends ReasonDialog {
  heading() {
    return t("return.title");
  }

  actionLabel() {
    return t("return.do");
  }

  actionIcon() {
    return "reply";
  }

  body() {
    return html`<p class="soft">${this.meeting.title}</p>
      ${this.reasonField(t("return.reason"))}`;
  }

  async act() {
    return this.complete({}) ? this.send("return", {}) : undefined;
  }
}

/** Takes a step through the office with one of a series or with several; returning says what has to be changed. */
class SeriesStepDialog extends ReasonDialog {
  scope = "ALL";

  heading() {
    return t(`series.step.${this.verb}`);
  }

  actionLabel() {
    return t(`preparation.do.${this.verb}`);
  }

  actionIcon() {
    return this.verb === "SEND_BACK" ? "reply" : "check";
  }

  get asksWhy() {
    return this.verb === "SEND_BACK" || (this.verb === "ISSUE" && this.meeting.unscheduled && this.meeting.deadlines.light === "RED");
  }

  body() {
    return html`<p class="soft">${this.meeting.title}</p>
      ${this.verb === "ISSUE" ? html`<p>${t("preparation.issueText", { n: this.meeting.siteCount })}</p>` : nothing}
      ${scopeField({
        value: this.scope,
        onInput: (scope) => {
          this.scope = scope;
          this.requestUpdate();
        },
      })}
      ${this.asksWhy ? this.reasonField(t(this.verb === "ISSUE" ? "legal.why" : "return.reason")) : nothing}`;
  }

  async act() {
    if (this.asksWhy && !this.complete({})) return undefined;
    const { version } = this.meeting;
    const body = { version, reason: this.reason.trim(), ...(this.scope !== "ONE" && { scope: this.scope }) };
    return api.post(scopedPath(this.meeting, this.scope, this.path), body);
  }
}

/** New meetings of a series go as far at once as the one that somebody has before him. */
const stages = { DRAFT: "DRAFT", RETURNED: "DRAFT", PROPOSED: "PROPOSED", APPROVED: "PROPOSED" };

/** Lets a series go on until a later day. */
class SeriesExtensionDialog extends DialogElement {
  until = "";
  wrong = undefined;

  heading() {
    return t("series.extend");
  }

  actionLabel() {
    return t("series.extendDo");
  }

  actionIcon() {
    return "calendar-plus";
  }

  body() {
    const last = this.place.turns.at(-1);
    return html`<p>${t("series.extendText", { day: writtenDay(dayOf(last.start)) })}</p>
      <date-field
        name="extend-until"
        .label=${t("repeat.until")}
        .value=${this.until}
        .wrong=${this.wrong}
        @day=${({ detail }) => {
          this.until = detail;
          this.requestUpdate();
        }}
      ></date-field>`;
  }

  async act() {
    this.wrong = this.until ? undefined : t("repeat.untilMissing");
    this.requestUpdate();
    if (!this.until) return undefined;
    const stage = stages[this.meeting.status] ?? "ISSUED";
    return api.post(`/api/meetings/${segment(this.meeting.id)}/series/extension`, { until: this.until, stage });
  }
}

customElements.define("series-extension-dialog", SeriesExtensionDialog);
customElements.define("series-step-dialog", SeriesStepDialog);
customElements.define("return-dialog", ReturnDialog);
customElements.define("postpone-dialog", PostponeDialog);
customElements.define("cancel-dialog", CancelDialog);
