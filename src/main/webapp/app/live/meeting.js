/**
 * The meeting as this browser knows it: a pure left fold of the server's snapshot and events (src/docs/protocol.md). The desk has
 * the seats of all sites; a site has the roster instead, which counts them, and the names of those that it shows.
 * Nothing here reads the clock, the page or the network, so the same events give the same state everywhere.
 */

/** An event that this version of the page does not know: the page must ask for a whole snapshot instead of guessing. */
export class UnknownEvent extends Error {
  constructor(type) {
    super(`unknown event ${type}`);
    this.name = "UnknownEvent";
  }
}

/** How many chat lines a snapshot carries and the page keeps. */
const CHAT_KEPT = 200;

/** The state after one event; the given state is left untouched. */
export function fold(state, event) {
  const step = steps[event.type];
  if (!step) throw new UnknownEvent(event.type);
  return state.roster ? shown(step(state, event), event) : step(state, event);
}

/** The state after several events in order, and after the roster that came with them, if one did. */
export function foldAll(state, events, roster = null) {
  const after = events.reduce(fold, state);
  return roster ? { ...after, roster: { away: null, ...roster } } : after;
}

/** A site keeps the names of the hub, of who has the floor and of who waits for it; an event that brings one up brings its name. */
function shown(state, event) {
  const named = event.site && event.name ? [{ id: event.site, name: event.name, hub: false }] : [];
  const known = new Map([...named, ...state.sites].map((s) => [s.id, s]));
  const hub = state.sites.find((s) => s.hub)?.id;
  const ids = new Set([hub, state.floor?.site, ...state.queue.map((hand) => hand.site)]);
  return { ...state, sites: [...ids].map((id) => known.get(id)).filter(Boolean) };
}

const steps = {
  Convened: (s, e) => ({
    ...s,
    title: e.title,
    chair: e.chair,
    secretary: e.secretary ?? null,
    sites: e.sites.map((p) => (s.roster ? nameOf(p) : planned(s, p, e.at))),
    agenda: e.agenda.map(newItem),
  }),
  Opened: (s, e) => ({ ...s, phase: "RUNNING", openedAt: e.at }),
  SiteConnected: (s, e) => site(s, e.site, (old) => connected(old, e)),
  SiteWeakened: (s, e) => presence(s, e, "WEAK"),
  SiteLost: (s, e) => presence(s, e, "LOST"),
  SiteLeft: (s, e) => presence(s, e, "LEFT"),
  SiteRemoved: (s, e) => presence(s, e, "REMOVED"),
  SiteReadmitted: (s, e) => presence(s, e, "LEFT"),
  SiteCutOff: (s) => s,
  RollCallStarted: (s, e) => ({ ...each(s, called), rollCall: newRollCall(s, e) }),
  RollCallAnswered: (s, e) => answered(s, e),
  RollCallFinished: (s) => ({ ...each(s, finished), rollCall: { ...s.rollCall, open: false } }),
  RollCallCorrected: (s, e) =>
    site(s, e.site, (old) => ({
      ...old,
      roll: e.roll,
      heads: e.heads ?? old.heads,
      rollBy: "DESK",
      rollReason: e.reason ?? null,
    })),
  ItemStarted: (s, e) => ({ ...s, item: e.item, agenda: s.agenda.map((i) => moved(i, e)) }),
  HandRaised: (s, e) => ({ ...s, queue: [...s.queue, { site: e.site, at: e.at, topic: e.topic ?? null }] }),
  HandLowered: (s, e) => ({ ...s, queue: without(s.queue, e.site) }),
  FloorGranted: (s, e) => ({
    ...s,
    queue: without(s.queue, e.site),
    floor: {
      turn: e.turn,
      site: e.site,
      from: e.at,
      until: e.at + 1000 * e.seconds,
      seconds: e.seconds,
      overran: false,
    },
  }),
  FloorExtended: (s, e) => ({
    ...s,
    floor: { ...s.floor, until: e.until, seconds: wholeSeconds(e.until - s.floor.from), overran: false },
  }),
  FloorOverran: (s) => ({ ...s, floor: { ...s.floor, overran: true } }),
  FloorEnded: (s) => hubAlone({ ...s, floor: null }),
  MicsMuted: (s) => ({ ...s, mics: "FLOOR_ONLY" }),
  MicsAllowed: (s) => ({ ...s, mics: "FREE" }),
  MoveAnnounced: (s) => s,
  MediaMoved: (s, e) => ({ ...s, media: e.to }),
  QualitySet: (s, e) => site(s, e.site, (old) => ({ ...old, quality: e.quality })),
  RecordingChanged: (s, e) => ({
    ...s,
    recording: { state: e.to, since: e.at, way: e.way ?? null, cause: e.cause ?? null },
  }),
  Said: (s, e) => ({
    ...s,
    chat: [...s.chat, { seq: e.seq, at: e.at, site: e.site ?? null, name: e.name, text: e.text }].slice(-CHAT_KEPT),
  }),
  Suspended: (s, e) => ({ ...pauseItem(s, e.at), phase: "SUSPENDED", suspendedAt: e.at, suspendReason: e.reason }),
  Resumed: (s, e) => ({ ...resumeItem(s, e.at), phase: "RUNNING", suspendedAt: null, suspendReason: null }),
  Closed: (s, e) => ({
    ...pauseItem(s, e.at),
    phase: "CLOSED",
    closedAt: e.at,
    suspendedAt: null,
    suspendReason: null,
  }),
  Recovered: (s, e) => each(s, (old) => (isOrphan(old, e) ? { ...old, presence: "WEAK", since: e.at } : old)),
};

