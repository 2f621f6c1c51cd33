// The agenda as a list with parts: numbers, order, times. Pure.

export const ITEM_KINDS = [
  "OPENING",
  "INTRODUCTION",
  "REPORT",
  "DISCUSSION",
  "VOTE",
  "CONCLUSION",
  "CLOSING",
  "OTHER",
];

/** "1", "2", "2.1", "2.2", "3": a part counts within the point above it. */
export function numbersOf(agenda) {
  let point = 0;
  let part = 0;
  return agenda.map(({ sub }) => {
    if (sub && point > 0) return `${point}.${++part}`;
    part = 0;
    return String(++point);
  });
}

/** When each point begins if all before it keep their time, from this moment (milliseconds). */
export function beginningsOf(agenda, start) {
  let moment = start;
  return agenda.map(({ minutes }) => {
    const begins = moment;
    moment += (minutes ?? 0) * 60_000;
    return begins;
  });
}

/** How many rows belong together from here: a point with its parts, or one part. */
export function blockAt(agenda, at) {
  if (agenda[at].sub) return 1;
  const next = agenda.findIndex(({ sub }, index) => index > at && !sub);
  return (next < 0 ? agenda.length : next) - at;
}

/** The list with the rows from here put before the row that is at this place now; parts never come first. */
export function putBefore(agenda, at, before) {
  const size = blockAt(agenda, at);
  if (before >= at && before <= at + size) return agenda;
  const block = agenda.slice(at, at + size);
  const rest = [...agenda.slice(0, at), ...agenda.slice(at + size)];
  rest.splice(before > at ? before - size : before, 0, ...block);
  return led(rest);
}

/** One step up (-1) or down (1): a point steps over a whole point, a part over one row. */
export function stepped(agenda, at, step) {
  const target = step < 0 ? above(agenda, at) : below(agenda, at);
  return target === null ? agenda : putBefore(agenda, at, target);
}

/** Makes a point a part of the one above it, or a point of its own. */
export function nested(agenda, at, sub) {
  return led(agenda.map((item, index) => (index === at ? { ...item, sub } : item)));
}

export function without(agenda, at) {
  return led(agenda.filter((_, index) => index !== at));
}

function above(agenda, at) {
  if (agenda[at].sub) return at > 1 ? at - 1 : null;
  const before = agenda.slice(0, at).findLastIndex(({ sub }) => !sub);
  return before < 0 ? null : before;
}

function below(agenda, at) {
  const next = at + blockAt(agenda, at);
  if (next >= agenda.length) return null;
  return next + (agenda[at].sub ? 1 : blockAt(agenda, next));
}

function led(agenda) {
  return agenda.length > 0 && agenda[0].sub ? [{ ...agenda[0], sub: false }, ...agenda.slice(1)] : agenda;
}
