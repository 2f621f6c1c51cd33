import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { t } from "../../ui/i18n.js";
import { RoomPart } from "./part.js";
import { mark } from "./mark.js";
import { attendance, filtered, placeOf, shownName, standings, STANDINGS, strayedSites } from "./look.js";

const QUALITIES = ["AUTO", "FULL", "LOW", "LOWEST", "AUDIO"];

/**
 * All sites of the meeting: search, filter by state, head-counts, the roll, and who did not follow the floor. One row per site,
 * so that 168 sites stay readable; a row opens what can be done with that site.
 */
export class Sites extends RoomPart {
  static properties = {
    ...RoomPart.properties,
    search: { state: true },
    standing: { state: true },
    open: { state: true },
  };

  constructor() {
    super();
    this.search = "";
    this.standing = null;
    this.open = null;
  }

  render() {
    if (!this.state) return html`<section class="sites" aria-busy="true"></section>`;
    const shown = filtered(this.state, this.search, this.standing);
    return html`<section class="sites" aria-label=${t("live.sites.label")}>
      ${this.#head()}
      <input
        class="input sites-search"
        type="search"
        data-key="search"
        placeholder=${t("live.sites.search")}
        aria-label=${t("live.sites.search")}
        .value=${this.search}
        @input=${(e) => (this.search = e.target.value)}
      />
      ${this.#filter()}
      <ul class="sites-list" @keydown=${this.#walk}>
        ${repeat(
          shown,
          (s) => s.id,
          (s) => this.#row(s),
        )}
      </ul>
      ${shown.length === 0 ? html`<p class="sites-none">${t("live.sites.none")}</p>` : nothing}
    </section>`;
  }

  #head() {
    const { present, sites, heads } = attendance(this.state);
    return html`<header class="sites-head">
      <h2>${t("live.sites.title")}</h2>
      <p>
        <strong>${t("live.sites.present", { present, sites })}</strong
        >${heads > 0 ? ` · ${t("live.sites.heads", { heads })}` : ""}
      </p>
      ${this.#way()}
    </header>`;
  }

  /** Who keeps microphones shut, where this page has a say in it. */
  #way() {
    const { way } = this.room.media;
    return way && this.state.mics !== "FREE"
      ? html`<p class="sites-way" data-way=${way}>${t(`live.sites.way.${way}`)}</p>`
      : nothing;
  }

  #filter() {
    const counts = standings(this.state);
    return html`<div class="sites-filter" role="group" aria-label=${t("live.sites.filter")}>
      ${this.#choice(null, t("live.sites.all"), this.state.sites.length)}
      ${STANDINGS.filter((s) => counts[s] > 0).map((s) => this.#choice(s, t(`live.standing.${s}`), counts[s]))}
    </div>`;
  }

  #choice(standing, text, count) {
    return html`<button
      type="button"
      class="chip"
      aria-pressed=${this.standing === standing}
      @click=${() => (this.standing = standing)}
    >
      ${standing ? mark(standing) : nothing}${text} <b>${count}</b>
    </button>`;
  }

  #row(site) {
    const open = this.open === site.id;
    return html`<li class="site" data-site=${site.id} data-presence=${site.presence}>
      <button type="button" class="site-row" aria-expanded=${open} @click=${() => (this.open = open ? null : site.id)}>
        ${mark(site.presence)}
        <span class="site-name">${shownName(site)}</span>
        <span class="site-heads"
          >${site.roll === "PRESENT" && site.heads > 0 ? t("live.sites.count", { heads: site.heads }) : ""}</span
        >
        <span class="site-words">${this.#words(site)}</span>
      </button>
      ${open ? this.#acts(site) : nothing}
    </li>`;
  }

  #words(site) {
    const stray = strayedSites(this.state, this.room.reports, this.room.clock.now()).find((s) => s.site === site.id);
    if (stray) return html`<em class="is-stray">${t(`live.stray.${stray.how}`)}</em>`;
    const place = placeOf(this.state, site.id);
    const words = [t(`live.presence.${site.presence}`)];
    if (site.hub) words.unshift(t("live.sites.hub"));
    if (this.state.floor?.site === site.id) words.push(t("live.sites.speaking"));
    if (place) words.push(t("live.sites.place", { place }));
    if (site.roll !== "UNKNOWN") words.push(t(`live.roll.${site.roll}`));
    return words.join(" · ");
  }

  #acts(site) {
    return html`<div class="site-acts">
      ${this.#link(site)}
      ${this.#grantable(site) ? html`<button type="button" class="button button-small" @click=${() => this.#tell("grant", site)}>${t("live.verb.GrantFloor", { name: shownName(site) })}</button>` : nothing}
      ${this.#quality(site)}
      ${this.room.may("CorrectRollCall") ? html`<button type="button" class="button button-small button-quiet" @click=${() => this.#tell("correct", site)}>${t("live.verb.CorrectRollCall")}</button>` : nothing}
      ${this.#outAndIn(site)}
    </div>`;
  }

  /** The hub stays: the chair sits there. */
  #outAndIn(site) {
    if (site.hub || this.state.phase === "CLOSED") return nothing;
    const verb = site.presence === "REMOVED" ? "ReadmitSite" : "RemoveSite";
    if (!this.room.may(verb)) return nothing;
    return html`<button
      type="button"
      class="button button-small button-quiet"
      data-verb=${verb}
      @click=${() => this.#tell(verb, site)}
    >
      ${t(`live.verb.${verb}`)}
    </button>`;
  }

  #link(site) {
    const report = this.room.reports[site.id];
    if (!report || site.presence !== "CONNECTED") return nothing;
    return html`<p class="site-report">
      ${t(`live.mic.${report.mic}`)} · ${t(`live.cam.${report.cam}`)} · ${t(`live.link.${report.link}`)}
      ${report.quality ? html`<span class="site-quality" data-quality=${report.quality}>· ${this.#given(site, report)}</span>` : nothing}
    </p>`;
  }

  /** What the line is given now, and whether its page has found that out by itself. */
  #given(site, { quality }) {
    const word = t(`live.quality.${quality}`);
    return `${t("live.quality.title")}: ${site.quality === "AUTO" ? t("live.quality.byItself", { quality: word }) : word}`;
  }

  #quality(site) {
    if (!this.room.may("SetQuality")) return nothing;
    return html`<select
      class="input site-quality-choice"
      aria-label=${t("live.quality.label", { site: shownName(site) })}
      ?disabled=${this.room.isPending("SetQuality", { site: site.id })}
      @change=${(e) => this.room.perform("SetQuality", { site: site.id, quality: e.target.value })}
    >
      ${QUALITIES.map((q) => html`<option value=${q} ?selected=${site.quality === q}>${t("live.quality.title")}: ${t(`live.quality.${q}`)}</option>`)}
    </select>`;
  }

  #grantable(site) {
    return (
      this.room.may("GrantFloor") &&
      this.state.phase === "RUNNING" &&
      site.presence === "CONNECTED" &&
      this.state.floor?.site !== site.id
    );
  }

  #tell(type, site) {
    this.dispatchEvent(new CustomEvent(type, { detail: site.id, bubbles: true }));
  }

  /** Up and down walk the rows, so the list is one stop for the Tab key's user, not 168. */
  #walk(event) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    const rows = [...this.querySelectorAll(".site-row")];
    const next = rows[rows.indexOf(document.activeElement) + step];
    next?.focus();
    event.preventDefault();
  }
}

customElements.define("room-sites", Sites);
