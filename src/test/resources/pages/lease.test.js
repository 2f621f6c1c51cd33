import { lease } from "/app/media/lease.js";
import { same } from "./expect.js";

const PLAN = {
  startsAt: "2026-11-26T00:59:30Z",
  madeAt: "2026-11-26T01:00:00Z",
  expiresAt: "2026-11-26T01:05:00Z",
};

function heldAfter(seconds, plan = PLAN) {
  let time = 5000000;
  const token = lease(plan, () => time);
  time += seconds * 1000;
  return token.holds();
}

export default {
  aTokenHoldsFromTheClickOn() {
    same(heldAfter(0), true);
    same(heldAfter(289), true);
  },

  aTokenIsGivenUpBeforeAServerWouldRefuseIt() {
    same(heldAfter(290), false);
    same(heldAfter(3600), false);
  },

  aTokenOfTheFutureIsNotUsedYet() {
    const early = { ...PLAN, startsAt: "2026-11-26T01:00:20Z" };
    same(heldAfter(19, early), false);
    same(heldAfter(20, early), true);
  },
};
