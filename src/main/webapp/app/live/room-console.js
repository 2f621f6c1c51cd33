import { html } from "lit";
import { toast } from "../../ui/announce.js";
import { confirm, openDialog } from "../../ui/dialog.js";
import { go } from "../../ui/router.js";
import { t } from "../../ui/i18n.js";
import { useTheme } from "../../ui/preferences.js";
import { layoutAfter, rememberedLayout, rememberLayout } from "../media/layouts.js";
import { RoomPart } from "./part.js";
import { Keys } from "./keys.js";
import { currentItem, nextStep } from "./look.js";
import { limitsOf } from "./room-verbs.js";
import "./room-bar.js";
import "./room-notices.js";
import "./room-agenda.js";
import "./room-stage.js";
import "./room-sites.js";
import "./room-queue.js";
import "./room-verbs.js";
import "./room-chat.js";
import "./room-own.js";
import "./room-dialogs.js";
import "../media/move-dialog.js";

/** The chair's desk (also the operator's): everything that happens in the room, and every verb, within one screen. */
export class RoomConsole extends RoomPart {
  static properties = {
    ...RoomPart.properties,
    devices: { attribute: false },
    layout: { state: true },
    side: { state: true },
    seconds: { state: true },
  };

  constructor() {
    super();
    this.layout = rememberedLayout();
    this.side = "queue";
    this.seconds = null;
    this.keys = new Keys(this.#keyActions());
  }

  connectedCallback() {
    super.connectedCallback();
    this.keys.start();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.keys.stop();
  }

  render() {
    return html`<div
      class="console"
      @step=${(e) => this.#step(e.detail)}
      @grant=${(e) => this.#grant(e.detail)}
      @limit=${(e) => (this.seconds = e.detail)}
      @correct=${(e) => this.#correct(e.detail)}
      @RemoveSite=${(e) => openDialog("remove-site-dialog", { room: this.room, site: e.detail })}
      @ReadmitSite=${(e) => this.room.perform("ReadmitSite", { site: e.detail })}
    >
      <room-bar .room=${this.room} .actions=${this.#tools()}></room-bar>
      <room-agenda .room=${this.room}></room-agenda>
      <room-sites class="console-left" .room=${this.room}></room-sites>
      <div class="console-middle">
        <room-notices .room=${this.room}></room-notices>
        <room-stage .room=${this.room} .layout=${this.layout} .devices=${this.devices}></room-stage>
      </div>
      <div class="console-right">
        ${this.#tabs()}
        ${this.side === "queue" ? html`<room-queue .room=${this.room}></room-queue>` : html`<room-chat .room=${this.room}></room-chat>`}
      </div>
      <div class="console-foot">
        <room-own .room=${this.room} .devices=${this.devices}></room-own>
        <room-verbs .room=${this.room} .seconds=${this.#limit}></room-verbs>
      </div>
    </div>`;
  }

  #tabs() {
    return html`<div class="tabs" role="tablist">
      ${["queue", "chat"].map((s) => html`<button type="button" role="tab" class="tab" aria-selected=${this.side === s} @click=${() => (this.side = s)}>${t(`live.tab.${s}`, this.#counts())}</button>`)}
    </div>`;
  }

  #counts() {
    return { count: this.state?.queue.length ?? 0, lines: this.state?.chat.length ?? 0 };
  }

  #tools() {
    return [
      ...(this.room.media.elsewhere ? [] : [this.#layoutTool()]),
      { key: "theme", icon: "moon", text: t("live.tool.theme"), act: () => this.#toggleTheme() },
      ...(this.room.entry.site && !this.room.media.elsewhere
        ? [{ key: "devices", icon: "settings", text: t("live.tool.devices"), act: () => this.#chooseDevices() }]
        : []),
      ...(this.#mayMove()
        ? [{ key: "move", icon: "arrow-right", text: t("move.verb"), act: () => this.#move() }]
        : []),
      { key: "help", icon: "circle-help", text: t("live.tool.keys"), act: () => this.#help() },
      { key: "leave", icon: "log-out", text: t("live.tool.leave"), act: () => this.#leave() },
    ];
  }

  #layoutTool() {
    return {
      key: "layout",
      icon: "layout-grid",
      text: t(`live.tool.layout.${layoutAfter(this.layout, this.room.media.kind)}`),
      act: () => this.#toggleLayout(),
    };
  }

  /** Carries out one of the verbs of the foot, after asking where it cannot be taken back. */
  async #step({ verb, fields }) {
    const special = {
      Record: () => go(`/cuoc-hop/${this.state.meeting}/bien-ban`),
      Suspend: () => openDialog("suspend-dialog", { room: this.room }),
      Close: () => this.#close(),
      StartRecording: () => this.#record(),
      GrantFloor: () => this.#grant(fields.site),
    };
    if (special[verb]) return special[verb]();
    await this.room.perform(verb, fields);
  }

  /** The mesh has no server that could be left. */
  #mayMove() {
    return this.room.entry.as === "OPERATOR" && this.room.media.kind === "JITSI";
  }

  async #move() {
    const name = await openDialog("move-dialog", { meeting: this.state.meeting });
    if (name !== undefined) toast(t("move.done", { name }));
  }

  async #close() {
    const item = currentItem(this.state);
    const left = item ? this.state.agenda.length - item.number : this.state.agenda.length;
    const text = left > 0 ? t("live.close.left", { n: left }) : t("live.close.text");
    if (await confirm({ question: t("live.close.question"), text, yes: t("live.verb.Close"), danger: true }))
      await this.room.perform("Close");
  }

  async #record() {
    const [question, text, yes] = ["question", "text", "do"].map((part) => t(`live.record.${part}`));
    if (await confirm({ question, text, yes })) await this.room.perform("StartRecording");
  }

  #grant(site) {
    return this.room.perform("GrantFloor", { site, seconds: this.#limit });
  }

  /** The speaking time that the next turn gets: what the chair chose, else the house's. */
  get #limit() {
    return this.seconds ?? this.room.limits.speakDefault;
  }

  #correct(site) {
    return openDialog("correct-roll-dialog", { room: this.room, site });
  }

  #chooseDevices() {
    return openDialog("devices-dialog", { devices: this.devices });
  }

  #leave() {
    this.dispatchEvent(new CustomEvent("leave", { bubbles: true }));
  }

  #toggleLayout() {
    this.layout = layoutAfter(this.layout, this.room.media.kind);
    rememberLayout(this.layout);
  }

  #toggleTheme() {
    useTheme(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
  }

  #press(key) {
    this.querySelector(`[data-key="${key}"]:not([disabled])`)?.click();
  }

  async #focusChat() {
    this.side = "chat";
    await this.updateComplete;
    this.querySelector("room-chat").updateComplete.then(() => this.querySelector('[data-key="chat"]')?.focus());
  }

  #nextLimit() {
    const limits = limitsOf(this.room);
    this.seconds = limits[(limits.indexOf(this.#limit) + 1) % limits.length];
  }

  async #help() {
    await openDialog("keys-dialog", { keys: KEYS.map(([key, text]) => [key, t(text)]) });
  }

  #keyActions() {
    return {
      n: () => this.state && this.room.may(nextStep(this.state).verb) && this.#press("next"),
      1: () => this.#press("hand-1"),
      2: () => this.#press("hand-2"),
      3: () => this.#press("hand-3"),
      e: () => this.state?.floor && this.room.perform("EndFloor"),
      "+": () => this.#press("extend"),
      "=": () => this.#press("extend"),
      l: () => this.#nextLimit(),
      m: () => this.#press("mics"),
      r: () => this.#press(this.state?.rollCall?.open ? "FinishRollCall" : "StartRollCall"),
      a: () => this.#openMenu("room-agenda details"),
      p: () => this.#press("Suspend"),
      b: () => this.#press(this.querySelector('[data-key="StopRecording"]') ? "StopRecording" : "StartRecording"),
      k: () => this.#press("mic"),
      v: () => this.#press("video"),
      c: () => this.#focusChat(),
      q: () => (this.side = "queue"),
      g: () => this.#toggleLayout(),
      t: () => this.#toggleTheme(),
      "/": () => this.querySelector('[data-key="search"]')?.focus(),
      "?": () => this.#help(),
    };
  }

  #openMenu(selector) {
    const menu = this.querySelector(selector);
    if (!menu) return;
    menu.open = true;
    menu.querySelector("button:not([disabled])")?.focus();
  }
}

/** The help sheet: which key does what. */
const KEYS = [
  ["N", "live.keys.next"],
  ["1 2 3", "live.keys.hands"],
  ["E", "live.keys.end"],
  ["+", "live.keys.extend"],
  ["L", "live.keys.limit"],
  ["M", "live.keys.mics"],
  ["R", "live.keys.roll"],
  ["A", "live.keys.agenda"],
  ["P", "live.keys.suspend"],
  ["B", "live.keys.record"],
  ["K", "live.keys.mic"],
  ["V", "live.keys.camera"],
  ["/", "live.keys.search"],
  ["C", "live.keys.chat"],
  ["Q", "live.keys.queue"],
  ["G", "live.keys.layout"],
  ["T", "live.keys.theme"],
  ["?", "live.keys.help"],
];

customElements.define("room-console", RoomConsole);
