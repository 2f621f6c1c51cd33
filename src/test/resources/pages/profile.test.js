import { applyProfile } from "/app/media/apply-profile.js";
import { wordOf } from "/app/media/measure.js";
import { begin, next } from "/app/media/profile.js";
import { QualityKeeper } from "/app/media/quality-keeper.js";
import { same } from "./expect.js";

/** The profiles of a line that is looked at every two seconds: `[[word, seconds], …]`. */
function told(...stretches) {
  let now = 0;
  let state = begin(now);
  const profiles = [];
  for (const [word, seconds] of stretches) {
    for (let s = 0; s < seconds; s += 2) state = next(state, word, (now += 2000));
    profiles.push(state.profile);
  }
  return profiles;
}

function frame() {
  const done = [];
  return { done, do: (...words) => done.push(words) };
}

export default {
  aGoodLineKeepsItsPicture() {
    same(told(["GOOD", 3600]), ["FULL"]);
  },

  aBadMomentTakesNothingAway() {
    same(told(["POOR", 4], ["GOOD", 4], ["POOR", 4]), ["FULL", "FULL", "FULL"]);
  },

  aBadLineGoesDownStepByStepToSoundAlone() {
    same(told(["POOR", 6], ["POOR", 4], ["POOR", 4], ["POOR", 60]), ["LOW", "LOWEST", "AUDIO", "AUDIO"]);
  },

  aLineThatIsOnlySlowKeepsSomePicture() {
    same(told(["FAIR", 12], ["FAIR", 4], ["FAIR", 120]), ["FULL", "LOW", "LOWEST"]);
  },

  aLineThatGotBetterIsTriedSlowly() {
    same(told(["POOR", 10], ["GOOD", 60], ["GOOD", 4], ["GOOD", 60]), ["LOWEST", "LOWEST", "LOW", "FULL"]);
  },

  aLineThatFailsAgainWaitsTwiceAsLong() {
    const [, , fallen, waiting, raised] = told(["POOR", 6], ["GOOD", 62], ["POOR", 6], ["GOOD", 100], ["GOOD", 30]);
    same([fallen, waiting, raised], ["LOW", "LOW", "FULL"]);
  },

  whatAServersPageSaysOfItsConnectionIsRead() {
    same(wordOf(undefined), null);
    same(wordOf({}), null);
    same(wordOf({ packetLoss: { total: 0, upload: 0, download: 0 }, jvbRTT: 20 }), "GOOD");
    same(wordOf({ packetLoss: { total: 2, upload: 0, download: 5 }, jvbRTT: 20 }), "FAIR");
    same(wordOf({ packetLoss: { total: 0 }, jvbRTT: 900 }), "POOR");
    same(wordOf({ packetLoss: { total: 0 }, transport: [{ rtt: 900 }] }), "POOR");
  },

  async theDeskDecidesUntilItLeavesItToThePage() {
    let now = 0;
    const keeper = new QualityKeeper(async () => ["POOR", null], () => now);
    let changes = 0;
    keeper.addEventListener("change", () => (changes += 1));
    keeper.set("AUDIO");
    keeper.set("AUDIO");
    same([keeper.profile, changes], ["AUDIO", 1]);
    keeper.set("FULL");
    for (let i = 0; i < 5; i += 1) {
      now += 2000;
      await keeper.look();
    }
    same(keeper.profile, "FULL");
    keeper.set("AUTO");
    for (let i = 0; i < 4; i += 1) {
      now += 2000;
      await keeper.look();
    }
    same([keeper.profile, keeper.word], ["LOW", "POOR"]);
  },

  async howTheLineIsIsToldWhenItChanges() {
    const words = ["GOOD", "FAIR", "FAIR"];
    const keeper = new QualityKeeper(async () => [words.shift()], () => 0);
    let changes = 0;
    keeper.addEventListener("change", () => (changes += 1));
    await keeper.look();
    await keeper.look();
    await keeper.look();
    same([keeper.word, changes], ["FAIR", 1]);
  },

  aLowProfileAsksForSmallAndFewPictures() {
    const low = frame();
    applyProfile(low, "LOWEST", { channelLastN: 4, resolution: 360 });
    same(low.done[0], ["setAudioOnly", false]);
    same(low.done[1], ["setVideoQuality", 180]);
    same([low.done[2][1].channelLastN, low.done[2][1].resolution], [2, 180]);
  },

  theFullProfileGoesBackToWhatTheEntranceSaid() {
    const full = frame();
    applyProfile(full, "FULL", { channelLastN: 4, resolution: 360 });
    same(full.done[1], ["setVideoQuality", 720]);
    same([full.done[2][1].channelLastN, full.done[2][1].resolution], [4, 360]);
  },

  soundAloneIsOneCommand() {
    const audio = frame();
    applyProfile(audio, "AUDIO", {});
    same(audio.done, [["setAudioOnly", true]]);
  },
};
