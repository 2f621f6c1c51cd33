import { html, nothing } from "lit";
import { api, Problem, segment } from "../../ui/api.js";
import { DialogElement } from "../../ui/dialog.js";
import { areaField, choiceField, focusFirstWrong, numberField, selectField, textField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { bodyOf, draftOf, lacking, NEW_SERVER } from "./server-draft.js";

const STATES = ["IN_SERVICE", "DRAINING", "OUT_OF_SERVICE"];
const ALGORITHMS = ["RS256", "HS256"];

/** Adds a media server, or changes one. */
class ServerDialog extends DialogElement {
  draft = { ...NEW_SERVER };
  wrong = {};

  connectedCallback() {
    super.connectedCallback();
    if (this.server) this.draft = draftOf(this.server);
  }

  wide() {
    return true;
  }

  heading() {
    return t(this.server ? "pool.editTitle" : "pool.add");
  }

  actionLabel() {
    return t("do.save");
  }

  body() {
    return html`<div class="fields">${this.text("name", { required: true })} ${this.text("url", { required: true, type: "url" })}</div>
      ${this.choice("state", STATES)} ${this.renderTokens()} ${this.renderCapacity()} ${this.renderBackstage()}`;
  }

  renderTokens() {
    return html`${this.choice("algorithm", ALGORITHMS)}
      <p class="notice">${icon("info")}<span>${t(`pool.about.${this.draft.algorithm}`)}</span></p>
      ${this.draft.algorithm === "HS256" ? this.renderSecret() : nothing}
      <div class="fields">
        ${this.text("issuer", { required: true })} ${this.text("audience", { required: true })} ${this.text("subject", { required: true })}
      </div>`;
  }

  renderSecret() {
    return this.text("secret", {
      type: "password",
      autocomplete: "new-password",
      max: 1000,
      hint: t(this.server?.hasSecret ? "pool.keepSecret" : "pool.hint.secret"),
    });
  }

  renderCapacity() {
    return html`<div class="fields">
      ${this.number("endpoints", 1, 100000)} ${this.number("recordings", 0, 1000)} ${this.number("weight", 0, 100)}
      ${selectField({
        id: "server-region",
        label: t("pool.region"),
        hint: t("pool.hint.region"),
        value: this.draft.region,
        empty: t("pool.anyRegion"),
        options: this.regions.map(({ id, name }) => ({ value: id, label: name })),
        onInput: (region) => this.set({ region }),
      })}
    </div>`;
  }

  renderBackstage() {
    return html`<details class="server-more" ?open=${this.draft.domain !== "" || this.draft.prosody !== ""}>
      <summary>${t("pool.backstage")}</summary>
      <div class="stack">
        <p class="soft">${t("pool.backstageText")}</p>
        <div class="fields">
          ${this.text("domain")} ${this.text("muc")} ${this.text("script")} ${this.text("prosody")} ${this.text("jicofo")}
        </div>
        <div class="fields">${this.lines("bridges")} ${this.lines("recorders")}</div>
      </div>
    </details>`;
  }

  text(name, more = {}) {
    return textField({ ...this.asked(name), max: 300, hint: HINTS.has(name) ? t(`pool.hint.${name}`) : undefined, ...more });
  }

  number(name, least, most) {
    return numberField({ ...this.asked(name), least, most, hint: t(`pool.hint.${name}`), required: true });
  }

  lines(name) {
    return areaField({ ...this.asked(name), rows: 3, hint: t(`pool.hint.${name}`) });
  }

  choice(name, values) {
    return choiceField({
      name: `server-${name}`,
      legend: t(`pool.${name}`),
      value: this.draft[name],
      options: values.map((value) => ({ value, label: t(`pool.${name}.${value}`) })),
      onInput: (value) => this.set({ [name]: value }),
    });
  }

  asked(name) {
    return {
      id: `server-${name}`,
      label: t(`pool.${name}`),
      value: this.draft[name],
      wrong: this.wrong[name],
      onInput: (value) => this.set({ [name]: value }),
    };
  }

  set(change) {
    this.draft = { ...this.draft, ...change };
    this.requestUpdate();
  }

  async act() {
    if (this.mark(lacking(this.draft, this.server?.hasSecret), t("field.missing"))) return undefined;
    try {
      await put(this.server, bodyOf(this.draft));
    } catch (failure) {
      if (!(failure instanceof Problem) || !FIELD_OF[failure.code]) throw failure;
      this.mark([FIELD_OF[failure.code](failure)], t(`refusal.${failure.code}`));
      return undefined;
    }
    return t(this.server ? "pool.saved" : "pool.added");
  }

  /** Marks these fields and takes the person to the first; tells whether there are any. */
  mark(names, why) {
    this.wrong = Object.fromEntries(names.map((name) => [name, why]));
    this.requestUpdate();
    if (names.some((name) => BACKSTAGE.has(name))) this.querySelector(".server-more").open = true;
    focusFirstWrong(this);
    return names.length > 0;
  }
}

const HINTS = new Set(["url", "script", "domain", "muc", "prosody", "jicofo", "issuer", "audience", "subject"]);
const BACKSTAGE = new Set(["domain", "muc", "script", "prosody", "jicofo", "bridges", "recorders"]);

/** A refusal that belongs to one field is shown there. */
const FIELD_OF = {
  BAD_ADDRESS: ({ details }) => details.field,
  SECRET_NEEDED: () => "secret",
  SECRET_TOO_SHORT: () => "secret",
};

/** Takes a server in or out of service. */
class ServerStateDialog extends DialogElement {
  connectedCallback() {
    super.connectedCallback();
    this.state = this.server.state;
  }

  heading() {
    return t("pool.stateTitle", { name: this.server.name });
  }

  actionLabel() {
    return t("do.save");
  }

  body() {
    return html`${choiceField({
        name: "server-state",
        legend: t("pool.state"),
        value: this.state,
        options: STATES.map((value) => ({ value, label: t(`pool.state.${value}`) })),
        onInput: (value) => this.choose(value),
      })}
      <p class="soft">${t(`pool.stateText.${this.state}`)}</p>`;
  }

  choose(state) {
    this.state = state;
    this.requestUpdate();
  }

  async act() {
    await put(this.server, bodyOf({ ...draftOf(this.server), state: this.state }));
    return t("pool.stateDone", { name: this.server.name });
  }
}

/** Gives a server its pass. It is shown once, here, to be entered into the server's own configuration. */
class ServerPassDialog extends DialogElement {
  static properties = { ...DialogElement.properties, issued: { state: true } };

  heading() {
    return t("pool.passTitle", { name: this.server.name });
  }

  wide() {
    return true;
  }

  cancellable() {
    return !this.issued;
  }

  actionLabel() {
    return t(this.issued ? "pool.passNoted" : "pool.passMake");
  }

  body() {
    if (!this.issued) return html`<p>${t("pool.passText")}</p>`;
    return html`<p role="status">${t("pool.passOnce")}</p>
      <dl class="facts">
        <dt>${t("pool.passAddress")}</dt>
        <dd><code class="pass">${this.issued.address}</code></dd>
        <dt>${t("pool.passItself")}</dt>
        <dd><code class="pass">${this.issued.pass}</code></dd>
      </dl>
      <p class="soft">${t("pool.passWhere")}</p>`;
  }

  async act() {
    if (this.issued) return t("pool.passDone", { name: this.server.name });
    this.issued = await api.post(`/api/media/servers/${segment(this.server.id)}/pass`);
    return undefined;
  }
}

function put(server, body) {
  return server ? api.put(`/api/media/servers/${segment(server.id)}`, body) : api.post("/api/media/servers", body);
}

customElements.define("server-dialog", ServerDialog);
customElements.define("server-state-dialog", ServerStateDialog);
customElements.define("server-pass-dialog", ServerPassDialog);
