import { html, nothing } from "lit";
import { PageElement } from "./element.js";
import { icon } from "./icons.js";
import { t } from "./i18n.js";
import { problemNotice } from "./loading.js";

/**
 * A question over the page. A subclass says heading(), body(), actionLabel() and act(); act() does the work and gives
 * the dialog's answer, or throws a Problem, which is shown inside and leaves the dialog open.
 */
export class DialogElement extends PageElement {
  static properties = { busy: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.busy = false;
    this.problem = null;
  }

  heading() {
    return "";
  }

  body() {
    return "";
  }

  actionLabel() {
    return t("do.ok");
  }

  actionIcon() {
    return "check";
  }

  /** Classes of the main button: an ending that cannot be undone is "button button-danger". */
  actionClass() {
    return "button button-act";
  }

  wide() {
    return false;
  }

  /** Whether it can be left without an answer; not where what it shows is seen this once. */
  cancellable() {
    return true;
  }

  async act() {
    return true;
  }

  render() {
    return html`<dialog
      class="dialog ${this.wide() ? "dialog-wide" : ""}"
      aria-labelledby="dialog-heading"
      @close=${() => this.finish(undefined)}
      @cancel=${(event) => (this.busy || !this.cancellable()) && event.preventDefault()}
    >
      <form method="dialog" novalidate @submit=${this.submit}>
        <header><h2 id="dialog-heading">${this.heading()}</h2></header>
        <div class="dialog-body">${this.body()} ${this.problem && problemNotice(this.problem)}</div>
        <footer>
          ${this.cancellable() ? this.renderCancel() : nothing}
          <button type="submit" class=${this.actionClass()} aria-busy=${this.busy}>
            ${icon(this.actionIcon())}${this.actionLabel()}
          </button>
        </footer>
      </form>
    </dialog>`;
  }

  renderCancel() {
    return html`<button type="button" class="button button-quiet" ?disabled=${this.busy} @click=${this.close}>
      ${t("do.cancel")}
    </button>`;
  }

  firstUpdated() {
    this.querySelector("dialog").showModal();
  }

  submit = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      const answer = await this.act();
      if (answer !== undefined) this.finish(answer);
    } catch (problem) {
      if (problem.code === undefined) throw problem;
      this.problem = problem;
    } finally {
      this.busy = false;
    }
  };

  close = () => this.querySelector("dialog").close();

  finish(answer) {
    this.dispatchEvent(new CustomEvent("answered", { detail: answer }));
  }
}

/** Opens a dialog element over the page; resolves to its answer, or undefined when it was closed without one. */
export function openDialog(tag, properties = {}) {
  const dialog = Object.assign(document.createElement(tag), properties);
  const cause = document.activeElement;
  document.body.append(dialog);
  return new Promise((resolve) => {
    dialog.addEventListener(
      "answered",
      ({ detail }) => {
        dialog.remove();
        cause?.focus?.();
        resolve(detail);
      },
      { once: true },
    );
  });
}

class ConfirmDialog extends DialogElement {
  heading() {
    return this.question;
  }

  body() {
    return html`<p>${this.text}</p>`;
  }

  actionLabel() {
    return this.yes;
  }

  actionIcon() {
    return this.danger ? "triangle-alert" : "check";
  }

  actionClass() {
    return this.danger ? "button button-danger" : "button button-act";
  }
}

customElements.define("confirm-dialog", ConfirmDialog);

/** Asks {question, text, yes, danger}; true only when it was confirmed. */
export async function confirm(asked) {
  return (await openDialog("confirm-dialog", asked)) === true;
}
