import { LitElement } from "lit";
import { onLanguage } from "./i18n.js";

/**
 * The ground of every element of the product: renders into the page itself (one design system, one set of ids for
 * assistive technology, one print style) and shows itself again when the language changes.
 */
export class PageElement extends LitElement {
  #forget;

  createRenderRoot() {
    return this;
  }

  connectedCallback() {
    super.connectedCallback();
    this.#forget = onLanguage(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#forget?.();
  }
}
