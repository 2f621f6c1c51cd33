import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { toast } from "../../ui/announce.js";
import { api, segment } from "../../ui/api.js";
import { confirm, openDialog } from "../../ui/dialog.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { problemText } from "../../ui/problem.js";
import { asProblem } from "../shell/sign-in.js";
import { compositionComplete, linesOf } from "./composition.js";
import "./guest-group-dialog.js";

/** The saved groups of the office. Takes {lines}, which can be saved as one; event "group" carries the lines of the one that was chosen. */
class GuestGroups extends PageElement {
  static properties = { lines: { attribute: false }, groups: { state: true }, problem: { state: true } };

  constructor() {
    super();
    this.groups = null;
    this.problem = null;
  }

  render() {
    return html`<details class="menu" @toggle=${(event) => event.target.open && this.read()}>
      <summary class="button button-small">${icon("users")}${t("groups.title")}${icon("chevron-down")}</summary>
      <div class="menu-sheet groups">
        ${this.problem ? html`<p class="wrong" role="alert">${this.problem}</p>` : nothing}
        ${this.groups?.length === 0 ? html`<p class="soft small">${t("groups.none")}</p>` : nothing}
        ${(this.groups ?? []).map((group) => this.renderGroup(group))}
        <button
          type="button"
          class="menu-item"
          ?disabled=${this.lines.length === 0 || !compositionComplete(this.lines)}
          @click=${this.save}
        >
          ${icon("plus")}${t("groups.save")}
        </button>
      </div>
    </details>`;
  }

  renderGroup(group) {
    const label = t("groups.remove", { name: group.name });
    return html`<div class="row row-apart">
      <button type="button" class="menu-item" @click=${() => this.choose(group)}>${group.name}</button>
      <button type="button" class="button button-quiet button-icon" aria-label=${label} title=${label} @click=${() => this.remove(group)}>
        ${icon("trash-2")}
      </button>
    </div>`;
  }

  async read() {
    try {
      this.groups = await api.get("/api/meetings/groups");
      this.problem = null;
    } catch (failure) {
      this.problem = problemText(asProblem(failure));
    }
  }

  choose({ name, lines }) {
    this.close();
    this.dispatchEvent(new CustomEvent("group", { detail: linesOf(lines) }));
    toast(t("groups.taken", { name }));
  }

  save = async () => {
    const saved = await openDialog("guest-group-dialog", { lines: this.lines });
    if (saved) toast(t("groups.saved", { name: saved.name }));
    this.close();
  };

  async remove({ id, name, version }) {
    const sure = await confirm({ question: t("groups.removeTitle", { name }), text: t("groups.removeText"), yes: t("groups.removeYes"), danger: true });
    if (!sure) return;
    try {
      await api.delete(`/api/meetings/groups/${segment(id)}?version=${version}`);
      toast(t("groups.removed", { name }));
    } catch (failure) {
      this.problem = problemText(asProblem(failure));
    }
    await this.read();
  }

  close() {
    const menu = this.querySelector("details");
    menu.open = false;
    menu.querySelector("summary").focus();
  }
}

customElements.define("guest-groups", GuestGroups);
