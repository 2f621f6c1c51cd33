import { fold, foldAll } from "/app/live/meeting.js";
import { eventsOf } from "/app/live/told.js";
import { withOthers } from "/app/live/others.js";
import { same, throws } from "./expect.js";

const EVENTS = "/protocol/events.json";

async function story() {
  const events = await (await fetch(EVENTS)).json();
  return eventsOf({ from: 0, events }).sort((a, b) => a.seq - b.seq);
}

async function snapshot(whose = "server") {
  return (await (await fetch(`/protocol/${whose}-snapshot.json`)).json()).state;
}

function unconvened(roster = null) {
  return {
    roster,
    meeting: "m",
    title: "",
    phase: "WAITING",
    openedAt: null,
    closedAt: null,
    suspendedAt: null,
    suspendReason: null,
    chair: null,
    secretary: null,
    sites: [],
    agenda: [],
    item: null,
    queue: [],
    floor: null,
    mics: "FLOOR_ONLY",
    media: 1,
    recording: { state: "OFF", since: null, way: null, cause: null },
    rollCall: null,
    chat: [],
  };
}

async function until(seq) {
  return foldAll(
    unconvened(),
    (await story()).filter((e) => e.seq <= seq),
  );
}

const COUNTS = { sites: 3, connected: 2, present: 2, heads: 20 };

const seat = (state, id) => state.sites.find((s) => s.id === id);

