import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api } from "../../ui/api.js";
import { confirm } from "../../ui/dialog.js";
import { shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { asProblem } from "../shell/sign-in.js";

const PURPOSES = ["LOGIN", "SYSTEM"];

/** What a key does at a moment: COMING, USED or RETIRED. */
export function stateOf({ usedFrom, retiredAt }, now) {
  if (Date.parse(usedFrom) > now) return "COMING";
  return retiredAt && Date.parse(retiredAt) <= now ? "RETIRED" : "USED";
}

/** Our own keys: where servers fetch them, which one signs, and how to change. Fires `changed`. */
class OurKeys extends PageElement {
  static properties = { pool: { attribute: false }, problem: { state: true } };

  render() {
    return html`<section class="stack" aria-labelledby="keys-heading">
      <h2 id="keys-heading">${t("keys.title")}</h2>
      <p class="soft">${t("keys.lead")}</p>
      ${this.problem ? problemNotice(this.problem) : nothing}
      <div class="key-purposes">${PURPOSES.map((purpose) => this.renderPurpose(purpose))}</div>
    </section>`;
  }

  renderPurpose(purpose) {
    const keys = this.pool.keys.filter((key) => key.purpose === purpose).reverse();
    return html`<div class="stack-small">
      <h3>${t(`keys.${purpose}`)}</h3>
      <p class="small soft">${t(`keys.about.${purpose}`)}</p>
      <p><code>${purpose === "LOGIN" ? this.pool.loginKeys : this.pool.systemKeys}</code></p>
      ${keys.length === 0 ? html`<p class="soft">${t("keys.none")}</p>` : html`<ul class="list keys">${keys.map(renderKey)}</ul>`}
      ${
        this.pool.mayChange && this.pool.keepsSecrets
          ? html`<p>
              <button type="button" class="button button-small" @click=${() => this.change(purpose)}>
                ${icon("key-round")}${t("keys.make")}<span class="unseen">${t(`keys.${purpose}`)}</span>
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  async change(purpose) {
    if (!(await confirm({ question: t("keys.makeTitle"), text: t("keys.makeText"), yes: t("keys.make") }))) return;
    this.problem = null;
    try {
      await api.post("/api/media/pool/keys", { purpose });
      toast(t("keys.made"));
      this.dispatchEvent(new Event("changed"));
    } catch (failure) {
      this.problem = asProblem(failure);
    }
  }
}

function renderKey(key) {
  const state = stateOf(key, Date.now());
  const [look, shape] = { USED: ["state-ok", "circle-check"], COMING: ["state-act", "clock"], RETIRED: ["state-none", "history"] }[state];
  const when = shortMoment(state === "RETIRED" ? key.retiredAt : key.usedFrom);
  return html`<li class="key">
    <span class="state ${look}">${icon(shape)}${t(`keys.state.${state}`, { when })}</span>
    <a class="small" href=${key.address} target="_blank" rel="noreferrer"><code>${key.kid}</code></a>
  </li>`;
}

customElements.define("our-keys", OurKeys);
