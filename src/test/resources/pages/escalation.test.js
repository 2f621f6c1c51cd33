import { byUrgency, guestStep, headOf, lastStep, missing, unreached, urgency } from "/app/notice/escalation.js";
import { same } from "./expect.js";

const letter = (state, bounce = null) => ({ address: "xa@b.example", state, trouble: null, at: "2026-11-22T08:00:00+07:00", bounce });
const proof = (siteId, more = {}) => ({ siteId, told: null, letters: [], seen: null, byLink: false, perhaps: null, calls: [], ...more });
const reply = (stale) => ({ attending: true, stale });

export default {
  "who has answered for this time is not missing, and the hub is never asked": () => {
    const sites = [
      { id: "hub", hub: true, reply: null },
      { id: "a", hub: false, reply: reply(false) },
      { id: "b", hub: false, reply: reply(true) },
      { id: "c", hub: false, reply: null },
    ];
    const rows = missing({ sites }, ["hub", "a", "b", "c"].map((id) => proof(id)));
    same(rows.map(({ site }) => site.id).join(" "), "b c");
  },

  "whom nothing has reached comes first, whom somebody has called comes last": () => {
    const rows = [
      { proof: proof("called", { calls: [{}], seen: "x" }) },
      { proof: proof("seen", { seen: "x" }) },
      { proof: proof("sent", { letters: [letter("SENT")] }) },
      { proof: proof("returned", { letters: [letter("RETURNED")] }) },
    ];
    same(rows.sort(byUrgency).map((row) => row.proof.siteId).join(" "), "returned sent seen called");
    same(urgency(proof("a")), 0);
  },

  "the last step says by which way and what came of it": () => {
    same(lastStep(proof("a", { seen: "x", byLink: true })).words, "proof.byLink");
    same(lastStep(proof("a", { letters: [letter("SENT"), letter("RETURNED", "MAILBOX_FULL")] })).more, "bounce.MAILBOX_FULL");
    same(lastStep(proof("a", { letters: [letter("SENT", "DELAYED")] })).words, "escalation.unread");
    same(lastStep(proof("a", { told: "x" })).words, "escalation.pageOnly");
    same(lastStep(proof("a")).words, "proof.notTold");
    same(lastStep(proof("a", { seen: "x", perhaps: "y" })).words, "escalation.perhaps");
  },

  "of somebody who is invited by name the page says what reached them, or that no letter could": () => {
    const guest = (more) => ({ personId: "p", told: "x", letters: [], seen: null, reachable: true, ...more });
    same(guestStep(guest({ reachable: false })).words, "guestProof.noAddress");
    same(guestStep(guest({ reachable: false, seen: "y" })).words, "proof.seen");
    same(guestStep(guest({ letters: [letter("WAITING")] })).words, "letter.WAITING");
    same(guestStep(guest({ letters: [letter("SENT")] })).words, "escalation.unread");
    same(guestStep(guest({ letters: [letter("RETURNED", "UNKNOWN_ADDRESS")] })).more, "bounce.UNKNOWN_ADDRESS");
    same(guestStep(guest({ told: null, reachable: false })).words, "proof.notTold");
    same([guest({}), guest({ seen: "y" }), guest({ letters: [letter("SENT")] })].map(unreached).join(" "), "true false false");
  },

  "the head of a unit is the first of its leaders": () => {
    const leaders = [
      { unitId: "u-1", name: "A" },
      { unitId: "u-2", name: "B" },
      { unitId: "u-2", name: "C" },
    ];
    same(headOf({ unitId: "u-2" }, leaders).name, "B");
    same(headOf({ unitId: "u-3" }, leaders), undefined);
  },
};
