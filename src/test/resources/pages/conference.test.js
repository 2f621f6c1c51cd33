import { Conference } from "/app/media/conference.js";
import { same, settled } from "./expect.js";

const QUIET = { mic: false, audible: new Set(["hub"]), speaker: "hub", hub: "hub", key: "k1", quality: "AUTO" };
const OURS = { ...QUIET, mic: true, audible: new Set(["hub", "a"]), speaker: "a", key: "k2" };

/** A server's frame in memory, in which we are `p1` at the site `a` and the hub is `p2`. */
class FakeFrame extends EventTarget {
  told = [];
  muted = { audio: true, video: false };
  forced = false;

  knows() {
    return true;
  }

  do(...words) {
    this.told.push(words.join(" "));
  }

  async ask(question) {
    return { isAudioMuted: this.muted.audio, isVideoMuted: this.muted.video, isParticipantForceMuted: this.forced }[question];
  }

  async people() {
    return [
      { id: "p1", handle: "a" },
      { id: "p2", handle: "hub" },
    ];
  }

  says(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

async function entered(order, frame = new FakeFrame()) {
  const conference = new Conference(frame, { mine: "a", config: {}, order, layout: "SPEAKER", camera: true });
  conference.enter("p1");
  await settled();
  frame.says("came", { id: "p2", name: "Trung tâm" });
  await settled();
  return { frame, conference };
}

export default {
  async theHubStandsLargeUntilSomebodySpeaks() {
    const { frame } = await entered(QUIET);
    same(frame.told.includes("pinParticipant p2 camera"), true);
  },

  async theFloorOpensOurMicrophone() {
    const { frame, conference } = await entered(QUIET);
    same(frame.told.includes("toggleAudio"), false);
    conference.obey(OURS);
    await settled();
    same(frame.told.includes("toggleAudio"), true);
  },

  async aMicrophoneThatTheServerKeepsShutIsNotPressedInVain() {
    const frame = new FakeFrame();
    frame.forced = true;
    const { conference } = await entered(OURS, frame);
    same(frame.told.includes("toggleAudio"), false);
    conference.end();
  },

  async soundAloneClosesTheCameraAndItsEndOpensItAgain() {
    const { frame, conference } = await entered(QUIET);
    conference.give("AUDIO");
    same(frame.told.slice(-2), ["setAudioOnly true", "toggleVideo"]);
    frame.says("camera", { on: false });
    conference.give("FULL");
    same(frame.told.at(-1), "toggleVideo");
  },

  async aScreenThatTheHubShowsStandsLarge() {
    const { frame } = await entered(QUIET);
    frame.says("sharing", { ids: ["p2"] });
    same(frame.told.at(-1), "pinParticipant p2 desktop");
  },

  async theGridIsSwitchedOnAndOffOnce() {
    const { frame, conference } = await entered(QUIET);
    conference.arrange("GRID");
    conference.obey(QUIET);
    conference.arrange("SPEAKER");
    same(
      frame.told.filter((words) => words.startsWith("setTileView")),
      ["setTileView true", "setTileView false"],
    );
  },

  async onlyAModeratorsPageHasAWayToKeepMicrophonesShut() {
    const { frame, conference } = await entered(QUIET);
    same(conference.way, null);
    frame.says("role", { id: "p1", moderator: true });
    await settled();
    same(conference.way, "JITSI");
    frame.says("role", { id: "p1", moderator: false });
    same(conference.way, null);
  },
};
