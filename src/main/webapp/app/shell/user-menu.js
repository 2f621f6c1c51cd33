import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { api } from "../../ui/api.js";
import { icon } from "../../ui/icons.js";
import { go } from "../../ui/router.js";
import { session } from "../../ui/session.js";
import { language, t, useLanguage } from "../../ui/i18n.js";
import { theme, useTheme } from "../../ui/preferences.js";

const themes = [
  { value: "system", icon: "monitor" },
  { value: "light", icon: "sun" },
  { value: "dark", icon: "moon" },
];
const languages = ["vi", "en"];

/** Under the person's name: language, colours, password, sign out. Without a session: language and colours. */
class UserMenu extends PageElement {
  static properties = { place: {} };

  connectedCallback() {
    super.connectedCallback();
    document.addEventListener("click", this.closeOutside);
    this.forget = session.onChange(() => this.requestUpdate());
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    document.removeEventListener("click", this.closeOutside);
    this.forget();
  }

  closeOutside = (event) => {
    if (!this.contains(event.target)) this.close();
  };

  close() {
    this.querySelector("details")?.removeAttribute("open");
  }

  closeOnEscape = (event) => {
    if (event.key !== "Escape") return;
    this.close();
    this.querySelector("summary").focus();
  };

  render() {
    return html`<details class="menu" @keydown=${this.closeOnEscape}>
      <summary class="who">${session.current ? this.renderWho(session.current) : this.renderNobody()}</summary>
      <div class="menu-sheet">
        ${session.current ? this.renderPost(session.current) : nothing} ${this.renderLanguages()} ${this.renderThemes()}
        ${session.current ? this.renderAccount() : nothing}
      </div>
    </details>`;
  }

  renderWho({ person }) {
    return html`${icon("user")}<span>
        <span class="who-name">${person.name}</span><span class="who-post">${person.post}</span>
      </span>
      ${icon("chevron-down")}`;
  }

  renderNobody() {
    return html`${icon("settings")}<span class="who-name">${t("menu.display")}</span>${icon("chevron-down")}`;
  }

  renderPost({ roles }) {
    return html`<div class="menu-group">
      ${roles.map((held) => html`<p class="menu-title">${t(`role.${held.role}`)} · ${held.unitName}</p>`)}
    </div>`;
  }

  renderLanguages() {
    return html`<div class="menu-group" role="group" aria-label=${t("menu.language")}>
      <p class="menu-title">${t("menu.language")}</p>
      ${languages.map((code) =>
        this.renderOption(t(`language.${code}`), "languages", code === language(), () => useLanguage(code), code),
      )}
    </div>`;
  }

  renderThemes() {
    return html`<div class="menu-group" role="group" aria-label=${t("menu.theme")}>
      <p class="menu-title">${t("menu.theme")}</p>
      ${themes.map(({ value, icon: name }) =>
        this.renderOption(t(`theme.${value}`), name, value === theme(), () => this.paint(value)),
      )}
    </div>`;
  }

  renderOption(label, name, chosen, choose, lang) {
    return html`<button type="button" class="menu-item" lang=${lang ?? nothing} aria-pressed=${chosen} @click=${choose}>
      ${icon(chosen ? "check" : name)}${label}
    </button>`;
  }

  renderAccount() {
    return html`<div class="menu-group">
      <a class="menu-item" href="/tai-khoan" @click=${this.close}>${icon("key-round")}${t("menu.password")}</a>
      <a class="menu-item" href="/tai-khoan/lich" @click=${this.close}>${icon("calendar-days")}${t("menu.phone")}</a>
      <button type="button" class="menu-item" @click=${this.signOut}>${icon("log-out")}${t("menu.signOut")}</button>
    </div>`;
  }

  paint(choice) {
    useTheme(choice);
    this.requestUpdate();
  }

  signOut = async () => {
    await api.delete("/api/session");
    session.end();
    go("/");
  };
}

customElements.define("user-menu", UserMenu);
