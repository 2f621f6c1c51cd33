import { Waiting } from "/app/media/waiting.js";
import { same } from "./expect.js";

const MINUTE = 60000;

/** When a page asks again, in milliseconds, and what happens then. */
function waiting(details, chance = 0) {
  let kept = null;
  const media = new Waiting(
    details,
    () => chance,
    (task, wait) => (kept = { task, wait }),
  );
  media.start();
  return { media, ...kept };
}

export default {
  thePageAsksAgainWhenTheRoomHasOpened() {
    const { media, task, wait } = waiting({ opensAt: "2026-11-26T01:00:00Z", inSeconds: 90 });
    let asked = 0;
    media.addEventListener("due", () => (asked += 1));
    same(wait, 91000);
    task();
    same(asked, 1);
    same(media.opensAt, Date.parse("2026-11-26T01:00:00Z"));
  },

  pagesDoNotAskAllAtOnce() {
    same(waiting({ inSeconds: 90 }, 0.5).wait, 92000);
  },

  aPlanThatMayMoveIsLookedAtAgain() {
    same(waiting({ inSeconds: 86400 }).wait, 10 * MINUTE);
    same(waiting({}).wait, 10 * MINUTE);
    same(waiting({}).media.opensAt, null);
  },

  aMeetingThatWasOpenedLetsUsInAtOnce() {
    same(waiting({ opensAt: "2026-11-26T01:00:00Z", inSeconds: 900, running: true }, 1).wait, 1500);
  },

  nothingIsSentWhileWaiting() {
    const { media } = waiting({ inSeconds: 90 });
    same(media.doing(), { mic: "NONE", cam: "NONE", link: "GOOD" });
    same([media.carries, media.trouble], [false, null]);
  },
};
