import { html } from "lit";
import { api, segment } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { choiceField } from "../../ui/fields.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";

const BEST = "";

/** Moves picture and sound of a meeting to another server. Needs {meeting}; answers the name of the server. */
class MoveDialog extends DialogElement {
  places = new Loading(this, () => api.get(address(this.meeting)));
  server = BEST;

  connectedCallback() {
    super.connectedCallback();
    this.places.load();
  }

  heading() {
    return t("move.title");
  }

  actionLabel() {
    return t("move.do");
  }

  actionIcon() {
    return "arrow-right";
  }

  body() {
    return html`<p>${t("move.text")}</p>
      ${this.places.show(
        () => listShape(2),
        (places) => this.renderPlaces(places),
      )}`;
  }

  renderPlaces({ here, others }) {
    const well = others.filter((one) => one.well);
    if (well.length === 0) return html`<p class="state state-warn">${t("move.nowhere")}</p>`;
    return html`<p class="soft">${t("move.here", { name: here || t("move.gone") })}</p>
      ${choiceField({
        name: "move-to",
        legend: t("move.to"),
        value: this.server,
        options: [{ value: BEST, label: t("move.best") }, ...well.map(({ id, name }) => ({ value: id, label: name }))],
        onInput: (server) => this.choose(server),
      })}`;
  }

  choose(server) {
    this.server = server;
    this.requestUpdate();
  }

  async act() {
    const { here } = await api.post(address(this.meeting), this.server ? { server: this.server } : {});
    return here;
  }
}

function address(meeting) {
  return `/api/meetings/${segment(meeting)}/media/move`;
}

customElements.define("move-dialog", MoveDialog);
