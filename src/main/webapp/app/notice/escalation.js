// Who is missing from the answers to an invitation, and what was last tried to reach them. Plain functions of what the server says.

/** Letters that did not get there. */
const LOST = new Set(["FAILED", "REFUSED", "RETURNED", "STOPPED"]);

/** The invited sites without an answer that holds, each with what reached it. */
export function missing({ sites }, proofs) {
  const known = new Map(proofs.map((proof) => [proof.siteId, proof]));
  return sites
    .filter(({ id, hub, reply }) => !hub && known.has(id) && (!reply || reply.stale))
    .map((site) => ({ site, proof: known.get(site.id) }));
}

/** How badly somebody has to telephone: nothing has reached them, something may have, they have looked, they were called. */
export function urgency({ calls, seen, perhaps, letters }) {
  if (calls.length > 0) return 3;
  if (seen || perhaps) return 2;
  return letters.some(({ state }) => state === "SENT") ? 1 : 0;
}

/** The most urgent first; within that in the order of the invitation, which sorting keeps. */
export function byUrgency(one, other) {
  return urgency(one.proof) - urgency(other.proof);
}

/** The head of the site's unit, as far as there is one among the leaders. */
export function headOf({ unitId }, leaders) {
  return leaders.find((person) => person.unitId === unitId);
}

/** By which way the unit was reached last, and what came of it: {look, mark, words, more, at}. */
export function lastStep({ told, seen, byLink, perhaps, letters }) {
  if (perhaps) return { look: "state-warn", mark: "calendar-clock", words: "escalation.perhaps", at: perhaps };
  if (seen) return { look: "state-ok", mark: "eye", words: byLink ? "proof.byLink" : "proof.seen", at: seen };
  const letter = letters.find(({ state }) => LOST.has(state)) ?? letters[0];
  if (letter && LOST.has(letter.state)) return lost(letter);
  if (letter?.state === "SENT") return { look: "state-none", mark: "circle-dashed", words: "escalation.unread", more: reported(letter), at: letter.at };
  if (told) return { look: "state-none", mark: "circle-dashed", words: "escalation.pageOnly", at: told };
  return { look: "state-bad", mark: "circle-x", words: "proof.notTold" };
}

/** The same of somebody who is invited by name, who gets no link and is asked for nothing. */
export function guestStep({ told, seen, letters, reachable }) {
  if (!seen && told && !reachable) return { look: "state-warn", mark: "ban", words: "guestProof.noAddress", at: told };
  if (!seen && letters.some(({ state }) => state === "WAITING"))
    return { look: "state-none", mark: "hourglass", words: "letter.WAITING" };
  return lastStep({ told, seen, letters, byLink: false, perhaps: null });
}

/** Whether neither the page nor a letter has reached somebody. */
export function unreached({ seen, letters }) {
  return !seen && !letters.some(({ state }) => state === "SENT");
}

function lost(letter) {
  return { look: "state-bad", mark: "circle-x", words: `letter.${letter.state}`, more: reported(letter), at: letter.at };
}

function reported({ bounce }) {
  return bounce ? `bounce.${bounce}` : undefined;
}
