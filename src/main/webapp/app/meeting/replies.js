// What the invited sites have answered, in the order in which an office looks at it. Plain functions of what the server says.

import { searchable } from "../../ui/format.js";

/** What wants a decision comes first, then who will not come, then who is silent. */
const KINDS = ["UNDECIDED", "DECLINED", "WAITING", "ATTENDING"];

/** A group of more rows than this is opened by whoever wants to read them. */
const SEEN_AT_ONCE = 60;

/** An answer given for another time of the meeting counts as none. */
export function answerOf({ reply }) {
  if (!reply || reply.stale) return "WAITING";
  return reply.attending ? "ATTENDING" : "DECLINED";
}

/** A substitute waits for the chair's word. */
export function undecided({ reply }) {
  return Boolean(reply && !reply.stale && reply.substitution && !reply.decision);
}

function wishes({ reply }) {
  return Boolean(reply && !reply.stale && (reply.substitution || reply.speeches.length > 0 || reply.question));
}

function seen(site, proofs) {
  return Boolean(proofs.get(site.id)?.seen);
}

function cameBack(site, proofs) {
  return Boolean(proofs.get(site.id)?.letters.some(({ state }) => ["RETURNED", "STOPPED", "FAILED"].includes(state)));
}

const passes = {
  all: () => true,
  wishes,
  unseen: (site, proofs) => proofs.has(site.id) && !seen(site, proofs),
  returned: cameBack,
};

/** By what the list can be narrowed, with how many sites each would leave: [{value, n}]; what reached whom only where that is known. */
export function filters(sites, proofs) {
  const known = proofs.size > 0 ? ["all", "wishes", "unseen", "returned"] : ["all", "wishes"];
  return known.map((value) => ({ value, n: sites.filter((site) => passes[value](site, proofs)).length }));
}

/**
 * The sites in groups, each in the order of the invitation: [{kind, sites, open}], without empty ones.
 *
 * @param proofs what reached each site, by its id
 * @param filter one of {@link filters}
 * @param sought a part of a name
 */
export function groups(sites, proofs, filter, sought) {
  const words = searchable(sought.trim());
  const shown = sites
    .filter((site) => passes[filter](site, proofs))
    .filter(({ name, unitName }) => searchable(`${name} ${unitName}`).includes(words));
  return KINDS.map((kind) => ({ kind, sites: shown.filter((site) => kindOf(site) === kind) }))
    .filter((group) => group.sites.length > 0)
    .map((group) => ({ ...group, open: group.sites.length <= SEEN_AT_ONCE }));
}

function kindOf(site) {
  return undecided(site) ? "UNDECIDED" : answerOf(site);
}

/** How many sites gave each answer, and how many people will come. */
export function totals(sites) {
  const count = (answer) => sites.filter((site) => answerOf(site) === answer).length;
  const heads = sites.filter((site) => answerOf(site) === "ATTENDING").reduce((sum, { reply }) => sum + reply.headCount, 0);
  return { ATTENDING: count("ATTENDING"), DECLINED: count("DECLINED"), WAITING: count("WAITING"), heads };
}
