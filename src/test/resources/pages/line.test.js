import { backOff, Line } from "/app/live/line.js";
import { Outbox } from "/app/live/outbox.js";
import { ServerClock } from "/app/live/clock.js";
import { same, settled } from "./expect.js";

/** A world whose time is moved by hand and whose sockets are played by the test. */
class World {
  time = 0;
  sockets = [];
  timers = new Set();

  open = (way) => {
    const socket = {
      way,
      sent: [],
      readyState: 0,
      send: (text) => socket.sent.push(JSON.parse(text)),
      close: () => (socket.readyState = 3),
    };
    this.sockets.push(socket);
    return socket;
  };
  now = () => this.time;
  random = () => 0.5;
  after = (ms, what) => {
    const timer = { at: this.time + ms, what };
    this.timers.add(timer);
    return timer;
  };
  cancel = (timer) => this.timers.delete(timer);
  unpack = (bytes) => Promise.resolve(bytes.text);

  pass(ms) {
    const end = this.time + ms;
    for (let next = this.#next(end); next; next = this.#next(end)) {
      this.timers.delete(next);
      this.time = next.at;
      next.what();
    }
    this.time = end;
  }

  get socket() {
    return this.sockets.at(-1);
  }

  accept() {
    this.socket.readyState = 1;
    this.socket.onopen();
  }

  hear(message) {
    this.socket.onmessage({ data: JSON.stringify(message) });
  }

  hearPacked(message) {
    this.socket.onmessage({ data: { text: JSON.stringify(message) } });
  }

  break(code = 1006) {
    this.socket.readyState = 3;
    this.socket.onclose({ code });
  }

  #next(end) {
    return [...this.timers].filter((t) => t.at <= end).sort((a, b) => a.at - b.at)[0];
  }
}

const WELCOME = {
  t: "welcome",
  v: 2,
  you: { as: "SITE", may: [] },
  now: 1000000,
  seq: 2,
  mode: "snapshot",
  beat: 5000,
};
const opened = { at: 1, e: "Opened" };
const after = (from, ...events) => ({ t: "events", from, to: from + events.length, events });

function ways(world) {
  return world.sockets.map((socket) => socket.way);
}

function connected() {
  const world = new World();
  const line = new Line({ t: "hello", v: 2, meeting: "m", device: "d" }, world);
  const seen = [];
  line.addEventListener("events", (e) => seen.push(...e.detail.events.map((x) => x.seq)));
  line.start();
  world.accept();
  world.hear(WELCOME);
  world.hear({ t: "snapshot", seq: 2, state: {} });
  return { world, line, seen };
}

class Drawer {
  kept = new Map();
  getItem = (k) => this.kept.get(k) ?? null;
  setItem = (k, v) => this.kept.set(k, v);
  removeItem = (k) => this.kept.delete(k);
}

