import { html, nothing } from "lit";
import { openDialog } from "../../ui/dialog.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { layoutAfter, rememberedLayout, rememberLayout } from "../media/layouts.js";
import { RoomPart } from "./part.js";
import { Keys } from "./keys.js";
import { currentItem, nameOf, placeOf, shownName } from "./look.js";
import "./room-notices.js";
import "./room-recording.js";
import "./room-stage.js";
import "./room-chat.js";
import "./room-own.js";
import "./room-clock.js";
import "./room-dialogs.js";

/** What a commune's meeting room sees: the stage, and one strip that is always there. Nothing else but a drawer for the chat. */
export class RoomSiteView extends RoomPart {
  static properties = {
    ...RoomPart.properties,
    devices: { attribute: false },
    chatting: { state: true },
    topic: { state: true },
    layout: { state: true },
  };

  constructor() {
    super();
    this.chatting = false;
    this.layout = rememberedLayout();
    this.keys = new Keys({
      " ": () => this.#hand(),
      h: () => this.#hand(),
      k: () => this.querySelector('[data-key="mic"]')?.click(),
      v: () => this.querySelector('[data-key="video"]')?.click(),
      c: () => (this.chatting = !this.chatting),
      g: () => this.#toggleLayout(),
      Escape: () => (this.chatting = false),
    });
  }

  connectedCallback() {
    super.connectedCallback();
    document.documentElement.dataset.scale = "room";
    this.keys.start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    delete document.documentElement.dataset.scale;
    this.keys.stop();
  }

  render() {
    const speaking = this.#isSpeaking;
    return html`<div class="site-view" ?data-speaking=${speaking}>
      ${this.#head()}
      <div class="site-stage">
        <room-notices .room=${this.room}></room-notices>
        <room-stage .room=${this.room} .layout=${this.layout} .devices=${this.devices}></room-stage>
        ${this.chatting ? html`<aside class="drawer"><room-chat .room=${this.room}></room-chat></aside>` : nothing}
      </div>
      ${this.#strip(speaking)}
    </div>`;
  }

