import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { openDialog } from "../../ui/dialog.js";
import { addDays, dayOf } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { session } from "../../ui/session.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import "./asset-dialog.js";
import "./asset-bookings.js";

const AHEAD = 28;

/** The rooms and the equipment that meetings book: what there is, who keeps it, when it is taken. */
class AssetsPage extends PageElement {
  assets = new Loading(this, async () => {
    const today = dayOf(Date.now());
    const [assets, { units }] = await Promise.all([api.get("/api/assets"), api.get(`/api/units?on=${today}`)]);
    return { assets, units, names: new Map(units.map(({ id, name }) => [id, name])), today };
  });

  connectedCallback() {
    super.connectedCallback();
    this.assets.load();
  }

  render() {
    titled(t("place.assets"));
    return html`<div class="page stack-large">
      <div class="page-head">
        <div class="titles">
          <h1>${t("place.assets")}</h1>
          <p class="soft">${t("asset.lead")}</p>
        </div>
        ${this.mayAdd ? this.renderAdd() : nothing}
      </div>
      ${this.assets.show(
        () => listShape(8),
        (found) => html`${["ROOM", "EQUIPMENT"].map((kind) => this.renderKind(kind, found))}`,
      )}
    </div>`;
  }

  get mayAdd() {
    return session.holds("SECRETARY", "TECHNICAL_OPERATOR", "ADMINISTRATOR");
  }

  renderAdd() {
    return html`<button type="button" class="button button-act" @click=${() => this.change({})}>${icon("plus")}${t("asset.new")}</button>`;
  }

  renderKind(kind, { assets, names, today }) {
    const shown = assets.filter((asset) => asset.kind === kind).sort((one, two) => Number(two.inUse) - Number(one.inUse));
    return html`<section class="stack-small" aria-labelledby="kind-${kind}">
      <h2 id="kind-${kind}">${t(`asset.${kind}S`)}</h2>
      ${shown.length === 0 ? html`<p class="soft">${t(`asset.no${kind}`)}</p>` : nothing}
      <ul class="assets">
        ${shown.map((asset) => this.renderAsset(asset, names, today))}
      </ul>
    </section>`;
  }

  renderAsset(asset, names, today) {
    const path = `/api/assets/${segment(asset.id)}/bookings?from=${today}&to=${addDays(today, AHEAD)}`;
    return html`<li class="asset ${asset.inUse ? "" : "asset-idle"}">
      <div>
        <p class="strong">${asset.name}</p>
        <p class="small soft figures">${factsOf(asset, names).join(" · ")}</p>
        ${asset.inUse ? nothing : html`<p class="state state-none small">${icon("ban")}${t("asset.idle")}</p>`}
      </div>
      ${asset.mayKeep ? this.renderVerbs(asset) : nothing}
      <asset-bookings .path=${path} .name=${asset.name}></asset-bookings>
    </li>`;
  }

  renderVerbs(asset) {
    return html`<div class="row no-print">
      <button type="button" class="button button-small" aria-label=${t("asset.editOf", { name: asset.name })} @click=${() => this.change({ asset })}>
        ${icon("pencil")}${t("asset.edit")}
      </button>
      <button
        type="button"
        class="button button-small button-quiet"
        aria-label=${t(asset.inUse ? "asset.stopOf" : "asset.resumeOf", { name: asset.name })}
        @click=${() => this.toggle(asset)}
      >
        ${t(asset.inUse ? "asset.stop" : "asset.resume")}
      </button>
    </div>`;
  }

  async change(properties) {
    const { units } = this.assets.value ?? { units: [] };
    const done = await openDialog("asset-dialog", { ...properties, units });
    if (!done) return;
    toast(t("asset.saved", { name: done.name }));
    await this.assets.load();
  }

  /** Giving up is undone by the same button, and what is booked stays booked. */
  async toggle(asset) {
    const saved = await api.put(`/api/assets/${segment(asset.id)}`, { ...asset, inUse: !asset.inUse });
    toast(t(saved.inUse ? "asset.resumed" : "asset.stopped", { name: saved.name }));
    await this.assets.load();
  }
}

function factsOf({ unitId, place, seats, quantity, shared, kind }, names) {
  return [
    names.get(unitId),
    place,
    seats ? t("asset.seatsOf", { n: seats }) : null,
    kind === "EQUIPMENT" ? t("asset.pieces", { n: quantity }) : null,
    shared ? t("asset.isShared") : null,
  ].filter(Boolean);
}

customElements.define("assets-page", AssetsPage);
