// The rooms and the equipment that a meeting books: in its editor and in a line of its page.

import { html, nothing } from "lit";
import { live } from "lit/directives/live.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

const KINDS = ["ROOM", "EQUIPMENT"];

/** Such as "Máy chiếu × 2". */
export function bookedSays({ name, quantity }) {
  return quantity === 1 ? name : `${name} × ${quantity}`;
}

/** Takes {uses: [{assetId, quantity}], assets, set(uses)}. */
export function bookingFields({ uses, assets, set }) {
  const byId = new Map(assets.map((asset) => [asset.id, asset]));
  const booked = new Set(uses.map(({ assetId }) => assetId));
  const left = assets.filter(({ id, inUse }) => inUse && !booked.has(id));
  return html`<fieldset class="field">
    <legend>${t("asset.booking")} <span class="optional">(${t("field.optional")})</span></legend>
    <p class="hint">${t("asset.bookingHint")} <a href="/phong-thiet-bi" target="_blank">${t("asset.see")}</a></p>
    <ul class="bookings">
      ${uses.map((use, at) => bookingLine(byId.get(use.assetId) ?? { id: use.assetId, name: use.assetId, quantity: use.quantity }, use, {
        change: (quantity) => set(uses.map((other, index) => (index === at ? { ...other, quantity } : other))),
        drop: () => set(uses.filter((_, index) => index !== at)),
      }))}
    </ul>
    ${
      left.length === 0
        ? nothing
        : html`<select
            class="select"
            id="book"
            aria-label=${t("asset.add")}
            @change=${(event) => {
              set([...uses, { assetId: event.target.value, quantity: 1 }]);
              event.target.value = "";
            }}
          >
            <option value="">${t("asset.add")}</option>
            ${KINDS.map(
              (kind) =>
                html`<optgroup label=${t(`asset.${kind}S`)}>
                  ${left.filter((asset) => asset.kind === kind).map((asset) => html`<option value=${asset.id}>${assetSays(asset)}</option>`)}
                </optgroup>`,
            )}
          </select>`
    }
  </fieldset>`;
}

function bookingLine(asset, { quantity }, { change, drop }) {
  const label = t("asset.drop", { name: asset.name });
  return html`<li class="row row-apart">
    <span>${assetSays(asset)}</span>
    <span class="row">
      ${
        asset.quantity > 1
          ? html`<label class="row"
              ><input
                class="input input-number"
                type="number"
                min="1"
                max=${asset.quantity}
                inputmode="numeric"
                aria-label=${t("asset.quantityOf", { name: asset.name })}
                .value=${live(String(quantity ?? ""))}
                @input=${(event) => change(event.target.valueAsNumber || 1)}
              /><span class="soft">/ ${asset.quantity}</span></label
            >`
          : nothing
      }
      <button type="button" class="button button-quiet button-icon" aria-label=${label} title=${label} @click=${drop}>
        ${icon("trash-2")}
      </button>
    </span>
  </li>`;
}

/** What it is, how large, and where. */
export function assetSays({ name, seats, place }) {
  return [name, seats ? t("asset.seatsOf", { n: seats }) : null, place].filter(Boolean).join(" · ");
}