function nameOf({ id, name, hub }) {
  return { id, name, hub };
}

/** A planned site keeps the seat that it has; an announced head-count counts until the site has come. */
function planned(state, plan, at) {
  const known = state.sites.find((s) => s.id === plan.id);
  if (!known)
    return {
      id: plan.id,
      name: plan.name,
      hub: plan.hub,
      presence: "ABSENT",
      since: at,
      heads: plan.heads,
      ...NEW,
    };
  return { ...known, name: plan.name, hub: plan.hub, heads: known.presence === "ABSENT" ? plan.heads : known.heads };
}

const UNKNOWN = { roll: "UNKNOWN", rollBy: "AUTO", rollReason: null };
const NEW = { ...UNKNOWN, quality: "AUTO" };
const HERE = { roll: "PRESENT", rollBy: "AUTO", rollReason: null };
const ANSWERED = { roll: "PRESENT", rollBy: "SITE", rollReason: null };
const MISSING = { roll: "ABSENT", rollBy: "AUTO", rollReason: null };

/** A device that came makes its site present, unless the desk has said what the site is. */
function connected(old, event) {
  const since = old.presence === "CONNECTED" ? old.since : event.at;
  const here = { ...old, presence: "CONNECTED", since, heads: event.heads ?? old.heads };
  return here.roll === "PRESENT" ? here : present(here);
}

function present(seat) {
  return seat.rollBy === "DESK" ? seat : { ...seat, ...HERE };
}

/** Who answers is counted at the desk; a site is told by its own seat. */
function newRollCall(state, event) {
  return { id: event.id, at: event.at, open: true, answered: state.roster ? null : [] };
}

/** A new roll call begins from nothing; only an excuse stays. */
function called(seat) {
  const afresh = seat.roll === "EXCUSED" ? seat : { ...seat, ...UNKNOWN };
  return seat.presence === "CONNECTED" ? present(afresh) : afresh;
}

function finished(seat) {
  return seat.roll === "UNKNOWN" ? { ...seat, ...MISSING } : seat;
}

function answered(state, event) {
  const given = state.rollCall.answered;
  const rollCall = { ...state.rollCall, answered: given.includes(event.site) ? given : [...given, event.site] };
  return site({ ...state, rollCall }, event.site, (old) => answeredItself({ ...old, heads: event.heads }));
}

function isOrphan(seat, event) {
  return isHere(seat) && (event.sites === undefined || event.sites.includes(seat.id));
}

/** A site that answers itself is present, unless the desk has said what it is. */
function answeredItself(seat) {
  return seat.rollBy === "DESK" ? seat : { ...seat, ...ANSWERED };
}

function isHere(seat) {
  return seat.presence === "CONNECTED" || seat.presence === "WEAK";
}

function wholeSeconds(milliseconds) {
  return Math.trunc(milliseconds / 1000);
}

function newItem(i) {
  return { ...i, spentMs: 0, startedAt: null };
}

function site(state, id, change) {
  return each(state, (s) => (s.id === id ? change(s) : s));
}

/** A site has no seats that could change. */
function each(state, change) {
  return state.roster ? state : { ...state, sites: state.sites.map(change) };
}

/** Of those who do not answer, only the hub is of interest to a site when nobody has the floor. */
function hubAlone(state) {
  if (!state.roster?.away) return state;
  const hub = state.sites.find((s) => s.hub)?.id;
  const away = hub in state.roster.away ? { [hub]: state.roster.away[hub] } : null;
  return { ...state, roster: { ...state.roster, away } };
}

function presence(state, event, word) {
  return site(state, event.site, (old) => ({ ...old, presence: word, since: event.at }));
}

function without(queue, site) {
  return queue.filter((hand) => hand.site !== site);
}

/** One clock runs at most: that of the current item. Leaving it adds what it counted. */
function moved(item, event) {
  const stopped = stopClock(item, event.at);
  return item.id === event.item ? { ...stopped, startedAt: event.at } : stopped;
}

function stopClock(item, at) {
  return item.startedAt === null ? item : { ...item, spentMs: item.spentMs + at - item.startedAt, startedAt: null };
}

function pauseItem(state, at) {
  return { ...state, agenda: state.agenda.map((i) => stopClock(i, at)) };
}

function resumeItem(state, at) {
  return { ...state, agenda: state.agenda.map((i) => (i.id === state.item ? { ...i, startedAt: at } : i)) };
}
