import { html, nothing } from "lit";
import { dayOf, timeOf, writtenDay } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";
import "./room-clock.js";
import "../media/check-camera.js";
import "../media/check-microphone.js";

/** Before the room opens: what will be, when, how long until then, and whether camera and microphone work. The page goes in by itself. */
export class WaitingRoom extends RoomPart {
  static properties = { ...RoomPart.properties, devices: { attribute: false } };

  render() {
    const { opensAt } = this.room.media;
    return html`<section class="waiting-room" data-opens=${opensAt ?? nothing}>
      <header>
        <h2>${icon("hourglass")}${this.#when(opensAt)}</h2>
        ${opensAt ? html`<p class="waiting-left">${t("media.wait.left")} <room-clock .clock=${this.room.clock} .until=${opensAt}></room-clock></p>` : nothing}
        <p>${t("media.wait.byItself")} ${this.room.entry.site ? t("media.wait.meanwhile") : nothing}</p>
      </header>
      ${this.room.entry.site ? this.#check() : nothing}
    </section>`;
  }

  #when(opensAt) {
    if (!opensAt) return t("media.wait.unknown");
    const time = timeOf(opensAt);
    const day = dayOf(opensAt);
    return day === dayOf(this.room.clock.now()) ? t("media.wait.today", { time }) : t("media.wait.day", { time, day: writtenDay(day) });
  }

  #check() {
    return html`<div class="waiting-check">
      <check-camera .devices=${this.devices} .off=${!this.room.choice.camera}></check-camera>
      <check-microphone .devices=${this.devices}></check-microphone>
    </div>`;
  }
}

customElements.define("waiting-room", WaitingRoom);
