import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { announce } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { amount } from "../../ui/format.js";
import { icon } from "../../ui/icons.js";
import { problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { asProblem } from "../shell/sign-in.js";
import { findingList, worst } from "./findings.js";
import { loadText } from "./load-text.js";
import "./server-history.js";
import "./server-meetings.js";

const STATES = {
  IN_SERVICE: { look: "state-ok", icon: "circle-check" },
  DRAINING: { look: "state-warn", icon: "hourglass" },
  OUT_OF_SERVICE: { look: "state-none", icon: "ban" },
};

/** One media server: what it is, what may be done with it, and what its last test found. Fires `edit`, `state`, `pass`, `remove` and `changed`. */
class MediaServer extends PageElement {
  static properties = {
    server: { attribute: false },
    region: { attribute: false },
    mayChange: { attribute: false },
    busy: { state: true },
    findings: { state: true },
    watched: { state: true },
    problem: { state: true },
  };

  render() {
    const { id, name, url } = this.server;
    return html`<article class="stack" aria-labelledby="server-${id}">
      <div class="row row-apart">
        <div class="stack-small">
          <h2 id="server-${id}">${name}</h2>
          <p class="server-marks">${this.renderState()} ${this.server.readOnly ? html`<span class="tag">${t("pool.readOnly")}</span>` : nothing}</p>
        </div>
        <div class="row server-verbs">${this.renderVerbs()}</div>
      </div>
      <dl class="facts">
        <dt>${t("pool.url")}</dt>
        <dd><a href=${url} target="_blank" rel="noreferrer">${url}</a></dd>
        <dt>${t("pool.tokens")}</dt>
        <dd>${t(`pool.algorithm.${this.server.algorithm}`)}</dd>
        <dt>${t("pool.capacity")}</dt>
        <dd>${this.capacity()}</dd>
        ${this.renderLoad()}
      </dl>
      <server-meetings
        .server=${this.server}
        .mayChange=${this.mayChange}
        @changed=${() => this.tell("changed")}
      ></server-meetings>
      ${this.problem ? problemNotice(this.problem) : nothing} ${this.findings ? findingList(this.findings) : nothing}
      ${this.watched ? html`<server-history .server=${this.server}></server-history>` : nothing}
    </article>`;
  }

  renderState() {
    const { state, well } = this.server;
    const { look, icon: shape } = STATES[state];
    const silent = html`<span class="state state-bad">${icon("circle-x")}${t("pool.silent")}</span>`;
    return html`<span class="state ${look}">${icon(shape)}${t(`pool.state.${state}`)}</span> ${
        well || state === "OUT_OF_SERVICE" ? nothing : silent
      }`;
  }

  renderLoad() {
    const parts = loadText(this.server);
    return parts.length === 0
      ? nothing
      : html`<dt>${t("watch.now")}</dt>
          <dd>${parts.join(" · ")}</dd>`;
  }

  renderVerbs() {
    const { name, readOnly } = this.server;
    const named = html`<span class="unseen">${name}</span>`;
    return html`<button type="button" class="button button-small" aria-expanded=${Boolean(this.watched)} @click=${this.watch}>
        ${icon("history")}${t("watch.show")}${named}
      </button>
      <button type="button" class="button button-small" aria-busy=${Boolean(this.busy)} @click=${this.test}>
        ${icon("signal")}${t("pool.test")}${named}
      </button>
      ${
        this.mayChange
          ? html`<button type="button" class="button button-small" @click=${() => this.tell("pass")}>
              ${icon("key-round")}${t("pool.pass")}${named}
            </button>`
          : nothing
      }
      ${
        this.mayChange && !readOnly
          ? html`<button type="button" class="button button-small" @click=${() => this.tell("state")}>
                ${icon("hourglass")}${t("pool.changeState")}${named}
              </button>
              <button type="button" class="button button-small" @click=${() => this.tell("edit")}>
                ${icon("pencil")}${t("pool.edit")}${named}
              </button>
              ${this.renderRemove(named)}`
          : nothing
      }`;
  }

  renderRemove(named) {
    const { state, meetings } = this.server;
    return state === "OUT_OF_SERVICE" && meetings.length === 0
      ? html`<button type="button" class="button button-small" @click=${() => this.tell("remove")}>
          ${icon("trash-2")}${t("drain.remove")}${named}
        </button>`
      : nothing;
  }

  capacity() {
    const { endpoints, recordings } = this.server;
    const parts = [t("pool.carries", { n: endpoints, count: amount(endpoints) })];
    parts.push(recordings > 0 ? t("pool.records", { n: recordings }) : t("pool.recordsNone"));
    if (this.region) parts.push(this.region);
    return parts.join(" · ");
  }

  watch = () => {
    this.watched = !this.watched;
  };

  test = async () => {
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      this.findings = await api.post(`/api/media/servers/${segment(this.server.id)}/test`);
      announce(t(`probe.all.${worst(this.findings)}`));
    } catch (failure) {
      this.problem = asProblem(failure);
    } finally {
      this.busy = false;
    }
  };

  tell(what) {
    this.dispatchEvent(new Event(what));
  }
}

customElements.define("media-server", MediaServer);
