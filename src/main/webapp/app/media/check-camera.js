import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { trouble } from "./check-trouble.js";

/** The camera's picture as the others will see it, or what is wrong with it. */
class CheckCamera extends PageElement {
  static properties = { devices: { attribute: false }, off: { attribute: false } };

  #look = () => this.requestUpdate();

  connectedCallback() {
    super.connectedCallback();
    this.devices.addEventListener("change", this.#look);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.devices.removeEventListener("change", this.#look);
  }

  render() {
    const track = this.devices.tracks.video;
    return html`<section
      class="check-camera"
      data-check="video"
      data-word=${this.devices.trouble.video ?? (track ? "GOOD" : "WAITING")}
    >
      <div class="check-picture">
        <video playsinline autoplay .muted=${true} ?hidden=${!track || this.off}></video>
        ${track && !this.off ? nothing : html`<p>${icon("video-off")}<span>${t(this.#empty(track))}</span></p>`}
      </div>
      <h2>${icon("video")}${t("media.kind.video")}</h2>
      ${this.devices.trouble.video ? trouble("video", this.devices) : html`<p class="state ${track ? "state-ok" : "state-none"}" role="status">${icon(track ? "circle-check" : "hourglass")}${t(track ? "media.video.good" : "media.video.waiting")}</p>`}
    </section>`;
  }

  #empty(track) {
    if (track) return "media.video.off";
    return this.devices.trouble.video ? "media.video.none" : "media.video.waiting";
  }

  updated() {
    const video = this.querySelector("video");
    const track = this.devices.tracks.video;
    if ((video.srcObject?.getVideoTracks()[0] ?? null) === track) return;
    video.srcObject = track ? new MediaStream([track]) : null;
  }
}

customElements.define("check-camera", CheckCamera);