export default {
  async everyEventOfTheProtocolIsKnown() {
    for (const event of await story()) fold(await until(event.seq - 1), event);
  },

  async anUnknownEventAsksForASnapshotInsteadOfBeingSkipped() {
    throws(() => fold(unconvened(), { seq: 1, at: 1, type: "SomethingNew" }), "UnknownEvent");
  },

  async foldingLeavesTheStateBeforeAsItWas() {
    const before = await until(7);
    const kept = structuredClone(before);
    foldAll(
      before,
      (await story()).filter((e) => e.seq > 7),
    );
    same(before, kept);
  },

  async aConvenedMeetingHasTheFieldsOfASnapshot() {
    const shape = (value) =>
      Array.isArray(value) ? [] : value && typeof value === "object" ? Object.keys(value).sort() : null;
    const [mine, theirs] = [await until(14), await snapshot()];
    same(Object.keys(mine).sort(), Object.keys(theirs).sort(), "fields");
    same(shape(mine.sites[0]), shape(theirs.sites[0]), "fields of a site");
    same(shape(mine.agenda[0]), shape(theirs.agenda[0]), "fields of an item");
    same(shape(mine.floor), shape(theirs.floor), "fields of the floor");
    same(shape(mine.rollCall), shape(theirs.rollCall), "fields of a roll call");
  },

  async aSiteKeepsTheNamesOfThoseItShowsAndNoOthers() {
    const raised = (site, name) => ({ seq: 1, at: 1, type: "HandRaised", site, name });
    const granted = { seq: 2, at: 1, type: "FloorGranted", turn: "f-2", site: "st", name: "Sín Thầu", until: 9001 };
    const before = { ...(await snapshot("site")), queue: [], floor: null };
    const names = (state) => state.sites.map((s) => s.name);
    const after = foldAll(before, [raised("mn", "Mường Nhé"), raised("st", "Sín Thầu"), granted]);
    same(names(after), ["Văn phòng UBND tỉnh, phòng họp trực tuyến", "Sín Thầu", "Mường Nhé"]);
    same(names(fold(after, { seq: 3, at: 2, type: "HandLowered", site: "mn" })).length, 2);
  },

  async aSiteTakesTheRosterThatComesBehindTheEvents() {
    const before = await snapshot("site");
    same(foldAll(before, [], { ...COUNTS, connected: 1 }).roster, { ...COUNTS, connected: 1, away: null });
    same(foldAll(before, []).roster, before.roster);
  },

  async aSiteHasTheFieldsOfItsSnapshotFromTheFirstEventOn() {
    const events = (await story()).filter((e) => ["Convened", "RollCallStarted", "Opened"].includes(e.type));
    const mine = foldAll(unconvened(COUNTS), events, COUNTS);
    const theirs = await snapshot("site");
    same(Object.keys(mine).sort(), Object.keys(theirs).sort(), "fields");
    same(Object.keys(mine.rollCall).sort(), Object.keys(theirs.rollCall).sort(), "fields of a roll call");
    same(Object.keys(mine.sites[0]).sort(), Object.keys(theirs.sites[0]).sort(), "fields of a site");
  },

  async aSiteSeesItsOwnSeatAndTheOthersAsFarAsItIsTold() {
    const told = { ...(await snapshot("site")), roster: { ...COUNTS, away: { "dc-hub": "WEAK" } } };
    const own = { id: "dc-03160", name: "Xã Mường Nhé", hub: false, presence: "CONNECTED", heads: 8 };
    const shown = withOthers(told, own, [{ site: "dc-1", device: "d-1", name: "Xã Na Ư", away: "LOST" }]);
    same(
      shown.sites.map((s) => [s.id, s.presence, s.hub]),
      [
        ["dc-1", "LOST", false],
        ["dc-hub", "WEAK", true],
        ["dc-03160", "CONNECTED", false],
      ],
    );
    same(seat(shown, "dc-03160").heads, 8);
  },

  async aSiteThatComesToAnotherServerWasHereAllTheTime() {
    const here = await until(2);
    const moved = fold(here, { seq: 3, at: 99, type: "SiteConnected", site: "dc-03160" });
    same(seat(moved, "dc-03160").since, seat(here, "dc-03160").since);
  },

  async aConnectedSiteIsPresentFromTheMomentItComes() {
    const came = seat(await until(2), "dc-03160");
    same([came.roll, came.rollBy], ["PRESENT", "AUTO"]);
  },

  async aRollCallBeginsFromNothingButTheConnectedArePresentAtOnce() {
    const called = await until(3);
    same([seat(called, "dc-03160").roll, seat(called, "dc-hub").roll], ["PRESENT", "UNKNOWN"]);
  },

  async aSiteThatComesAfterTheRollCallIsPresent() {
    const finished = await until(6);
    const came = fold(finished, { seq: 7, at: 1, type: "SiteConnected", site: "dc-hub", heads: 3 });
    same([seat(came, "dc-hub").roll, seat(came, "dc-hub").heads], ["PRESENT", 3]);
  },

  async whatTheDeskSaidOutweighsTheConnection() {
    const came = fold(await until(6), { seq: 7, at: 1, type: "SiteConnected", site: "dc-03163" });
    same([seat(came, "dc-03163").roll, seat(came, "dc-03163").rollBy], ["EXCUSED", "DESK"]);
  },

  async whatTheDeskSaidOutweighsTheSitesOwnAnswer() {
    const answered = fold(await until(5), { seq: 6, at: 1, type: "RollCallAnswered", site: "dc-03163", heads: 4 });
    const { roll, rollBy, heads } = seat(answered, "dc-03163");
    same([roll, rollBy, heads], ["EXCUSED", "DESK", 4]);
  },

  async aMeetingThatIsClosedIsNotSuspendedAnyMore() {
    const closed = fold(await until(23), { seq: 24, at: 99, type: "Closed" });
    same([closed.phase, closed.suspendedAt, closed.suspendReason], ["CLOSED", null, null]);
  },

  async whoHasNotAnsweredByTheEndIsAbsent() {
    same(seat(await until(5), "dc-hub").roll, "UNKNOWN");
    same(seat(await until(6), "dc-hub").roll, "ABSENT");
  },

  async aLostSiteKeepsItsPlaceInTheQueue() {
    const lost = await until(11);
    same(lost.queue.map((h) => h.site).includes((await story()).find((e) => e.type === "HandRaised").site), true);
    same(seat(lost, "dc-03160").presence, "LOST");
  },

  async theFloorTakesTheSpeakerOutOfTheQueue() {
    const granted = await until(14);
    same(
      granted.queue.some((h) => h.site === granted.floor.site),
      false,
    );
  },

  async moreTimeLiftsTheOverrun() {
    same((await until(15)).floor.overran, true);
    const extended = await until(16);
    same(extended.floor.overran, false);
    same(extended.floor.seconds, Math.trunc((extended.floor.until - extended.floor.from) / 1000));
  },

  async pictureAndSoundGoOnInAnotherRoom() {
    same([(await until(20)).media, (await until(21)).media], [1, 2]);
  },

  async everybodyIsToldThatTheMeetingIsToBeRecorded() {
    same((await until(21)).recording.state, "OFF");
    const wanted = await until(22);
    same(wanted.recording, { state: "STARTING", since: 1795656045000, way: null, cause: null });
    const failed = fold(wanted, { seq: 23, at: 99, type: "RecordingChanged", to: "FAILED", cause: "NOBODY" });
    same(failed.recording, { state: "FAILED", since: 99, way: null, cause: "NOBODY" });
  },

  async theItemsClockStandsWhileTheMeetingIsSuspended() {
    const [running, suspended, resumed] = [await until(22), await until(23), await until(24)];
    const started = running.agenda.find((i) => i.id === running.item).startedAt;
    const item = (s) => s.agenda.find((i) => i.id === running.item);
    same(item(suspended), { ...item(running), spentMs: suspended.suspendedAt - started, startedAt: null });
    same(item(resumed).spentMs, item(suspended).spentMs);
    same(resumed.phase, "RUNNING");
  },

  async afterARestartEverySiteIsWeakUntilItIsHeardAgain() {
    const before = await until(2);
    const after = fold(before, { seq: 3, at: 99, type: "Recovered", lastAt: 90 });
    same([seat(after, "dc-03160").presence, seat(after, "dc-03163").presence], ["WEAK", "ABSENT"]);
  },

  async aServerThatGoesWeakensOnlyTheSitesThatItHeard() {
    const before = await until(2);
    const other = fold(before, { seq: 3, at: 99, type: "Recovered", lastAt: 90, sites: ["dc-hub"] });
    same(seat(other, "dc-03160"), seat(before, "dc-03160"));
    const its = fold(before, { seq: 3, at: 99, type: "Recovered", lastAt: 90, sites: ["dc-03160"] });
    same(seat(its, "dc-03160").presence, "WEAK");
  },

  async aSiteThatComesToAnotherServerHasBeenHereAllTheTime() {
    const before = await until(2);
    const after = fold(before, { seq: 3, at: 99999, type: "SiteConnected", site: "dc-03160" });
    same(seat(after, "dc-03160").since, seat(before, "dc-03160").since);
  },

  async onlyTheLast200LinesOfTheChatAreKept() {
    const lines = Array.from({ length: 205 }, (_, i) => ({ seq: i + 1, at: i, type: "Said", name: "n", text: `${i}` }));
    const chat = foldAll(unconvened(), lines).chat;
    same([chat.length, chat[0].text], [200, "5"]);
  },
};