  #toggleLayout() {
    this.layout = layoutAfter(this.layout, this.room.media.kind);
    rememberLayout(this.layout);
  }

  get #isSpeaking() {
    return this.state?.floor?.site === this.room.entry.site;
  }

  #head() {
    if (!this.state) return html`<header class="site-head"><p>${t("live.loading")}</p></header>`;
    const item = currentItem(this.state);
    return html`<header class="site-head">
      <p class="site-item">${this.#where(item)}</p>
      ${item ? html`<room-clock .clock=${this.room.clock} .spent=${item.spentMs} .from=${item.startedAt}></room-clock>` : nothing}
      <room-recording .room=${this.room}></room-recording>
      <div class="site-tools">
        <button
          type="button"
          class="button button-small button-quiet"
          data-key="chat-drawer"
          aria-expanded=${this.chatting}
          @click=${() => (this.chatting = !this.chatting)}
        >
          ${icon("message-square")}<span>${t("live.site.chat")}</span>
        </button>
        ${this.room.media.elsewhere ? nothing : this.#pictureTools()}
        <button
          type="button"
          class="button button-small button-quiet"
          data-key="leave"
          @click=${() => this.dispatchEvent(new CustomEvent("leave", { bubbles: true }))}
        >
          ${icon("log-out")}<span>${t("live.tool.leave")}</span>
        </button>
      </div>
    </header>`;
  }

  #pictureTools() {
    return html`<button
        type="button"
        class="button button-small button-quiet"
        data-key="layout"
        @click=${() => this.#toggleLayout()}
      >
        ${icon("layout-grid")}<span>${t(`live.tool.layout.${layoutAfter(this.layout, this.room.media.kind)}`)}</span>
      </button>
      ${this.#devicesTool()}`;
  }

  #devicesTool() {
    return html`<button
      type="button"
      class="button button-small button-quiet"
      data-key="devices"
      @click=${() => openDialog("devices-dialog", { devices: this.devices })}
    >
      ${icon("settings")}<span>${t("live.tool.devices")}</span>
    </button>`;
  }

  #where(item) {
    const { phase, suspendReason, title } = this.state;
    if (phase === "SUSPENDED") return t("live.site.suspended", { reason: suspendReason });
    if (phase === "WAITING") return t("live.site.waiting", { title });
    return item ? t("live.site.item", { number: item.number, title: item.title }) : title;
  }

  #strip(speaking) {
    if (!this.state) return html`<footer class="strip" aria-busy="true"></footer>`;
    return html`<footer class="strip" aria-label=${t("live.site.strip")}>
      <p class="strip-name">${this.room.mine ? shownName(this.room.mine) : ""}</p>
      <room-own .room=${this.room} .devices=${this.devices}></room-own>
      <div class="strip-turn">${speaking ? this.#speaking() : this.#asking()}</div>
      ${this.#rollCall()} ${this.#line()}
    </footer>`;
  }

  #speaking() {
    const { floor } = this.state;
    return html`<p class="strip-left" role="timer">
        <room-clock .clock=${this.room.clock} .until=${floor.until}></room-clock
        ><small>${t(floor.overran ? "live.floor.overran" : "live.floor.left")}</small>
      </p>
      <button
        type="button"
        class="button button-large"
        data-key="end"
        ?disabled=${this.room.isPending("EndFloor")}
        @click=${() => this.room.perform("EndFloor")}
      >
        ${icon("check")}${t("live.site.done")}
      </button>`;
  }

  #asking() {
    if (this.state.phase !== "RUNNING")
      return html`<p class="strip-place">${t(`live.site.phase.${this.state.phase}`)}</p>`;
    const place = placeOf(this.state, this.room.entry.site);
    const busy = this.room.isPending("RaiseHand") || this.room.isPending("LowerHand");
    const who = this.state.floor
      ? html`<p class="strip-place">${t("live.site.speaks", { site: nameOf(this.state, this.state.floor.site) })}</p>`
      : nothing;
    return html`${place ? html`<p class="strip-place" role="status">${t("live.site.place", { place })}</p>` : who}
      <button
        type="button"
        class="button button-large ${place ? "" : "button-act"}"
        data-key="hand"
        data-raised=${place !== null}
        ?disabled=${busy}
        aria-busy=${busy}
        @click=${() => this.#hand()}
      >
        ${icon("hand")}${busy ? t("live.verbs.sending") : t(place ? "live.site.lower" : "live.site.raise")}
      </button>`;
  }

  #hand() {
    if (this.state?.phase !== "RUNNING" || this.#isSpeaking) return;
    if (this.room.isPending("RaiseHand") || this.room.isPending("LowerHand")) return;
    this.room.perform(placeOf(this.state, this.room.entry.site) ? "LowerHand" : "RaiseHand");
  }

  /** The roll is being called: a device that is connected counts, the number of heads is what a person may add. */
  #rollCall() {
    if (!this.state.rollCall?.open || !this.room.may("AnswerRollCall")) return nothing;
    const answered = this.room.mine?.answered === true;
    return html`<form class="strip-roll" @submit=${this.#answer}>
      <label for="roll-heads">${t(answered ? "live.site.rollAnswered" : "live.site.rollAsk")}</label>
      <input
        id="roll-heads"
        class="input input-number"
        type="number"
        min="1"
        max=${this.room.limits.headsMax}
        inputmode="numeric"
        .value=${String(this.room.mine?.heads ?? 0)}
      />
      <button class="button" ?disabled=${this.room.isPending("AnswerRollCall")}>
        ${t(answered ? "live.site.rollAgain" : "live.site.rollDo")}
      </button>
    </form>`;
  }

  #answer = (event) => {
    event.preventDefault();
    const heads = event.target.querySelector("input").valueAsNumber;
    if (Number.isInteger(heads)) this.room.perform("AnswerRollCall", { heads });
  };

  #line() {
    if (this.room.lineState === "LIVE") return nothing;
    return html`<p class="strip-line state state-warn" data-line=${this.room.lineState}>
      ${icon("wifi-off")}${t(`live.line.${this.room.lineState}`)}
    </p>`;
  }
}

customElements.define("room-site-view", RoomSiteView);
