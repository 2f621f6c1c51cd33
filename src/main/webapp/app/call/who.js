import { searchable } from "../../ui/format.js";

/**
 * Whom one can call: every unit that has a site now, in the order of the tree. `{id, name, note, level, search}`; the note names
 * the room and who is responsible there.
 */
export function choices(units, sites) {
  const byUnit = grouped(sites);
  return units.filter((u) => byUnit.has(u.id)).map((u) => choice(u, byUnit.get(u.id)));
}

/** Groups called together: all communes, all departments. */
export function groups(all) {
  return ["COMMUNE", "DEPARTMENT"]
    .map((kind) => ({ kind, ids: all.filter((c) => c.group === kind).map((c) => c.id) }))
    .filter((g) => g.ids.length > 0);
}

function choice(unit, sites) {
  const note = sites
    .map((s) => [s.responsible, s.phone].filter(Boolean).join(", "))
    .filter(Boolean)
    .join("; ");
  return {
    id: unit.id,
    name: unit.name,
    note,
    group: groupOf(unit),
    search: searchable(`${unit.name} ${unit.code ?? ""}`),
  };
}

function groupOf(unit) {
  if (unit.kind === "DEPARTMENT") return "DEPARTMENT";
  return unit.level === "COMMUNE" ? "COMMUNE" : "OTHER";
}

function grouped(sites) {
  const map = new Map();
  for (const site of sites) map.set(site.unitId, [...(map.get(site.unitId) ?? []), site]);
  return map;
}
