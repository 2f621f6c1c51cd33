import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { t } from "../../ui/i18n.js";

/** One site's picture with its name; without a picture the name fills the place. Never makes a sound: sound.js does that. */
export class Picture extends PageElement {
  static properties = {
    stream: { attribute: false },
    track: { attribute: false },
    off: { attribute: false },
    caption: { attribute: false },
    note: { attribute: false },
    speaking: { type: Boolean, reflect: true },
  };

  get source() {
    if (this.off) return null;
    return this.track ?? this.stream?.getVideoTracks()[0] ?? null;
  }

  render() {
    return html`
      <video playsinline autoplay .muted=${true} ?hidden=${!this.source}></video>
      ${
        this.source
          ? nothing
          : html`<p class="picture-name">${this.caption}</p>
              <p class="picture-none">${t("live.stage.noPicture")}</p>`
      }
      <p class="picture-caption">
        <span>${this.source ? this.caption : ""}</span>
        ${this.note ? html`<small>${this.note}</small>` : nothing}
      </p>
    `;
  }

  updated() {
    const video = this.querySelector("video");
    const shown = video.srcObject?.getVideoTracks()[0] ?? null;
    if (shown === this.source) return;
    video.srcObject = this.source ? new MediaStream([this.source]) : null;
    if (this.source) video.play().catch(() => {});
  }
}

customElements.define("room-picture", Picture);
