import { Frame } from "/app/media/frame.js";
import { same } from "./expect.js";
import { iframeApi } from "./iframe-api.js";

const PLAN = { domain: "hop.example", room: "dc12", jwt: "t", lang: "vi", config: { channelLastN: 4 } };

function opened(how) {
  const api = iframeApi(how);
  const frame = new Frame(api.Api, PLAN, null, "Xã Mường Nhé");
  const heard = [];
  for (const type of ["entered", "ended", "broken", "came", "left", "sharing", "moderation"])
    frame.addEventListener(type, (e) => heard.push([type, e.detail]));
  return { api, frame, heard };
}

export default {
  theFrameIsOpenedWithTheRoomTheTokenAndOurName() {
    const { api } = opened();
    same(api.domain, "hop.example");
    same([api.options.roomName, api.options.jwt, api.options.lang], ["dc12", "t", "vi"]);
    same(api.options.userInfo, { displayName: "Xã Mường Nhé" });
  },

  aCommandThatThisServerDoesNotKnowIsLeftOut() {
    const { api, frame } = opened({ commands: ["toggleAudio"] });
    same(frame.do("toggleAudio"), true);
    same(frame.do("toggleModeration", true, "audio"), false);
    same(api.told, [["toggleAudio"]]);
  },

  aServerThatCannotListItsCommandsIsTakenForAnOldOne() {
    const { frame } = opened();
    same(frame.knows("muteEveryone"), true);
    same(frame.knows("toggleModeration"), false);
  },

  onlyEventsThatThisServerKnowsAreListenedTo() {
    const { api, frame } = opened({ events: ["participantLeft"] });
    same([...api.listeners.keys()], ["participantLeft"]);
    same([frame.hears("participantLeft"), frame.hears("participantMuted")], [true, false]);
  },

  whoeverComesOrLeavesTwiceIsToldOnce() {
    const { api, heard } = opened();
    api.says("participantJoined", { id: "a", displayName: "A" });
    api.says("participantJoined", { id: "a", displayName: "A" });
    api.says("participantLeft", { id: "a" });
    api.says("participantLeft", { id: "a" });
    same(heard, [
      ["came", { id: "a", name: "A" }],
      ["left", { id: "a" }],
    ]);
  },

  leavingIsToldOnceHoweverManyEventsSayIt() {
    const { api, heard } = opened();
    api.says("videoConferenceJoined", { id: "me" });
    api.says("videoConferenceLeft", { roomName: "dc12" });
    api.says("readyToClose");
    same(heard, [
      ["entered", { id: "me" }],
      ["ended", {}],
    ]);
  },

  whatWeCauseByClosingIsNoLoss() {
    const { api, frame, heard } = opened();
    api.says("videoConferenceJoined", { id: "me" });
    frame.close();
    api.says("videoConferenceLeft", { roomName: "dc12" });
    same([api.disposed, heard.length], [true, 1]);
  },

  onlyAFatalErrorIsALoss() {
    const { api, heard } = opened();
    api.says("errorOccurred", { name: "conference.destroyed", isFatal: false });
    api.says("errorOccurred", { error: { name: "x", isFatal: true } });
    api.says("peerConnectionFailure", {});
    same(
      heard.map(([type]) => type),
      ["broken", "broken"],
    );
  },

  bothSpellingsOfWhoSharesAreRead() {
    const { api, heard } = opened();
    api.says("contentSharingParticipantsChanged", { data: ["a"] });
    api.says("contentSharingParticipantsChanged", { data: { sharingParticipantIds: ["b"] } });
    same(heard, [
      ["sharing", { ids: ["a"] }],
      ["sharing", { ids: ["b"] }],
    ]);
  },

  async aQuestionThatTheServerDoesNotKnowHasNoAnswer() {
    const failing = () => Promise.reject(new Error("no conference"));
    const { frame } = opened({ answers: { isAudioMuted: () => true, isVideoMuted: failing } });
    same(await frame.ask("isAudioMuted"), true);
    same((await frame.ask("isVideoMuted")) === undefined, true);
    same((await frame.ask("getConnectionStats")) === undefined, true);
  },

  async peopleAreKnownByTheIdInTheirToken() {
    const rooms = [{ participants: [{ id: "a", userContext: { id: "dc-hub" } }, { id: "recorder" }] }];
    const { frame } = opened({ answers: { getRoomsInfo: () => ({ rooms }) } });
    same(await frame.people(), [{ id: "a", handle: "dc-hub" }]);
  },
};
