import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { confirm, openDialog } from "../../ui/dialog.js";
import { shortMoment } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { asProblem } from "../shell/sign-in.js";
import "../media/move-dialog.js";

/** The open meetings on a server, and how to get them off it. Needs {server, mayChange}; fires `changed`. */
class ServerMeetings extends PageElement {
  static properties = { server: { attribute: false }, mayChange: { attribute: false }, problem: { state: true } };

  render() {
    const { meetings } = this.server;
    if (meetings.length === 0) return this.#none();
    return html`<section class="stack-small" aria-label=${t("drain.meetings")}>
      ${this.#leaving()} ${this.problem ? problemNotice(this.problem) : nothing}
      <ul class="list meetings-there">
        ${meetings.map((meeting) => this.#meeting(meeting))}
      </ul>
    </section>`;
  }

  #none() {
    return this.#drains() ? html`<p class="state state-ok">${icon("circle-check")}${t("drain.empty")}</p>` : nothing;
  }

  #drains() {
    return this.server.state !== "IN_SERVICE";
  }

  #leaving() {
    if (!this.#drains()) return html`<h3>${t("drain.meetings")}</h3>`;
    const left = this.server.meetings.length;
    return html`<div class="notice notice-warn" role="status">
      ${icon("hourglass")}
      <div>
        <p><strong>${t("drain.left", { n: left })}</strong></p>
        <p>${t(`drain.text.${this.server.state}`)}</p>
      </div>
      ${
        this.mayChange && this.server.state === "DRAINING"
          ? html`<button type="button" class="button button-small" @click=${this.#evacuate}>${t("drain.now")}</button>`
          : nothing
      }
    </div>`;
  }

  #meeting({ id, title, sites, since }) {
    const name = title || t("drain.unnamed");
    return html`<li class="row row-apart">
      <span>
        ${title ? html`<a href=${`/cuoc-hop/${segment(id)}`}>${title}</a>` : name}
        <span class="small soft">${t("drain.sites", { n: sites })} · ${t("drain.since", { when: shortMoment(since) })}</span>
      </span>
      ${
        this.mayChange
          ? html`<button type="button" class="button button-small" @click=${() => this.#move(id)}>
              ${icon("arrow-right")}${t("move.verb")}<span class="unseen">${name}</span>
            </button>`
          : nothing
      }
    </li>`;
  }

  async #move(meeting) {
    const name = await openDialog("move-dialog", { meeting });
    if (name !== undefined) this.#done(t("move.done", { name }));
  }

  #evacuate = async () => {
    const n = this.server.meetings.length;
    if (!(await confirm({ question: t("drain.nowTitle", { n }), text: t("drain.nowText"), yes: t("drain.now") }))) return;
    this.problem = null;
    try {
      const { meetings } = await api.post(`/api/media/servers/${segment(this.server.id)}/evacuate`);
      this.#done(t(meetings.length === 0 ? "drain.done" : "drain.stuck", { n: meetings.length }));
    } catch (failure) {
      this.problem = asProblem(failure);
    }
  };

  #done(text) {
    toast(text);
    this.dispatchEvent(new Event("changed"));
  }
}

customElements.define("server-meetings", ServerMeetings);
