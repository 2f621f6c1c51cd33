// Where things stand in a plot. Nothing here draws: numbers in, numbers and path texts out.

const NICE = [1, 2, 5];

/** The top of an axis that shows this value: 1, 2 or 5 times a power of ten, and never below the least. */
export function top(value, least) {
  if (!(value > least)) return least;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = NICE.find((factor) => factor * power >= value);
  return step === undefined ? 10 * power : step * power;
}

/** Cuts points into runs without gaps; a point without this value ends a run, and so does one that is more than a step away. */
export function runs(points, valueOf, step) {
  const found = [];
  let last = null;
  for (const point of points) {
    if (valueOf(point) === null || valueOf(point) === undefined) {
      last = null;
      continue;
    }
    const at = Date.parse(point.at);
    if (last === null || at - last > step * 1500) found.push([]);
    found.at(-1).push(point);
    last = at;
  }
  return found;
}

/** The frame of a plot: turns moments and values into places on a surface this wide and high. */
export function frame({ from, until, width, height, most }) {
  const begin = Date.parse(from);
  const length = Date.parse(until) - begin;
  const x = (moment) => round(((moment - begin) / length) * width);
  const y = (value) => round(height - (Math.min(value, most) / most) * height);
  return { x, y, width, height };
}

/** The line through a run; a run of one point is a short dash. */
export function line(run, valueOf, step, { x, y }) {
  const half = step * 500;
  const places = run.map((point) => `${x(Date.parse(point.at) + half)},${y(valueOf(point))}`);
  if (run.length > 1) return `M${places.join("L")}`;
  const at = Date.parse(run[0].at);
  return `M${x(at)},${y(valueOf(run[0]))}H${x(at + 2 * half)}`;
}

/** The surface under a run. */
export function area(run, valueOf, step, place) {
  const half = run.length > 1 ? step * 500 : 0;
  const first = Date.parse(run[0].at) + half;
  const last = Date.parse(run.at(-1).at) + (half || step * 1000);
  return `${line(run, valueOf, step, place)}L${place.x(last)},${place.height}L${place.x(first)},${place.height}Z`;
}

/** The pieces of the band that says when a server was well: UP, WEAK (part of the time) or DOWN, neighbours alike put together. */
export function band(points, step) {
  const pieces = [];
  for (const { at, well } of points) {
    const begin = Date.parse(at);
    const end = begin + step * 1000;
    const state = well >= 1 ? "UP" : well > 0 ? "WEAK" : "DOWN";
    const before = pieces.at(-1);
    if (before?.state === state && begin - before.end < step * 500) before.end = end;
    else pieces.push({ state, begin, end });
  }
  return pieces;
}

/** What a stretch comes to in numbers; null where nothing was told. */
export function summary(points) {
  const told = (name) => points.map((point) => point[name]).filter((value) => value !== null && value !== undefined);
  const most = (name) => (told(name).length > 0 ? Math.max(...told(name)) : null);
  const mean = (name) => (points.length > 0 ? told(name).reduce((sum, value) => sum + value, 0) / points.length : null);
  return {
    well: mean("well"),
    mean: mean("meanMillis"),
    worst: most("worstMillis"),
    stress: most("stress"),
    participants: most("participants"),
    recordersFree: told("recordersFree").length > 0 ? Math.min(...told("recordersFree")) : null,
  };
}

function round(number) {
  return Math.round(number * 10) / 10;
}
