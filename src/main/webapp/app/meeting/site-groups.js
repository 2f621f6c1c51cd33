// The sites of a province in the order and groups in which offices name them.

import { compareNames } from "../../ui/format.js";

/**
 * Groups sites by the place of their unit in the tree: the province's own bodies, then communes (below a district
 * when the tree has districts). Each group: {id, unit (of a district) or null, sites in the tree's order}.
 */
export function siteGroups(units, sites) {
  const byId = new Map(units.map((unit, at) => [unit.id, { ...unit, at }]));
  const groups = new Map();
  for (const site of sites) {
    const unit = byId.get(site.unitId);
    const district = unit && districtOf(unit, byId);
    const id = district?.id ?? (unit?.level === "COMMUNE" ? "commune" : "province");
    if (!groups.has(id)) groups.set(id, { id, unit: district, sites: [] });
    groups.get(id).sites.push({ ...site, at: unit?.at ?? Number.MAX_SAFE_INTEGER });
  }
  for (const group of groups.values()) group.sites.sort((a, b) => a.at - b.at || compareNames(a.name, b.name));
  return [...groups.values()].sort((a, b) => rank(a) - rank(b));
}

function districtOf(unit, byId) {
  if (unit.level === "DISTRICT") return unit;
  const parent = byId.get(unit.parentId);
  return unit.level === "COMMUNE" && parent?.level === "DISTRICT" ? parent : null;
}

function rank({ id, unit }) {
  if (id === "province") return -1;
  return unit ? unit.at : Number.MAX_SAFE_INTEGER;
}

/** The ids of all sites of communes, wards and special zones. */
export function communeSites(units, sites) {
  const communes = new Set(units.filter(({ level }) => level === "COMMUNE").map(({ id }) => id));
  return sites.filter(({ unitId }) => communes.has(unitId)).map(({ id }) => id);
}
