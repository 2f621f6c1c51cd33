import { html, nothing } from "lit";
import { announce } from "../../ui/announce.js";
import { api } from "../../ui/api.js";
import { PageElement } from "../../ui/element.js";
import { icon } from "../../ui/icons.js";
import { tell } from "../../ui/news.js";
import { go } from "../../ui/router.js";
import { session } from "../../ui/session.js";
import { stylesheet } from "../../ui/stylesheet.js";
import { t } from "../../ui/i18n.js";
import { timeOf } from "../../ui/format.js";
import { enterAtOnce } from "../live/entry.js";
import { Bell } from "./bell.js";
import { Duty } from "./duty.js";

/** Beside every page: listens on the duty line, and when a leader calls one of our units, rings until somebody goes in or puts it aside. */
export class DutyWatch extends PageElement {
  static properties = { calls: { state: true } };

  #duty = new Duty();
  #bell = new Bell();
  #aside = new Set();

  constructor() {
    super();
    this.calls = [];
  }

  async connectedCallback() {
    super.connectedCallback();
    this.#duty.addEventListener("call", (e) => this.#called(e.detail));
    this.#duty.addEventListener("callEnded", (e) => this.#ended(e.detail.meetingId));
    this.#duty.addEventListener("meetings", () => tell("meetings"));
    this.#duty.addEventListener("notices", () => tell("notices"));
    this.#duty.addEventListener("state", (e) => e.detail && this.#catchUp());
    this.forget = session.onChange(() => this.#follow());
    await stylesheet("/app/call/call.css");
    this.#follow();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.forget();
    this.#duty.stop();
    this.#bell.stop();
  }

  /** The line follows who is signed in: it ends with the session and begins with the next. */
  #follow() {
    const who = session.current?.account.id ?? null;
    if (who === this.who) return;
    this.who = who;
    this.#duty.stop();
    this.#show([]);
    if (who) this.#duty.start();
  }

  /** After the line was away: what rings now, and lists that may have changed meanwhile. */
  async #catchUp() {
    tell("meetings");
    tell("notices");
    const calls = await api.get("/api/calls").catch(() => null);
    if (calls) this.#show(calls);
  }

  #called(call) {
    this.#show([...this.calls.filter((c) => c.meetingId !== call.meetingId), call]);
    announce(t("call.ringing", { name: call.caller.name, title: call.title }));
  }

  #ended(meeting) {
    this.#show(this.calls.filter((c) => c.meetingId !== meeting));
  }

  #show(calls) {
    this.calls = calls.filter((c) => !this.#aside.has(c.meetingId) && !this.#isInside(c));
    if (this.calls.length > 0) this.#bell.ring(t("call.banner"));
    else this.#bell.stop();
  }

  #isInside(call) {
    return location.pathname === `/hop/${call.meetingId}`;
  }

  render() {
    const call = this.calls[0];
    if (!call) return nothing;
    return html`<div
      class="ring"
      role="alertdialog"
      aria-modal="false"
      aria-labelledby="ring-title"
      aria-describedby="ring-text"
      data-meeting=${call.meetingId}
    >
      <div class="ring-sign">${icon("phone-call")}</div>
      <div class="ring-words">
        <p class="ring-label">${t("call.banner")} · ${timeOf(call.at)}</p>
        <p class="ring-title" id="ring-title">${t("call.who", { post: call.caller.post, name: call.caller.name })}</p>
        <p class="ring-text" id="ring-text">
          ${call.title}${this.calls.length > 1 ? ` · ${t("call.more", { n: this.calls.length - 1 })}` : ""}
        </p>
      </div>
      <div class="ring-acts">
        <button
          type="button"
          class="button button-act button-large"
          data-key="answer"
          @click=${() => this.#answer(call)}
        >
          ${icon("log-in")}${t("call.join")}
        </button>
        <button type="button" class="button button-quiet" data-key="aside" @click=${() => this.#putAside(call)}>
          ${t("call.aside")}
        </button>
      </div>
      <p class="ring-note">${t("call.consent")}</p>
      ${this.#bell.silenced ? html`<p class="ring-silent">${icon("volume-2")}${t("call.silent")}</p>` : nothing}
    </div>`;
  }

  updated() {
    if (this.calls.length > 0) this.querySelector('[data-key="answer"]')?.focus();
  }

  #answer(call) {
    this.#putAside(call);
    enterAtOnce(call.meetingId);
    go(`/hop/${call.meetingId}`);
  }

  #putAside(call) {
    this.#aside.add(call.meetingId);
    this.#show(this.calls);
  }
}

customElements.define("duty-watch", DutyWatch);
