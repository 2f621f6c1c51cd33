import { html, nothing } from "lit";
import { PageElement } from "../../ui/element.js";
import { searchField } from "../../ui/fields.js";
import { icon } from "../../ui/icons.js";
import { t } from "../../ui/i18n.js";
import { branches, forest, pathTo, sift, sizeOf, visible } from "./forest.js";

/** The organisation on one day as a tree for mouse and keyboard. Event "unit" carries the chosen unit's id. */
class UnitTree extends PageElement {
  static properties = {
    units: { attribute: false },
    chosen: {},
    sought: { state: true },
    open: { state: true },
    cursor: { state: true },
  };

  constructor() {
    super();
    this.sought = "";
    this.open = new Set();
    this.cursor = null;
  }

  willUpdate(changed) {
    if (!changed.has("units")) return;
    this.nodes = forest(this.units);
    const roots = this.nodes.flatMap((root) => [
      root.id,
      ...root.children.filter(({ group }) => group).map(({ id }) => id),
    ]);
    this.open = new Set([...roots, ...pathTo(this.nodes, this.chosen).slice(0, -1)]);
    this.cursor = this.chosen ?? this.nodes[0]?.id;
  }

  render() {
    const nodes = sift(this.nodes, this.sought);
    const open = this.sought.trim() ? new Set(branches(nodes)) : this.open;
    this.shown = visible(nodes, open);
    if (!this.shown.some(({ node }) => node.id === this.cursor)) this.cursor = this.shown[0]?.node.id;
    return html`${searchField({ id: "seek-unit", label: t("units.seek"), value: this.sought, onInput: (value) => (this.sought = value) })}
      <p class="unseen" role="status">
        ${this.sought ? t("units.found", { n: this.shown.filter(({ node }) => node.unit).length }) : ""}
      </p>
      ${
        this.shown.length === 0
          ? html`<p class="soft">${t("search.nothing")}</p>`
          : html`<ul class="tree" role="tree" aria-label=${t("units.tree")} @keydown=${this.onKey}>
              ${this.shown.map((line) => this.renderLine(line, open))}
            </ul>`
      }`;
  }

  renderLine({ node, level }, open) {
    const branch = node.children.length > 0;
    const chosen = node.unit && node.id === this.chosen;
    return html`<li
      class="tree-line tree-level-${Math.min(level, 6)} ${chosen ? "tree-chosen" : ""} ${node.group ? "tree-group" : ""}"
      role="treeitem"
      id="tree-${node.id}"
      data-id=${node.id}
      aria-level=${level}
      aria-expanded=${branch ? String(open.has(node.id)) : nothing}
      aria-selected=${chosen ? "true" : "false"}
      tabindex=${node.id === this.cursor ? "0" : "-1"}
      @click=${(event) => this.press(node, event)}
    >
      <span class="tree-turn">${branch ? icon(open.has(node.id) ? "chevron-down" : "chevron-right") : nothing}</span>
      <span class="tree-name">${node.unit?.name ?? t(`units.group.${node.group}`)}</span>
      ${branch ? html`<span class="faint figures small">${sizeOf(node)}</span>` : nothing}
    </li>`;
  }

  press(node, event) {
    this.cursor = node.id;
    if (node.group || event.target.closest(".tree-turn")) this.toggle(node);
    else this.choose(node);
  }

  choose(node) {
    if (!node.unit) return this.toggle(node);
    this.dispatchEvent(new CustomEvent("unit", { detail: node.id }));
  }

  toggle(node, wanted = !this.open.has(node.id)) {
    if (node.children.length === 0) return;
    const open = new Set(this.open);
    if (wanted) open.add(node.id);
    else open.delete(node.id);
    this.open = open;
  }

  onKey = (event) => {
    const at = this.shown.findIndex(({ node }) => node.id === this.cursor);
    const { node, parent } = this.shown[at];
    const moves = {
      ArrowDown: () => this.moveTo(at + 1),
      ArrowUp: () => this.moveTo(at - 1),
      Home: () => this.moveTo(0),
      End: () => this.moveTo(this.shown.length - 1),
      ArrowRight: () =>
        this.open.has(node.id) || node.children.length === 0 ? this.moveTo(at + 1) : this.toggle(node, true),
      ArrowLeft: () =>
        this.open.has(node.id) && node.children.length > 0
          ? this.toggle(node, false)
          : parent && this.moveTo(this.shown.findIndex((line) => line.node.id === parent.id)),
      Enter: () => this.choose(node),
      " ": () => this.choose(node),
    };
    if (!moves[event.key]) return;
    event.preventDefault();
    moves[event.key]();
  };

  async moveTo(at) {
    const line = this.shown[at];
    if (!line) return;
    this.cursor = line.node.id;
    await this.updateComplete;
    this.querySelector('[tabindex="0"][role="treeitem"]')?.focus();
  }
}

customElements.define("unit-tree", UnitTree);
