import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../../ui/i18n.js";
import { timeOf } from "../../ui/format.js";
import { RoomPart } from "./part.js";
import { nameOf } from "./look.js";

/** Written words to all. What was sent stays in the field until the server has it. */
export class Chat extends RoomPart {
  static properties = { ...RoomPart.properties, text: { state: true }, sending: { state: true } };

  constructor() {
    super();
    this.text = "";
    this.sending = false;
  }

  render() {
    if (!this.state) return nothing;
    return html`<section class="chat" aria-label=${t("live.chat.label")}>
      <ol class="chat-list" role="log" aria-live="polite" tabindex="0">
        ${this.state.chat.length === 0 ? html`<li class="chat-none">${t("live.chat.none")}</li>` : nothing}
        ${repeat(
          this.state.chat,
          (c) => c.seq,
          (c) => this.#line(c),
        )}
      </ol>
      ${this.state.phase === "CLOSED" || !this.room.may("Say") ? nothing : this.#form()}
    </section>`;
  }

  updated(changed) {
    const list = this.querySelector(".chat-list");
    const count = this.state?.chat.at(-1)?.seq;
    if (list && count !== this.scrolledTo) list.scrollTop = list.scrollHeight;
    this.scrolledTo = count;
  }

  #line(line) {
    const who = line.site ? nameOf(this.state, line.site) : line.name;
    return html`<li class="chat-line">
      <p><b>${who}</b> <time>${timeOf(line.at)}</time></p>
      <p>${line.text}</p>
    </li>`;
  }

  #form() {
    return html`<form class="chat-form" @submit=${this.#send}>
      <input
        class="input"
        type="text"
        data-key="chat"
        maxlength=${this.room.limits.textMax}
        autocomplete="off"
        placeholder=${t("live.chat.write")}
        aria-label=${t("live.chat.write")}
        .value=${this.text}
        ?readonly=${this.sending}
        @input=${(e) => (this.text = e.target.value)}
      />
      <button class="button" ?disabled=${this.sending || this.text.trim() === ""}>
        ${this.sending ? t("live.chat.sending") : t("live.chat.send")}
      </button>
    </form>`;
  }

  async #send(event) {
    event.preventDefault();
    const text = this.text.trim();
    if (!text || this.sending) return;
    this.sending = true;
    const said = await this.room.perform("Say", { text });
    this.sending = false;
    if (said.ok) this.text = "";
  }
}

customElements.define("room-chat", Chat);
