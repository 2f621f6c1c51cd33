import { html, nothing } from "lit";
import { openDialog } from "../../ui/dialog.js";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";
import { Keys } from "./keys.js";
import "./room-bar.js";
import "./room-notices.js";
import "./room-agenda.js";
import "./room-attendance.js";
import "./room-queue.js";
import "./room-timeline.js";
import "./room-chat.js";
import "./room-stage.js";
import "./room-dialogs.js";

/** The secretary's desk: the roll with its corrections, the agenda, and the meeting as it is written down. */
export class RoomSecretary extends RoomPart {
  static properties = { ...RoomPart.properties, devices: { attribute: false }, side: { state: true } };

  constructor() {
    super();
    this.side = "timeline";
    this.keys = new Keys({
      "/": () => this.querySelector('[data-key="search"]')?.focus(),
      r: () => this.querySelector("room-attendance [data-verb]")?.click(),
      c: () => (this.side = "chat"),
      a: () => this.#agenda(),
    });
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
      class="console secretary"
      @correct=${(e) => openDialog("correct-roll-dialog", { room: this.room, site: e.detail })}
    >
      <room-bar
        .room=${this.room}
        .actions=${[{ key: "leave", icon: "log-out", text: t("live.tool.leave"), act: () => this.#leave() }]}
      ></room-bar>
      <room-agenda .room=${this.room}></room-agenda>
      <div class="console-middle">
        <room-notices .room=${this.room}></room-notices>${this.#opening()}<room-attendance
          .room=${this.room}
        ></room-attendance>
      </div>
      <div class="console-right">
        ${this.#picture()}
        <room-queue .room=${this.room}></room-queue>
        ${this.#tabs()}
        ${this.side === "timeline" ? html`<room-timeline .room=${this.room}></room-timeline>` : html`<room-chat .room=${this.room}></room-chat>`}
      </div>
    </div>`;
  }

  /** Only a media server lets somebody look on; the built-in media joins the sites among themselves. What a site dials, everybody may read. */
  #picture() {
    return ["JITSI", "WAITING"].includes(this.room.media.kind) || this.room.media.elsewhere
      ? html`<room-stage .room=${this.room} .devices=${this.devices}></room-stage>`
      : nothing;
  }

  #opening() {
    if (this.state?.phase !== "WAITING" || !this.room.may("Open")) return nothing;
    return html`<div class="notice">
      <div><p>${t("live.secretary.waiting")}</p></div>
      <button
        type="button"
        class="button button-act"
        data-verb="Open"
        ?disabled=${this.room.isPending("Open")}
        @click=${() => this.room.perform("Open")}
      >
        ${t("live.next.Open")}
      </button>
    </div>`;
  }

  #tabs() {
    return html`<div class="tabs" role="tablist">
      ${["timeline", "chat"].map((s) => html`<button type="button" role="tab" class="tab" aria-selected=${this.side === s} @click=${() => (this.side = s)}>${t(`live.tab.${s}`, { lines: this.state?.chat.length ?? 0 })}</button>`)}
    </div>`;
  }

  #agenda() {
    const menu = this.querySelector("room-agenda details");
    if (!menu) return;
    menu.open = true;
    menu.querySelector("button:not([disabled])")?.focus();
  }

  #leave() {
    this.dispatchEvent(new CustomEvent("leave", { bubbles: true }));
  }
}

customElements.define("room-secretary", RoomSecretary);
