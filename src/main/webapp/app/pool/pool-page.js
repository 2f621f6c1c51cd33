import { html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { confirm, openDialog } from "../../ui/dialog.js";
import { dayOf } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { listShape, Loading } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { titled } from "../../ui/title.js";
import { asProblem } from "../shell/sign-in.js";
import "./media-server.js";
import "./our-keys.js";
import "./server-dialogs.js";

/** Health is seen every second and load every 15; more often than this nobody reads it. */
const AGAIN = 5000;

/** The media servers of the province: what they are, how they do, and the keys that sign for them. */
class PoolPage extends PageElement {
  pool = new Loading(this, () => this.read());

  connectedCallback() {
    super.connectedCallback();
    this.pool.load();
    this.again = setInterval(() => document.hidden || this.pool.refresh(), AGAIN);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    clearInterval(this.again);
  }

  async read() {
    const [pool, regions] = await Promise.all([api.get("/api/media/pool"), this.regions ?? readRegions()]);
    this.regions = regions;
    return { ...pool, regions };
  }

  render() {
    titled(t("pool.title"));
    return html`<div class="page stack-large">
      <div class="page-head">
        <div class="titles">
          <h1>${t("pool.title")}</h1>
          <p class="soft">${t("pool.lead")}</p>
        </div>
        <a class="button" href="/may-chu/lich">${icon("calendar-days")}${t("calendar.title")}</a>
        ${this.pool.value?.mayChange ? this.renderAdd() : nothing}
      </div>
      ${this.pool.show(
        () => listShape(4),
        (pool) => this.renderPool(pool),
      )}
    </div>`;
  }

  renderAdd() {
    return html`<button type="button" class="button button-act" @click=${() => this.edit()}>
      ${icon("plus")}${t("pool.add")}
    </button>`;
  }

  renderPool(pool) {
    return html`${pool.keepsSecrets ? nothing : noSecrets()}
      ${pool.servers.length === 0 ? empty() : html`<ul class="list">${repeat(
              pool.servers,
              ({ id }) => id,
              (server) => this.renderServer(server, pool),
            )}</ul>`}
      <our-keys .pool=${pool} @changed=${() => this.pool.load()}></our-keys>`;
  }

  renderServer(server, { mayChange, regions }) {
    return html`<li>
      <media-server
        .server=${server}
        .region=${regions.find(({ id }) => id === server.region)?.name ?? ""}
        .mayChange=${mayChange}
        @edit=${() => this.edit(server)}
        @pass=${() => this.changed(openDialog("server-pass-dialog", { server }))}
        @remove=${() => this.remove(server)}
        @changed=${() => this.pool.load()}
        @state=${() => this.changed(openDialog("server-state-dialog", { server }))}
      ></media-server>
    </li>`;
  }

  edit(server) {
    return this.changed(openDialog("server-dialog", { server, regions: this.pool.value.regions }));
  }

  async remove({ id, name, revision }) {
    const asked = { question: t("drain.removeTitle", { name }), text: t("drain.removeText"), yes: t("drain.remove"), danger: true };
    if (!(await confirm(asked))) return;
    try {
      await api.delete(`/api/media/servers/${segment(id)}?revision=${revision}`);
      toast(t("drain.removed", { name }));
    } catch (failure) {
      toast(problemText(asProblem(failure)));
    }
    await this.pool.load();
  }

  async changed(dialog) {
    const done = await dialog;
    if (!done) return;
    toast(done);
    await this.pool.load();
  }
}

async function readRegions() {
  const { units } = await api.get(`/api/units?on=${dayOf(Date.now())}`);
  return units.filter(({ parentId }) => !parentId).map(({ id, name }) => ({ id, name }));
}

const noSecrets = () =>
  html`<div class="notice notice-warn" role="status">
    ${icon("triangle-alert")}
    <div>
      <p><strong>${t("pool.noSecrets")}</strong></p>
      <p>${t("pool.noSecretsDo")}</p>
      <p><code>DIEMCAU_SECRETS_KEY=$(openssl rand -base64 32)</code></p>
    </div>
  </div>`;

const empty = () =>
  html`<div class="empty">
    ${icon("video")}
    <p>${t("pool.empty")}</p>
  </div>`;

customElements.define("pool-page", PoolPage);
