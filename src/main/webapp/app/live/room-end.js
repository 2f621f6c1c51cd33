import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

/** Where somebody stands after the meeting, or when the server would not have them: what happened, and what to do. */
export class RoomEnd extends PageElement {
  static properties = { why: {}, meeting: { attribute: false } };

  render() {
    const over = this.why === "CLOSED";
    return html`<div class="page page-narrow room-end" data-why=${this.why}>
      <div class="stack">
        <p class="soft">${this.meeting?.title}</p>
        <h1>${t(`live.ended.${this.why}`)}</h1>
        <p class="lead">${t(`live.ended.text.${this.why}`)}</p>
        <div class="row">
          ${over && this.meeting ? html`<a class="button button-act" href="/cuoc-hop/${this.meeting.id}/bien-ban">${icon("clipboard-list")}${t("live.ended.record")}</a>` : nothing}
          ${over ? nothing : html`<button type="button" class="button button-act" @click=${() => this.dispatchEvent(new Event("again"))}>${icon("refresh-cw")}${t("live.ended.again")}</button>`}
          <a class="button" href="/">${icon("house")}${t("live.ended.home")}</a>
        </div>
      </div>
    </div>`;
  }
}

customElements.define("room-end", RoomEnd);
