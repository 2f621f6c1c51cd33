import { Recorder } from "/app/media/recorder.js";
import { agree, mustAsk } from "/app/live/consent.js";
import { same, settled } from "./expect.js";

/** A page in room 2 whose claim is answered so; `log` has what it did and said. */
function page({ granted = true, knows = true, may = true } = {}) {
  const log = [];
  const recorder = new Recorder({
    does: (command, argument) => {
      if (knows) log.push([command, argument]);
      return knows;
    },
    may: () => may,
    room: () => 2,
  });
  const wanted = (state, way = null, since = 1) => ({
    state,
    way,
    since,
    claim: async (room) => log.push(["claim", room]) && granted,
    report: (room, on, cause) => log.push(["report", room, on, cause]),
  });
  return { recorder, log, wanted };
}

function memory() {
  const kept = new Map();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => kept.set(key, value) };
}

export default {
  async aPageStartsOnlyWhatItWasGiven() {
    const { recorder, log, wanted } = page();
    recorder.obey(wanted("STARTING"));
    recorder.obey(wanted("STARTING"));
    await settled();
    same(log, [
      ["claim", 2],
      ["startRecording", { mode: "file" }],
    ]);
  },

  async aPageWhoseClaimIsRefusedStartsNothing() {
    const { recorder, log, wanted } = page({ granted: false });
    recorder.obey(wanted("STARTING"));
    await settled();
    same(log, [["claim", 2]]);
  },

  async whatAnotherHasTakenUpIsLeftToIt() {
    const { recorder, log, wanted } = page();
    recorder.obey(wanted("STARTING", "CONFERENCE"));
    recorder.obey(wanted("STOPPING", "RECORDER"));
    await settled();
    same(log, []);
  },

  async aPageThatMayNotRecordOnlyPassesOnWhatItHears() {
    const { recorder, log, wanted } = page({ may: false });
    recorder.obey(wanted("STARTING"));
    recorder.heard({ on: true, mode: "file" });
    recorder.heard({ on: true, mode: "stream" });
    await settled();
    same(log, [["report", 2, true, null]]);
  },

  async aSecondRecordingOfTheSameMeetingIsAnotherWish() {
    const { recorder, log, wanted } = page();
    recorder.obey(wanted("STOPPING", "CONFERENCE", 5));
    recorder.obey(wanted("STOPPING", "CONFERENCE", 5));
    recorder.obey(wanted("STARTING", null, 9));
    await settled();
    same(log, [
      ["stopRecording", "file"],
      ["claim", 2],
      ["startRecording", { mode: "file" }],
    ]);
  },

  async anErrorIsToldByItsKind() {
    const { recorder, log, wanted } = page();
    recorder.obey(wanted("STARTING", "CONFERENCE"));
    recorder.heard({ on: false, mode: "file", error: "resource-constraint" });
    recorder.heard({ on: false, mode: "file", error: "not-allowed" });
    same(log, [
      ["report", 2, false, "BUSY"],
      ["report", 2, false, "REFUSED"],
    ]);
  },

  async aServerThatKnowsNoRecordingIsARefusal() {
    const { recorder, log, wanted } = page({ knows: false });
    recorder.obey(wanted("STARTING"));
    await settled();
    same(log, [
      ["claim", 2],
      ["report", 2, false, "REFUSED"],
    ]);
  },

  async everybodyButTheChairIsAskedOnceForEachMeeting() {
    const storage = memory();
    const one = (as, meeting, state, cause = null) => ({
      entry: { as, meeting },
      state: { recording: { state, cause } },
    });
    same(mustAsk(one("SITE", "m-1", "OFF"), storage), false);
    same(mustAsk(one("CHAIR", "m-1", "ON"), storage), false);
    same(mustAsk(one("SITE", "m-1", "STARTING"), storage), true);
    same(mustAsk(one("SECRETARY", "m-1", "FAILED", "NOT_STOPPED"), storage), true);
    agree("m-1", storage);
    same(mustAsk(one("SITE", "m-1", "ON"), storage), false);
    same(mustAsk(one("SITE", "m-2", "ON"), storage), true);
  },
};
