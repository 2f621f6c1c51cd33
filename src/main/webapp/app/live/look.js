import { searchable } from "../../ui/format.js";
import { hub, speaker, strayed } from "./floor.js";

/**
 * What the views read out of the state: counts, orders, the one obvious next step. Pure; the words for the results are in the
 * i18n files.
 */

/** The states by which the list of sites is filtered, most troubled first. */
export const STANDINGS = ["LOST", "WEAK", "REMOVED", "LEFT", "ABSENT", "CONNECTED"];

export function siteOf(state, id) {
  return state.sites.find((s) => s.id === id) ?? null;
}

/** A site's name for a list or the start of a sentence; "Điểm cầu xã Mường Nhé" is "Xã Mường Nhé" where only sites stand anyway. */
export function shownName(site) {
  const name = within(site);
  return name.charAt(0).toLocaleUpperCase("vi") + name.slice(1);
}

export function nameOf(state, id) {
  const site = siteOf(state, id);
  return site ? shownName(site) : id;
}

/** The same within a sentence: "Mời xã Mường Nhé phát biểu". */
export function calledName(state, id) {
  const site = siteOf(state, id);
  return site ? within(site) : id;
}

function within(site) {
  return site.name.replace(/^Điểm cầu\s+(?=\S)/u, "");
}

/** How many sites are in each standing: `{CONNECTED: 43, …}`. */
export function standings(state) {
  const counts = Object.fromEntries(STANDINGS.map((s) => [s, 0]));
  for (const site of state.sites) counts[site.presence] += 1;
  return counts;
}

/** How many sites are present, and how many people sit there. */
export function attendance(state) {
  const present = state.sites.filter((s) => s.roll === "PRESENT");
  return { present: present.length, sites: state.sites.length, heads: present.reduce((n, s) => n + (s.heads ?? 0), 0) };
}

/** Sites whose name contains every word of the search, without regard to case and tone marks; optionally of one standing. */
export function filtered(state, search, standing) {
  const words = searchable(search).split(/\s+/).filter(Boolean);
  return state.sites.filter(
    (s) => (!standing || s.presence === standing) && words.every((w) => searchable(s.name).includes(w)),
  );
}

/** The agenda item in progress with its number (from 1), or null before the first. */
export function currentItem(state) {
  const index = state.agenda.findIndex((i) => i.id === state.item);
  return index < 0 ? null : { ...state.agenda[index], number: index + 1 };
}

export function nextItem(state) {
  const index = state.agenda.findIndex((i) => i.id === state.item);
  return index + 1 < state.agenda.length ? { ...state.agenda[index + 1], number: index + 2 } : null;
}

/** Milliseconds an item has taken until now. */
export function spent(item, now) {
  return item.spentMs + (item.startedAt === null ? 0 : Math.max(0, now - item.startedAt));
}

/** Place of a site in the queue, from 1; null when it has not asked. */
export function placeOf(state, site) {
  const index = state.queue.findIndex((h) => h.site === site);
  return index < 0 ? null : index + 1;
}

/** Sites that did not follow the floor: `[{site, how}]`. */
export function strayedSites(state, reports, now) {
  return state.sites
    .map((s) => ({ site: s.id, how: s.presence === "CONNECTED" ? strayed(state, s.id, reports[s.id], now) : null }))
    .filter((s) => s.how !== null);
}

/** The first in the queue whose device answers, so that the obvious next step never fails for a lost line. */
export function nextSpeaker(state) {
  return state.queue.find((h) => siteOf(state, h.site)?.presence === "CONNECTED") ?? null;
}

/**
 * The one obvious next step for the chair: `{verb, fields, name?}`; the largest button of the console. The order follows the
 * course of a meeting (roll call, agenda, discussion, closing), but a speaker or somebody who waits to speak comes first.
 */
export function nextStep(state) {
  return STEPS.map((step) => step(state)).find((s) => s !== null) ?? { verb: "Close", fields: {} };
}

const STEPS = [
  (s) => (s.phase === "CLOSED" ? { verb: "Record", fields: {} } : null),
  (s) => (s.phase === "WAITING" ? { verb: "Open", fields: {} } : null),
  (s) => (s.phase === "SUSPENDED" ? { verb: "Resume", fields: {} } : null),
  (s) => (s.floor ? { verb: "EndFloor", fields: {}, name: calledName(s, s.floor.site) } : null),
  (s) => (s.rollCall?.open ? { verb: "FinishRollCall", fields: {} } : null),
  (s) =>
    s.rollCall === null && s.queue.length === 0 && s.sites.length > 1 ? { verb: "StartRollCall", fields: {} } : null,
  (s) => grant(s, nextSpeaker(s)),
  (s) => move(nextItem(s)),
];

function grant(state, hand) {
  return hand ? { verb: "GrantFloor", fields: { site: hand.site }, name: calledName(state, hand.site) } : null;
}

function move(item) {
  return item ? { verb: "MoveToItem", fields: { item: item.id }, name: item.title, number: item.number } : null;
}

/** Whose pictures the grid shows, the speaker and the hub first. */
export function gridOrder(state, pictured) {
  const first = [speaker(state), hub(state)];
  return state.sites
    .map((s) => s.id)
    .filter((id) => pictured.has(id))
    .sort((a, b) => rank(first, a) - rank(first, b));
}

function rank(first, id) {
  const index = first.indexOf(id);
  return index < 0 ? first.length : index;
}
