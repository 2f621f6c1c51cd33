import { html } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";

/** A text that somebody types or copies into another program. */
class SecretLine extends PageElement {
  static properties = { label: {}, text: {} };

  render() {
    return html`<div class="secret-line">
      <span class="secret-label">${this.label}</span>
      <code>${this.text}</code>
      <button type="button" class="button button-small" @click=${this.copy}>
        ${icon("copy")}${t("phone.copy")}<span class="unseen">: ${this.label}</span>
      </button>
    </div>`;
  }

  copy = async () => {
    try {
      await navigator.clipboard.writeText(this.text);
      toast(t("phone.copied"));
    } catch {
      toast(t("dialled.notCopied"));
    }
  };
}

customElements.define("secret-line", SecretLine);
