import { Moderation } from "/app/media/moderation.js";
import { unlocked } from "/app/media/unlocked.js";
import { same, settled } from "./expect.js";

const KNOWN = ["toggleModeration", "askToUnmute", "rejectParticipant", "muteEveryone"];
const IDS = { hub: ["p1"], a: ["p2"], b: ["p3"] };
const idsOf = (site) => IDS[site] ?? [];
const HELD = { audible: new Set(["hub"]), key: "RUNNING FLOOR_ONLY " };
const SPEAKING = { audible: new Set(["hub", "a"]), key: "RUNNING FLOOR_ONLY f-1" };
const FREE = { audible: { has: () => true }, key: "RUNNING FREE " };

async function led({ known = KNOWN, on = false } = {}) {
  const done = [];
  const later = [];
  const frame = {
    on,
    knows: (command) => known.includes(command),
    do: (...words) => known.includes(words[0]) && done.push(words.join(" ")),
    ask: async (question) => (question === "isModerationOn" ? frame.on : undefined),
  };
  const moderation = new Moderation(
    frame,
    () => {},
    (task) => later.push(task),
  );
  await moderation.begin();
  const lead = (order) => moderation.lead(order, idsOf, "p1");
  return { frame, moderation, done, later, lead };
}

export default {
  async aServerThatCanKeepsMicrophonesShutAndIsToldWhoMaySpeak() {
    const { moderation, done, lead } = await led();
    lead(HELD);
    moderation.status({ kind: "audio", on: true });
    lead(SPEAKING);
    lead(SPEAKING);
    lead(HELD);
    same(moderation.way, "JITSI");
    same(done, ["toggleModeration true audio", "muteEveryone audio", "askToUnmute p2", "rejectParticipant p2 audio"]);
  },

  async theOtherDeviceOfOurOwnSiteIsLetInToo() {
    const { moderation, done } = await led({ on: true });
    moderation.lead(HELD, () => ["p1", "p9"], "p1");
    same(done, ["askToUnmute p9"]);
  },

  async whoCameBackIsLetInAgain() {
    const { moderation, done, lead } = await led({ on: true });
    lead(SPEAKING);
    moderation.left("p2");
    lead(SPEAKING);
    same(done, ["askToUnmute p2", "askToUnmute p2"]);
  },

  async freeMicrophonesAreUnlocked() {
    const { moderation, done, lead } = await led({ on: true });
    lead(FREE);
    moderation.status({ kind: "audio", on: false });
    lead(FREE);
    same(done, ["toggleModeration false audio"]);
  },

  async whatWasLockedBeforeWeCameIsNotLockedAgainButTheSpeakerIsLetIn() {
    const { done, lead } = await led({ on: true });
    lead(SPEAKING);
    same(done, ["askToUnmute p2"]);
  },

  async anOldServerLeavesItToThePagesAndIsQuietOncePerChange() {
    const { moderation, done, lead } = await led({ known: ["muteEveryone"] });
    lead(HELD);
    lead(HELD);
    lead(SPEAKING);
    same(moderation.way, "PAGES");
    same(done, ["muteEveryone audio", "muteEveryone audio"]);
  },

  async aServerThatDoesNotLockAfterAllLeavesItToThePages() {
    const { moderation, done, later, lead } = await led();
    lead(HELD);
    later.shift()();
    await settled();
    same(moderation.way, "PAGES");
    lead(HELD);
    same(done.filter((words) => words === "muteEveryone audio").length, 2);
  },

  async aServerThatLockedWithoutSayingSoIsAsked() {
    const { frame, moderation, later, lead } = await led();
    lead(HELD);
    frame.on = true;
    later.shift()();
    await settled();
    same(moderation.way, "JITSI");
  },

  async whoeverUnlocksBehindOurBackIsOverruled() {
    const { moderation, done, lead } = await led();
    lead(HELD);
    moderation.status({ kind: "audio", on: true });
    moderation.status({ kind: "audio", on: false });
    lead(HELD);
    same(done.filter((words) => words === "toggleModeration true audio").length, 2);
  },

  async theLastOneUnlocksTheDoorWhenLeaving() {
    const { moderation, done, later, lead } = await led();
    lead(HELD);
    moderation.status({ kind: "audio", on: true });
    const leaving = moderation.end();
    same(done.at(-1), "toggleModeration false audio");
    later.at(-1)();
    await leaving;
  },

  async whoHasTheFloorWaitsUntilItIsLetIn() {
    const answers = [true, true, false];
    const frame = { ask: async () => answers.shift() };
    same(await unlocked(frame, "p2", (task) => task()), true);
    same(answers.length, 0);
  },

  async aServerThatCannotTellLetsEverybody() {
    same(await unlocked({ ask: async () => undefined }, "p2"), true);
  },

  async nobodyWaitsForEver() {
    same(await unlocked({ ask: async () => true }, "p2", (task) => task()), false);
  },
};
