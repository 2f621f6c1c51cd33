import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { timeOf } from "../../ui/format.js";
import { RoomPart } from "./part.js";
import { calledName, nameOf, siteOf } from "./look.js";
import "./room-clock.js";

const LARGE = 3;

/** Who has the floor, and who waits for it: the next three large, the rest compact. */
export class Queue extends RoomPart {
  render() {
    if (!this.state) return html`<section class="queue" aria-busy="true"></section>`;
    return html`<section class="queue" aria-label=${t("live.queue.label")}>
      ${this.state.floor ? this.#floor(this.state.floor) : nothing}
      <h2>${t("live.queue.title", { count: this.state.queue.length })}</h2>
      ${this.state.queue.length === 0 ? html`<p class="queue-none">${t("live.queue.none")}</p>` : nothing}
      <ol class="queue-list">
        ${repeat(
          this.state.queue,
          (h) => h.site,
          (h, i) => this.#hand(h, i),
        )}
      </ol>
    </section>`;
  }

  #floor(floor) {
    return html`<div class="floor-card" data-turn=${floor.turn} data-site=${floor.site}>
      <p class="floor-label"><span class="lamp">${t("live.floor.speaking")}</span></p>
      <p class="floor-name">${nameOf(this.state, floor.site)}</p>
      <p class="floor-left">
        <room-clock .clock=${this.room.clock} .until=${floor.until}></room-clock
        ><small>${floor.overran ? t("live.floor.overran") : t("live.floor.left")}</small>
      </p>
    </div>`;
  }

  #hand(hand, index) {
    const site = siteOf(this.state, hand.site);
    return html`<li class="hand ${index < LARGE ? "is-large" : ""}" data-site=${hand.site}>
      <span class="hand-place">${index + 1}</span>
      <div class="hand-who">
        <p class="hand-name">${nameOf(this.state, hand.site)}</p>
        <p class="hand-topic">
          ${hand.topic ?? t("live.queue.since", { time: timeOf(hand.at) })}${site?.presence !== "CONNECTED" ? html` · <em>${t(`live.presence.${site?.presence ?? "ABSENT"}`)}</em>` : nothing}
        </p>
      </div>
      ${this.#acts(hand, site, index)}
    </li>`;
  }

  #acts(hand, site, index) {
    if (!this.room.may("GrantFloor")) return nothing;
    const name = calledName(this.state, hand.site);
    return html`<div class="hand-acts">
      <button
        type="button"
        class="button button-small"
        data-key=${`hand-${index + 1}`}
        aria-label=${t("live.verb.GrantFloor", { name })}
        ?disabled=${!this.#grantable(site)}
        @click=${() => this.#grant(hand)}
      >
        ${t("live.queue.invite")}
      </button>
      <button
        type="button"
        class="button button-small button-quiet hand-drop"
        title=${t("live.queue.drop")}
        aria-label=${t("live.verb.DropHand", { name })}
        ?disabled=${this.room.isPending("DropHand", { site: hand.site })}
        @click=${() => this.room.perform("DropHand", { site: hand.site })}
      >
        ${icon("x")}
      </button>
    </div>`;
  }

  #grantable(site) {
    return this.state.phase === "RUNNING" && site?.presence === "CONNECTED" && !this.room.isPending("GrantFloor");
  }

  #grant(hand) {
    this.dispatchEvent(new CustomEvent("grant", { detail: hand.site, bubbles: true }));
  }
}

customElements.define("room-queue", Queue);
