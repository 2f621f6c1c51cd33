import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { longMoment, timeOf } from "../../ui/format.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { asProblem } from "../shell/sign-in.js";

/** Who has a room or equipment in the next weeks; read when it is opened. Takes {path, name}. */
class AssetBookings extends PageElement {
  static properties = { path: {}, name: {}, bookings: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.bookings = null;
    this.problem = null;
  }

  render() {
    return html`<details class="fold" @toggle=${(event) => event.target.open && this.read()}>
      <summary aria-label=${t("asset.takenOf", { name: this.name })}>${t("asset.taken")}</summary>
      ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
      ${this.bookings?.length === 0 ? html`<p class="soft small">${t("asset.free")}</p>` : nothing}
      <ul class="stack-small small">
        ${(this.bookings ?? []).map(
          ({ meetingId, title, start, end, quantity }) =>
            html`<li class="figures">
              ${longMoment(start)} – ${timeOf(end)}:
              ${meetingId ? html`<a href="/cuoc-hop/${meetingId}">${title}</a>` : t("asset.hidden")}
              ${quantity > 1 ? html`<span class="soft">(${quantity})</span>` : nothing}
            </li>`,
        )}
      </ul>
    </details>`;
  }

  async read() {
    try {
      this.bookings = await api.get(this.path);
      this.problem = null;
    } catch (failure) {
      this.problem = problemText(asProblem(failure));
    }
  }
}

customElements.define("asset-bookings", AssetBookings);
