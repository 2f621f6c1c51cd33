import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, Problem, segment } from "../../ui/api.js";
import { areaField, choiceField, focusFirstWrong, numberField, textField } from "../../ui/fields.js";
import { shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { askedSays } from "./composition-parts.js";
import { wishesGiven, wishFields } from "./reply-wishes.js";
import { emptyRow, MOST_PEOPLE, replyBody, replyDraft, replyFaults } from "./reply-draft.js";

/** One site's answer to the invitation: on a phone, in a minute. */
class UnitReply extends PageElement {
  static properties = {
    meeting: { attribute: false },
    site: { attribute: false },
    writing: { state: true },
    draft: { state: true },
    tried: { state: true },
    busy: { state: true },
    problem: { state: true },
  };

  willUpdate(changed) {
    if (!changed.has("site") || this.writing) return;
    this.draft = replyDraft(this.site.reply, this.asked);
    this.writing = !this.site.reply || this.site.reply.stale;
  }

  /** The lines of the invitation that ask this unit. */
  get asked() {
    const ids = new Set(this.site.asked ?? []);
    return (this.meeting.composition ?? []).filter(({ id }) => ids.has(id));
  }

  render() {
    return html`<section class="sheet reply-sheet stack" aria-labelledby="reply-${this.site.id}">
      <div>
        <h2 id="reply-${this.site.id}">${t("answer.title")}</h2>
        <p class="soft">${t("answer.for", { site: this.site.name })}</p>
      </div>
      ${
        this.site.reply?.stale
          ? html`<div class="notice notice-warn">
              ${icon("calendar-clock")}
              <div>${t("answer.stale")}</div>
            </div>`
          : nothing
      }
      ${this.writing ? this.renderForm() : this.renderGiven(this.site.reply)}
    </section>`;
  }

  renderGiven(reply) {
    const { attending, headCount, reason, at, by } = reply;
    return html`<p class="lead">
        ${
          attending
            ? html`<span class="state state-ok">${icon("check")}${t("reply.attending")}</span> ·
                ${t("replies.people", { n: headCount })}`
            : html`<span class="state state-warn">${icon("x")}${t("reply.declined")}</span> · ${reason}`
        }
      </p>
      <p class="stack-small">${wishesGiven(reply)}</p>
      <p class="small faint">${t("answer.at", { at: shortMoment(at), by: by.name })}</p>
      <p>
        <button type="button" class="button" @click=${() => (this.writing = true)}>
          ${icon("pencil")}${t("answer.change")}
        </button>
      </p>`;
  }

  renderForm() {
    const { attending } = this.draft;
    return html`<form class="stack" novalidate @submit=${this.submit}>
      ${choiceField({
        name: `attending-${this.site.id}`,
        legend: t("answer.attendLegend"),
        value: attending === null ? "" : String(attending),
        options: [
          { value: "true", label: t("answer.attend"), icon: "check" },
          { value: "false", label: t("answer.decline"), icon: "x" },
        ],
        onInput: (value) => this.set({ attending: value === "true" }),
      })}
      ${attending === true ? this.renderAttending() : nothing} ${attending === false ? this.renderDeclining() : nothing}
      ${this.problem ? problemNotice(this.problem) : nothing}
      ${
        attending === null
          ? nothing
          : html`<button class="button button-act button-large" aria-busy=${Boolean(this.busy)}>
              ${icon("send")}${t("answer.send")}
            </button>`
      }
    </form>`;
  }

  renderAttending() {
    const wrong = this.wrong();
    return html`${numberField({
        id: "heads",
        label: t("answer.heads"),
        value: this.draft.headCount,
        least: 1,
        most: MOST_PEOPLE,
        required: true,
        wrong: wrong.heads,
        onInput: (headCount) => this.set({ headCount }),
      })}
      <fieldset class="field stack-small">
        <legend>${t("answer.delegates")} <span class="optional">(${t("field.optional")})</span></legend>
        <p class="hint">${t("answer.delegatesHint")}</p>
        ${this.asked.map((line) => this.renderAsked(line))} ${this.rowsOf(null)}
        ${wrong.delegates ? html`<p class="wrong">${icon("circle-alert")}${wrong.delegates}</p>` : nothing}
        <p>
          <button
            type="button"
            class="button button-small"
            @click=${() => this.set({ delegates: [...this.draft.delegates, emptyRow()] })}
          >
            ${icon("plus")}${t(this.asked.length > 0 ? "answer.addOther" : "answer.add")}
          </button>
        </p>
      </fieldset>
      ${wishFields({ draft: this.draft, wrong, set: (change) => this.set(change), agenda: this.meeting.agenda })}`;
  }

  /** One line of the invitation: whom it asks for, and who was named. */
  renderAsked(line) {
    const count = this.draft.delegates.filter(({ invitee }) => invitee === line.id).length;
    return html`<div class="stack-small" role="group" aria-label=${line.post}>
      <p>
        <span class="strong">${line.post}</span>
        <span class="small soft">${askedSays(line)}</span>
      </p>
      ${this.rowsOf(line.id)}
      ${
        count < line.quota
          ? html`<p>
              <button
                type="button"
                class="button button-small button-quiet"
                @click=${() => this.set({ delegates: [...this.draft.delegates, emptyRow(line)] })}
              >
                ${icon("plus")}${t("answer.addMore", { left: line.quota - count })}
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  rowsOf(invitee) {
    return this.draft.delegates.map((delegate, at) => ((delegate.invitee ?? null) === invitee ? this.renderDelegate(delegate, at) : nothing));
  }

  renderDelegate(delegate, at) {
    const change = (part) =>
      this.set({
        delegates: this.draft.delegates.map((other, index) => (index === at ? { ...other, ...part } : other)),
      });
    const label = t("answer.remove", { number: at + 1 });
    return html`<div class="delegate">
      ${textField({ id: `name-${at}`, label: t("answer.name"), value: delegate.name, max: 200, onInput: (name) => change({ name }) })}
      ${textField({ id: `post-${at}`, label: t("answer.post"), value: delegate.post, max: 200, onInput: (post) => change({ post }) })}
      ${
        this.draft.delegates.length === 1
          ? nothing
          : html`<button
              type="button"
              class="button button-quiet button-icon"
              aria-label=${label}
              title=${label}
              @click=${() => this.set({ delegates: this.draft.delegates.filter((_, index) => index !== at) })}
            >
              ${icon("trash-2")}
            </button>`
      }
    </div>`;
  }

  renderDeclining() {
    return areaField({
      id: "decline-reason",
      label: t("answer.reason"),
      hint: t("reason.hint"),
      value: this.draft.reason,
      max: 500,
      required: true,
      wrong: this.wrong().reason,
      onInput: (reason) => this.set({ reason }),
    });
  }

  wrong() {
    if (!this.tried) return {};
    return Object.fromEntries(Object.entries(replyFaults(this.draft)).map(([name, key]) => [name, t(key)]));
  }

  set(change) {
    this.draft = { ...this.draft, ...change };
  }

  /** The form was long and the answer is short: what stands there is brought back into sight. */
  async showAnswer() {
    await this.updateComplete;
    this.querySelector("h2").scrollIntoView({ block: "center" });
  }

  /** Sends the answer; another way to send may be set from outside. */
  send(body) {
    return api.put(`/api/meetings/${segment(this.meeting.id)}/replies/${segment(this.site.id)}`, body);
  }

  submit = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    this.tried = true;
    if (Object.keys(replyFaults(this.draft)).length > 0) return focusFirstWrong(this);
    this.busy = true;
    this.problem = null;
    try {
      const reply = await this.send(replyBody(this.draft));
      this.site = { ...this.site, reply };
      this.writing = false;
      this.tried = false;
      toast(t("answer.sent"));
      this.showAnswer();
      this.dispatchEvent(new Event("answered"));
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      this.problem = failure;
    } finally {
      this.busy = false;
    }
  };
}

customElements.define("unit-reply", UnitReply);
