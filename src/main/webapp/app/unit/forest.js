// The organisation as a tree to be walked.

import { searchable } from "../../ui/format.js";

const TERRITORIAL = new Set(["DISTRICT", "COMMUNE"]);

/**
 * Units in tree order as nested nodes {id, unit, children}. Where bodies of the same level and territorial units stand
 * below one parent, each sort gets a heading of its own: {id, group: "bodies" | "communes" | "districts", children}.
 */
export function forest(units) {
  const nodes = new Map(units.map((unit) => [unit.id, { id: unit.id, unit, children: [] }]));
  const roots = [];
  for (const unit of units) {
    const parent = nodes.get(unit.parentId);
    (parent ? parent.children : roots).push(nodes.get(unit.id));
  }
  for (const node of nodes.values()) node.children = grouped(node);
  return roots;
}

function grouped({ id, unit, children }) {
  const bodies = children.filter((child) => !isTerritorial(child.unit, unit));
  const below = children.filter((child) => isTerritorial(child.unit, unit));
  if (bodies.length === 0 || below.length === 0) return children;
  const group = below.some((child) => child.unit.level === "DISTRICT") ? "districts" : "communes";
  return [
    { id: `${id}/bodies`, group: "bodies", children: bodies },
    { id: `${id}/${group}`, group, children: below },
  ];
}

function isTerritorial(unit, parent) {
  return TERRITORIAL.has(unit.level) && unit.level !== parent.level;
}

/** How many units stand below a node, headings not counted. */
export function sizeOf({ children }) {
  return children.reduce((sum, child) => sum + (child.unit ? 1 : 0) + sizeOf(child), 0);
}

/** Only the nodes whose name or code holds the words sought, and what leads to them. */
export function sift(nodes, words) {
  const sought = searchable(words.trim());
  if (sought === "") return nodes;
  return nodes.flatMap((node) => {
    const hit = node.unit && searchable(`${node.unit.name} ${node.unit.code}`).includes(sought);
    const children = sift(node.children, words);
    return hit || children.length > 0 ? [{ ...node, children }] : [];
  });
}

/** The nodes that can be seen, in order, when these ids are open: [{node, level, parent}]. */
export function visible(nodes, open, level = 1, parent = null) {
  return nodes.flatMap((node) => [
    { node, level, parent },
    ...(open.has(node.id) ? visible(node.children, open, level + 1, node) : []),
  ]);
}

/** The ids of all nodes that have children. */
export function branches(nodes) {
  return nodes.flatMap((node) => (node.children.length > 0 ? [node.id, ...branches(node.children)] : []));
}

/** The ids on the way from the root to a unit. */
export function pathTo(nodes, id) {
  for (const node of nodes) {
    if (node.id === id) return [id];
    const below = pathTo(node.children, id);
    if (below.length > 0) return [node.id, ...below];
  }
  return [];
}
