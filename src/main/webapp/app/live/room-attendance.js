import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { timeOf } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";
import { mark } from "./mark.js";
import { attendance, filtered, shownName } from "./look.js";

const ROLLS = ["UNKNOWN", "PRESENT", "ABSENT", "EXCUSED"];

/** The roll of all sites as a table: what it says, who said so, how many heads, the connection, and the correction. */
export class RoomAttendance extends RoomPart {
  static properties = { ...RoomPart.properties, search: { state: true }, roll: { state: true } };

  constructor() {
    super();
    this.search = "";
    this.roll = null;
  }

  render() {
    if (!this.state) return html`<section aria-busy="true"></section>`;
    const shown = filtered(this.state, this.search, null).filter((s) => !this.roll || s.roll === this.roll);
    return html`<section class="roll" aria-label=${t("live.attendance.label")}>
      ${this.#head()}
      <div class="table-frame roll-frame">
        <table class="table roll-table">
          <thead>
            <tr>
              ${["site", "line", "roll", "heads", "act"].map((c) => html`<th scope="col" class=${c === "heads" ? "number" : ""}>${t(`live.attendance.${c}`)}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${repeat(
              shown,
              (s) => s.id,
              (s) => this.#row(s),
            )}
          </tbody>
        </table>
      </div>
    </section>`;
  }

  #head() {
    const { present, sites, heads } = attendance(this.state);
    return html`<header class="roll-head">
      <div>
        <h2>${t("live.attendance.title")}</h2>
        <p>
          <strong>${t("live.sites.present", { present, sites })}</strong
          >${heads > 0 ? ` · ${t("live.sites.heads", { heads })}` : ""}
        </p>
      </div>
      ${this.#calling()}
      <input
        class="input sites-search"
        type="search"
        data-key="search"
        placeholder=${t("live.sites.search")}
        aria-label=${t("live.sites.search")}
        .value=${this.search}
        @input=${(e) => (this.search = e.target.value)}
      />
      <div class="sites-filter" role="group" aria-label=${t("live.sites.filter")}>
        ${this.#chip(null)}${ROLLS.map((r) => this.#chip(r))}
      </div>
    </header>`;
  }

  #calling() {
    const verb = this.state.rollCall?.open ? "FinishRollCall" : "StartRollCall";
    if (!this.room.may(verb) || this.state.phase === "CLOSED") return nothing;
    return html`<button
      type="button"
      class="button button-act"
      data-verb=${verb}
      ?disabled=${this.room.isPending(verb)}
      @click=${() => this.room.perform(verb)}
    >
      ${t(`live.verb.${verb}`)}
    </button>`;
  }

  #chip(roll) {
    const count = roll ? this.state.sites.filter((s) => s.roll === roll).length : this.state.sites.length;
    if (roll && count === 0) return nothing;
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${this.roll === roll}
      @click=${() => (this.roll = roll)}
    >
      ${roll ? t(`live.roll.${roll}`) : t("live.sites.all")} <b>${count}</b>
    </button>`;
  }

  #row(site) {
    return html`<tr data-site=${site.id} data-roll=${site.roll}>
      <th scope="row">
        ${shownName(site)}${site.hub ? html` <span class="tag">${t("live.sites.hub")}</span>` : nothing}
      </th>
      <td>
        ${mark(site.presence)}
        ${t(`live.presence.${site.presence}`)}${site.presence === "ABSENT" ? nothing : html` <span class="faint small">${t("live.attendance.since", { time: timeOf(site.since) })}</span>`}
      </td>
      <td>
        ${t(`live.roll.${site.roll}`)}${site.roll === "UNKNOWN" ? nothing : html` <span class="faint small">${t(`live.rollBy.${site.rollBy}`)}${site.rollReason ? `: ${site.rollReason}` : ""}</span>`}
      </td>
      <td class="number">${site.heads > 0 ? site.heads : "–"}</td>
      <td>
        ${this.room.may("CorrectRollCall") && this.state.phase !== "CLOSED" ? html`<button type="button" class="button button-small button-quiet" aria-label=${t("live.attendance.correct", { site: shownName(site) })} @click=${() => this.#correct(site)}>${t("live.verb.CorrectRollCall")}</button>` : nothing}
      </td>
    </tr>`;
  }

  #correct(site) {
    this.dispatchEvent(new CustomEvent("correct", { detail: site.id, bubbles: true }));
  }
}

customElements.define("room-attendance", RoomAttendance);
