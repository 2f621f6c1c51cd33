import { audible, speaker, strayed } from "/app/live/floor.js";
import { filtered, nextSpeaker, nextStep } from "/app/live/look.js";
import { Toggle } from "/app/media/toggle.js";
import { same } from "./expect.js";

function meeting(more = {}) {
  const site = (id, name, extra = {}) => ({
    id,
    name,
    hub: false,
    presence: "CONNECTED",
    heads: 1,
    roll: "PRESENT",
    ...extra,
  });
  return {
    phase: "RUNNING",
    mics: "FLOOR_ONLY",
    sites: [site("hub", "Trung tâm", { hub: true }), site("mn", "Điểm cầu xã Mường Nhé"), site("st", "Xã Sín Thầu")],
    agenda: [{ id: "a-1", title: "Một", minutes: 5, spentMs: 0, startedAt: 0 }],
    item: "a-1",
    queue: [],
    floor: null,
    rollCall: { open: false, answered: [] },
    chat: [],
    ...more,
  };
}

const FLOOR = { turn: "f-1", site: "mn", from: 0, until: 300000, seconds: 300, overran: false };
const LATER = 10000;

export default {
  onlyTheHubAndTheFloorAreHeard() {
    same([...audible(meeting())], ["hub"]);
    same([...audible(meeting({ floor: FLOOR }))], ["hub", "mn"]);
  },

  allAreHeardWhenMicrophonesAreFree() {
    const heard = audible(meeting({ mics: "FREE" }));
    same([heard.has("mn"), heard.has("a site that is not shown here")], [true, true]);
  },

  nobodyIsHeardWhileTheMeetingIsSuspended() {
    same(audible(meeting({ phase: "SUSPENDED", mics: "FREE" })).size, 0);
  },

  theFloorsHolderIsShownLargeElseTheHub() {
    same([speaker(meeting()), speaker(meeting({ floor: FLOOR }))], ["hub", "mn"]);
  },

  whoHasTheFloorWithItsMicrophoneOffDidNotFollow() {
    same(strayed(meeting({ floor: FLOOR }), "mn", { mic: "OFF" }, LATER), "SILENT");
    same(strayed(meeting({ floor: FLOOR }), "mn", { mic: "NONE" }, LATER), "NO_MIC");
    same(strayed(meeting({ floor: FLOOR }), "mn", { mic: "ON" }, LATER), null);
  },

  whoMayNotBeHeardWithItsMicrophoneOnDidNotFollow() {
    same(strayed(meeting({ floor: FLOOR }), "st", { mic: "ON" }, LATER), "TALKING");
    same(strayed(meeting({ floor: FLOOR }), "hub", { mic: "ON" }, LATER), null);
  },

  aChangeOfTheFloorIsGivenAMomentToComeTrue() {
    same(strayed(meeting({ floor: FLOOR }), "mn", { mic: "OFF" }, 1000), null);
  },

  theNextStepFollowsTheCourseOfAMeeting() {
    const hand = { site: "mn", at: 1, topic: null };
    same(nextStep(meeting({ phase: "WAITING" })).verb, "Open");
    same(nextStep(meeting({ rollCall: null })).verb, "StartRollCall");
    same(nextStep(meeting({ rollCall: { open: true, answered: [] } })).verb, "FinishRollCall");
    same(nextStep(meeting({ queue: [hand] })), { verb: "GrantFloor", fields: { site: "mn" }, name: "xã Mường Nhé" });
    same(nextStep(meeting({ queue: [hand], floor: FLOOR })).verb, "EndFloor");
    same(nextStep(meeting({ queue: [hand], rollCall: null })).verb, "GrantFloor");
    same(nextStep(meeting({ item: null })).verb, "MoveToItem");
    same(nextStep(meeting()).verb, "Close");
    same(nextStep(meeting({ phase: "SUSPENDED" })).verb, "Resume");
  },

  theObviousNextSpeakerIsTheFirstWhoseLineHolds() {
    const queue = [{ site: "mn" }, { site: "st" }];
    const sites = meeting().sites.map((s) => (s.id === "mn" ? { ...s, presence: "LOST" } : s));
    same(nextSpeaker(meeting({ queue, sites })).site, "st");
  },

  aSiteIsFoundWithoutToneMarks() {
    same(
      filtered(meeting(), "muong nhe", null).map((s) => s.id),
      ["mn"],
    );
  },

  aToggleIsPressedOnlyWhenTheStateDiffers() {
    const pressed = [];
    const toggle = new Toggle(
      "toggleAudio",
      "isAudioMuted",
      () => ({ do: (c) => pressed.push(c) }),
      () => 0,
    );
    toggle.want(true);
    same(pressed, []);
    toggle.is(false);
    same(pressed, ["toggleAudio"]);
    toggle.is(true);
    toggle.want(true);
    same(pressed.length, 1);
  },

  aModeratorsMuteRightAfterTheFloorIsUndone() {
    const pressed = [];
    const toggle = new Toggle(
      "toggleAudio",
      "isAudioMuted",
      () => ({ do: (c) => pressed.push(c) }),
      () => 0,
    );
    toggle.is(false);
    toggle.want(true);
    toggle.is(true);
    toggle.is(false);
    same(pressed.length, 2);
  },

  async aPressThatLeavesNoNewsIsLookedAfter() {
    const pressed = [];
    const looks = [];
    const toggle = new Toggle(
      "toggleAudio",
      "isAudioMuted",
      () => ({ do: (c) => pressed.push(c), ask: () => Promise.resolve(pressed.length < 2) }),
      () => 0,
      (task) => looks.push(task),
    );
    toggle.is(false);
    toggle.want(true);
    same(pressed.length, 1);
    await looks.shift()();
    same(pressed.length, 2);
    await looks.shift()();
    same(toggle.on, true);
    same(pressed.length, 2);
  },

  aPersonWhoMutesInsideJitsiIsNotFoughtWith() {
    let now = 0;
    const pressed = [];
    const toggle = new Toggle(
      "toggleAudio",
      "isAudioMuted",
      () => ({ do: (c) => pressed.push(c) }),
      () => now,
    );
    toggle.addEventListener("self", (e) => toggle.want(e.detail));
    toggle.is(true);
    toggle.want(true);
    now = 60000;
    toggle.is(false);
    same(pressed, []);
  },
};
