import { html } from "lit";
import { icon } from "./icons.js";
import { Problem } from "./api.js";
import { problemText } from "./problem.js";
import { t } from "./i18n.js";

/**
 * One thing a page reads from the server: shows its shape while it is on the way, itself when it is there, and a
 * plain reason with a retry when it failed. A later answer never overtakes a newer question.
 */
export class Loading {
  value = undefined;
  problem = null;
  #asked = 0;

  constructor(host, read) {
    this.host = host;
    this.read = read;
  }

  /** Asks (again); what was there stays visible until the answer is. */
  async load() {
    const turn = ++this.#asked;
    try {
      const value = await this.read();
      if (turn !== this.#asked) return;
      this.value = value;
      this.problem = null;
    } catch (failure) {
      if (turn !== this.#asked) return;
      this.problem = failure instanceof Problem ? failure : new Problem(0, "UNEXPECTED", { message: String(failure) });
    }
    this.host.requestUpdate();
  }

  /** Asks again though nobody wished it: what was there stays when no answer comes, and the next time may do better. */
  async refresh() {
    const turn = ++this.#asked;
    const value = await this.read().catch(() => undefined);
    if (turn !== this.#asked || value === undefined) return;
    this.value = value;
    this.problem = null;
    this.host.requestUpdate();
  }

  /** Forgets the value and asks: for another day, another meeting. */
  restart() {
    this.value = undefined;
    this.problem = null;
    this.host.requestUpdate();
    return this.load();
  }

  show(shape, ready) {
    if (this.problem) return problemNotice(this.problem, () => this.restart());
    return this.value === undefined ? html`<div aria-busy="true">${shape()}</div>` : ready(this.value);
  }
}

/** Why something could not be shown, in one sentence, the code in the details, and a way to try again. */
export function problemNotice(problem, retry) {
  return html`<div class="notice notice-bad" role="alert">
    ${icon("triangle-alert")}
    <div>
      <p>${problemText(problem)}</p>
      ${
        retry &&
        html`<p>
          <button type="button" class="button button-small" @click=${retry}>
            ${icon("refresh-cw")}${t("do.retry")}
          </button>
        </p>`
      }
      <details>
        <summary>${t("problem.details")}</summary>
        <p>${problem.code}${problem.status ? ` (${problem.status})` : ""}</p>
      </details>
    </div>
  </div>`;
}

/** The shape of a list of so many lines. */
export function listShape(lines = 4) {
  return html`<div class="stack" aria-hidden="true">
      ${Array.from({ length: lines }, () => html`<div class="stack-small"><span class="shape shape-line"></span><span class="shape shape-short"></span></div>`)}
    </div>
    <p class="unseen">${t("state.loading")}</p>`;
}
