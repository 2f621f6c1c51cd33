import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { focusFirstWrong } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { problemNotice } from "../../ui/loading.js";
import { go } from "../../ui/router.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { asProblem, SignIn } from "./sign-in.js";
import { brandMark } from "./brand-mark.js";
import "../setup/first-start.js";
import "./ready-accounts.js";
import "./user-menu.js";

/** What stands before the product while nobody is signed in; after signing in, the page that was asked for. */
class EntrancePage extends PageElement {
  static properties = {
    setup: { state: true },
    known: { state: true },
    problem: { state: true },
    busy: { state: true },
  };

  signIn = new SignIn(this);

  constructor() {
    super();
    this.setup = null;
    this.problem = null;
    this.busy = false;
    this.known = false;
  }

  connectedCallback() {
    super.connectedCallback();
    this.readSetup();
  }

  async readSetup() {
    try {
      this.setup = await api.get("/api/setup");
    } catch (failure) {
      this.problem = asProblem(failure);
    }
    this.known = true;
  }

  render() {
    titled(t("signIn.title"));
    return html`<div class="entrance">
      <div class="entrance-top"><user-menu></user-menu></div>
      <div class="entrance-sheet stack">
        <div class="entrance-brand">
          ${brandMark()}
          <div>
            <p class="entrance-name">Điểm Cầu</p>
            <p class="soft">${t("brand.line")}</p>
          </div>
        </div>
        ${this.renderMain()}
      </div>
      ${
        this.setup?.accounts?.length
          ? html`<ready-accounts .setup=${this.setup} @chosen=${({ detail }) => this.fill(detail)}></ready-accounts>`
          : nothing
      }
    </div>`;
  }

  /** Nothing that could be typed into stands there before it is known what belongs there. */
  renderMain() {
    if (!this.known) return html`<div aria-busy="true"><span class="shape entrance-shape"></span></div>`;
    if (this.setup?.demonstration && this.setup.empty)
      return html`<first-start @loaded=${this.readSetup}></first-start>`;
    return this.renderSignIn();
  }

  renderSignIn() {
    return html`<form class="stack" novalidate @submit=${this.submit}>
      <h1>${t("signIn.title")}</h1>
      ${
        this.setup?.empty && !this.setup.demonstration
          ? html`<div class="notice">
              ${icon("info")}
              <div>${t("signIn.emptyInstallation")}</div>
            </div>`
          : nothing
      }
      ${this.problem ? problemNotice(this.problem) : nothing} ${this.signIn.fields()}
      <button class="button button-act button-wide" aria-busy=${this.busy}>${icon("log-in")}${t("signIn.do")}</button>
      <p class="small faint">${t("signIn.help")}</p>
    </form>`;
  }

  async fill({ account, password }) {
    this.signIn.set("account", account);
    this.signIn.set("password", password);
    await this.updateComplete;
    this.querySelector("form button.button-act").focus();
  }

  submit = async (event) => {
    event.preventDefault();
    if (this.busy) return;
    this.busy = true;
    this.problem = null;
    try {
      if (await this.signIn.send()) await go(location.pathname + location.search + location.hash, { replace: true });
      else focusFirstWrong(this);
    } catch (failure) {
      this.problem = asProblem(failure);
    } finally {
      this.busy = false;
    }
  };
}

customElements.define("entrance-page", EntrancePage);
