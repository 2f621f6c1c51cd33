import { answerOf, filters, groups, totals } from "/app/meeting/replies.js";
import { same } from "./expect.js";

const given = (more) => ({ attending: true, stale: false, headCount: 2, delegates: [], substitution: null, decision: null, speeches: [], question: null, ...more });
const site = (id, reply = null) => ({ id, name: `Điểm cầu ${id}`, unitName: `Xã ${id}`, hub: false, reply });
const proof = (more) => ({ seen: null, letters: [], ...more });

const SITES = [
  site("a"),
  site("b", given({ headCount: 5 })),
  site("c", given({ attending: false })),
  site("d", given({ substitution: { name: "Ai đó" } })),
  site("e", given({ stale: true, headCount: 9 })),
  site("f", given({ question: "Bao giờ có vốn?", substitution: { name: "Ai đó" }, decision: { agreed: true } })),
];

const shape = (found) => found.map(({ kind, sites }) => `${kind}:${sites.map(({ id }) => id).join("")}`).join(" ");

export default {
  "what wants a decision stands first, and an answer for another time is none": () => {
    same(shape(groups(SITES, new Map(), "all", "")), "UNDECIDED:d DECLINED:c WAITING:ae ATTENDING:bf");
    same(answerOf(SITES[4]), "WAITING");
  },
  "a search looks at names without their marks": () => {
    same(shape(groups(SITES, new Map(), "all", " xa B")), "ATTENDING:b");
    same(groups(SITES, new Map(), "all", "không có").length, 0);
  },
  "the list is narrowed by what was wished for, seen or lost": () => {
    const proofs = new Map([
      ["a", proof({ letters: [{ state: "RETURNED" }] })],
      ["b", proof({ seen: "2026-11-22T08:00:00+07:00", letters: [{ state: "SENT" }] })],
    ]);
    same(filters(SITES, proofs).map(({ value, n }) => `${value}:${n}`).join(" "), "all:6 wishes:2 unseen:1 returned:1");
    same(shape(groups(SITES, proofs, "wishes", "")), "UNDECIDED:d ATTENDING:f");
    same(shape(groups(SITES, proofs, "unseen", "")), "WAITING:a");
    same(shape(groups(SITES, proofs, "returned", "")), "WAITING:a");
  },
  "who does not hold the meeting is not asked what reached whom": () => {
    same(filters(SITES, new Map()).map(({ value }) => value).join(" "), "all wishes");
  },
  "a group of a whole province is folded, the few are not": () => {
    const many = Array.from({ length: 61 }, (_, n) => site(`s${n}`));
    same(groups([...many, SITES[2]], new Map(), "all", "").map(({ open }) => open).join(" "), "true false");
  },
  "only those who come for this time are counted": () => {
    same(JSON.stringify(totals(SITES)), JSON.stringify({ ATTENDING: 3, DECLINED: 1, WAITING: 2, heads: 9 }));
  },
};
