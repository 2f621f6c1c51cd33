import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { openDialog } from "../../ui/dialog.js";
import { match, onNavigate } from "../../ui/router.js";
import { session } from "../../ui/session.js";
import { stylesheet } from "../../ui/stylesheet.js";
import { Problem } from "../../ui/api.js";
import { problemNotice } from "../../ui/loading.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { companions, routes } from "../routes.js";
import "./app-masthead.js";
import "./missing-page.js";

/** The frame of the product: decides which page stands in it, and who has to sign in first. */
class AppShell extends PageElement {
  static properties = {
    page: { state: true },
    frame: { state: true },
    problem: { state: true },
    beside: { state: true },
  };

  #turn = 0;

  constructor() {
    super();
    this.page = null;
    this.frame = {};
    this.beside = [];
    this.problem = null;
  }

  connectedCallback() {
    super.connectedCallback();
    session.askAgain = () => this.askAgain();
    onNavigate(() => this.arrive(true));
    session.onChange(() => this.requestUpdate());
    this.start();
  }

  async start() {
    this.problem = null;
    try {
      await session.load();
      await this.arrive(false);
    } catch {
      this.problem = new Problem(0, "OFFLINE");
    }
  }

  /** Shows the page of the present path; a later navigation overtakes an earlier one that is still loading. */
  async arrive(focus) {
    const turn = ++this.#turn;
    const wanted = this.wanted();
    if (wanted.home && session.current) history.replaceState(null, "", wanted.home);
    try {
      await Promise.all([wanted.load(), wanted.style && stylesheet(wanted.style)]);
    } catch {
      if (turn === this.#turn) this.problem = new Problem(0, "OFFLINE");
      return;
    }
    if (turn !== this.#turn) return;
    this.problem = null;
    const query = new URLSearchParams(location.search);
    if (this.stays(wanted)) this.page.query = query;
    else this.place(wanted, query, focus);
    if (session.current) this.joinCompanions();
  }

  /** The same page with another question (the next week, another date) stays where it is. */
  stays({ tag, params }) {
    return this.page?.localName === tag && JSON.stringify(this.frame.params) === JSON.stringify(params);
  }

  place(wanted, query, focus) {
    this.frame = wanted;
    titled("");
    this.page = Object.assign(document.createElement(wanted.tag), { params: wanted.params, query });
    if (focus) this.focusHeading();
  }

  wanted() {
    const found = match(routes, location.pathname);
    if (!session.current && !found?.route.open) return entrance;
    if (!found) return missing;
    const { route, params } = found;
    if (!session.opens(route)) return notAllowed;
    return { ...route, params };
  }

  async joinCompanions() {
    await Promise.all(companions.map(({ load }) => load()));
    this.beside = companions.map(({ tag }, at) => this.beside[at] ?? document.createElement(tag));
  }

  async focusHeading() {
    await this.updateComplete;
    await this.page.updateComplete;
    scrollTo(0, 0);
    const heading = this.page.querySelector("h1") ?? this.querySelector("main");
    heading?.setAttribute("tabindex", "-1");
    heading?.focus({ preventScroll: true });
  }

  /** The session ended under somebody's hands: the login comes over the page, which stays as it is. */
  async askAgain() {
    const before = session.current?.account.id;
    await import("./session-dialog.js");
    const signedIn = (await openDialog("session-dialog")) === true;
    if (signedIn && session.current.account.id !== before) location.reload();
    return signedIn;
  }

  render() {
    return html`${this.frame.bare ? nothing : this.renderFrame()}
      <main id="main" tabindex="-1" class=${this.frame.bare ? "bare" : ""}>
        ${
          this.problem
            ? html`<div class="page">${problemNotice(this.problem, () => this.start())}</div>`
            : (this.page ?? this.shape())
        }
      </main>
      ${session.current ? this.beside : nothing}
      <div id="announcer" class="unseen" aria-live="polite"></div>
      <div id="toasts" class="toasts"></div>`;
  }

  renderFrame() {
    return html`<a class="skip" href="#main" @click=${this.skip}>${t("shell.skip")}</a>
      ${
        session.current?.demonstration
          ? html`<p class="demo-band"><strong>${t("demo.mark")}</strong><span>${t("demo.note")}</span></p>`
          : nothing
      }
      <app-masthead .place=${this.frame.place}></app-masthead>`;
  }

  skip = (event) => {
    event.preventDefault();
    this.querySelector("main").focus();
  };

  shape() {
    return html`<div class="page stack" aria-busy="true">
      <span class="shape shape-title"></span><span class="shape shape-block"></span>
    </div>`;
  }
}

const entrance = {
  tag: "entrance-page",
  bare: true,
  load: () => import("./entrance-page.js"),
  style: "/app/shell/entrance.css",
};
const missing = { tag: "missing-page", load: async () => {} };
const notAllowed = { tag: "missing-page", load: async () => {}, params: { why: "notAllowed" } };

customElements.define("app-shell", AppShell);