export default {
  aFirstVisitSaysHelloWithoutAnythingSeen() {
    const { world } = connected();
    same(world.socket.sent[0], { t: "hello", v: 2, meeting: "m", device: "d" });
  },

  afterABreakItSaysTheLastEventItHas() {
    const { world } = connected();
    world.hear(after(2, opened, opened));
    world.break();
    world.pass(1000);
    world.accept();
    same(world.socket.sent[0].last, 4);
  },

  anEventSeenBeforeIsNotTakenTwice() {
    const { world, seen } = connected();
    world.hear(after(2, opened));
    world.hear(after(1, opened, opened, opened));
    world.hear(after(2, opened));
    same(seen, [3, 4]);
  },

  whatIsNotForUsMovesThePositionAllTheSame() {
    const { world, line, seen } = connected();
    const rosters = [];
    line.addEventListener("events", (e) => rosters.push(e.detail.roster));
    world.hear({ t: "events", from: 2, to: 40, events: [], roster: { sites: 3 } });
    world.hear({ t: "events", from: 40, to: 44, events: [{ n: 43, at: 1, e: "Opened" }, opened] });
    same([seen, line.last, rosters], [[43, 44], 44, [{ sites: 3 }, null]]);
  },

  whatIsShortOnTheLineHasItsFullNameForThePage() {
    const { world, line } = connected();
    const seen = [];
    line.addEventListener("events", (e) => seen.push(...e.detail.events));
    world.hear(after(2, { at: 7, e: "SiteConnected", s: "dc-1", h: 5 }));
    same(seen, [{ seq: 3, at: 7, type: "SiteConnected", site: "dc-1", heads: 5 }]);
  },

  async aPackedFrameIsReadInItsTurn() {
    const { world, line, seen } = connected();
    world.hearPacked(after(2, opened));
    world.hear(after(3, opened));
    same(seen, []);
    await settled();
    world.hear(after(4, opened));
    same([seen, line.last], [[3, 4, 5], 5]);
  },

  async aFrameThatCannotBeUnpackedIsAskedForAgain() {
    const { world, line } = connected();
    world.unpack = () => Promise.reject(new Error("damaged"));
    world.hearPacked(after(2, opened));
    await settled();
    world.pass(1000);
    same([world.sockets.length, line.last], [2, 2]);
  },

  aGapIsNeverTakenButAskedForAgain() {
    const { world, line, seen } = connected();
    world.hear(after(4, opened));
    same(seen, []);
    same(line.last, 2);
    world.pass(1000);
    same(world.sockets.length, 2);
    world.accept();
    same(world.socket.sent[0].last, 2);
  },

  whereNoWebSocketComesThroughEveryOtherTryGoesTheOtherWay() {
    const world = new World();
    new Line({ t: "hello" }, world).start();
    for (let tries = 0; tries < 3; tries++) {
      world.break();
      world.pass(10_000);
    }
    same(ways(world), ["SOCKET", "POLLED", "SOCKET", "POLLED"]);
  },

  theWayThatHasWorkedIsTriedFirstWhenItBreaks() {
    const world = new World();
    new Line({ t: "hello" }, world).start();
    world.break();
    world.pass(1000);
    world.accept();
    world.hear(WELCOME);
    for (let tries = 0; tries < 2; tries++) {
      world.break();
      world.pass(1000);
    }
    same(ways(world), ["SOCKET", "POLLED", "POLLED", "SOCKET"]);
  },

  onceAWebSocketHasComeThroughNoOtherWayIsTried() {
    const { world } = connected();
    for (let tries = 0; tries < 3; tries++) {
      world.break();
      world.pass(10_000);
    }
    same(ways(world), ["SOCKET", "SOCKET", "SOCKET", "SOCKET"]);
  },

  itPingsOnEachBeatAndIsWeakThenDialsAnewWhenNobodyAnswers() {
    const { world, line } = connected();
    world.pass(5000);
    same(world.socket.sent.at(-1), { t: "ping" });
    world.pass(3500);
    same(line.state, "WEAK");
    world.pass(9000);
    same(world.sockets.length > 1, true);
  },

  anAnsweredPingLeavesTheLineLive() {
    const { world, line } = connected();
    world.pass(5000);
    world.hear({ t: "pong", now: 1005000 });
    world.pass(4900);
    same(line.state, "LIVE");
  },

  anAnswerMakesAWeakLineLiveAgain() {
    const { world, line } = connected();
    world.pass(8500);
    same(line.state, "WEAK");
    world.hear({ t: "pong", now: 1005000 });
    same(line.state, "LIVE");
  },

  severalFailuresAreCalledOffline() {
    const { world, line } = connected();
    for (let i = 0; i < 5; i += 1) {
      world.break();
      world.pass(9000);
    }
    same(line.state, "OFFLINE");
    world.accept();
    world.hear(WELCOME);
    same(line.state, "LIVE");
  },

  whoMayNotComeInIsNotDialledForAgain() {
    const { world, line } = connected();
    world.break(4403);
    world.pass(60000);
    same([line.state, line.ended, world.sockets.length], ["ENDED", "NOT_ALLOWED", 1]);
  },

  leavingSaysByeAndStaysAway() {
    const { world, line } = connected();
    line.leave();
    same(world.socket.sent.at(-1), { t: "bye" });
    world.pass(60000);
    same(world.sockets.length, 1);
  },

  aServerThatNeverAnswersTheDialIsGivenUp() {
    const world = new World();
    new Line({ t: "hello" }, world).start();
    world.pass(12000);
    same(world.sockets.length, 2);
  },

  pausesGrowAndAreNeverTheSameForAll() {
    same([backOff(0, 0), backOff(0, 1), backOff(3, 0), backOff(20, 1)], [0, 500, 2000, 8000]);
  },

  theyNeverComeBackFasterThanTheServerAsks() {
    same([backOff(0, 0.5, 4000), backOff(1, 0, 4000), backOff(20, 1, 60000)], [2000, 2000, 60000]);
  },

  theServersPaceHoldsFromTheNextBreak() {
    const { world } = connected();
    world.hear({ t: "pace", spread: 4000 });
    world.break();
    world.pass(1999);
    same(world.sockets.length, 1);
    world.pass(1);
    same(world.sockets.length, 2);
  },

  theServersClockIsReadFromTheQuickestAnswer() {
    let now = 0;
    const clock = new ServerClock(() => now);
    now = 1000;
    clock.heard(51000, 0);
    now = 2000;
    clock.heard(52010, 1980);
    same(clock.now(), 52020);
  },

  async anUnansweredCommandIsSentAgainWithTheSameId() {
    const outbox = new Outbox("box", new Drawer());
    const { frame, answer } = outbox.add({ type: "Open" });
    same(outbox.frames(), [frame]);
    outbox.settle({ t: "ok", id: frame.id, seq: 9 });
    outbox.settle({ t: "ok", id: frame.id, seq: 9 });
    same([await answer, outbox.frames()], [{ ok: true, seq: 9 }, []]);
  },

  anUnansweredCommandSurvivesAReload() {
    const drawer = new Drawer();
    const { frame } = new Outbox("box", drawer).add({ type: "RaiseHand" });
    same(new Outbox("box", drawer).frames(), [frame]);
  },

  async aRefusalIsAnAnswerToo() {
    const outbox = new Outbox("box", new Drawer());
    const { frame, answer } = outbox.add({ type: "Open" });
    outbox.settle({ t: "no", id: frame.id, code: "ALREADY_OPEN", details: {} });
    await settled();
    same(await answer, { ok: false, code: "ALREADY_OPEN", details: {} });
  },
};
