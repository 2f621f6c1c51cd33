// Who would have to be in two places at once.

/**
 * Which meetings of a list overlap another by the same chair or secretary: a map from a meeting's id to
 * [{what: "CHAIR" | "SECRETARY", name, title}]. Postponed and cancelled meetings hold nobody.
 */
export function overlapsOf(meetings) {
  const held = meetings.filter(({ status }) => status !== "CANCELLED" && status !== "POSTPONED");
  const found = new Map();
  for (const one of held) {
    const clashes = held.filter((other) => other !== one && meet(one, other)).flatMap((other) => shared(one, other));
    if (clashes.length > 0) found.set(one.id, clashes);
  }
  return found;
}

/** Half-open: a meeting that begins when another ends does not overlap it. */
function meet(one, other) {
  return Date.parse(one.start) < Date.parse(other.end) && Date.parse(other.start) < Date.parse(one.end);
}

function shared(one, other) {
  const clashes = [];
  if (one.chair.id === other.chair.id) clashes.push({ what: "CHAIR", name: one.chair.name, title: other.title });
  if (one.secretary.id === other.secretary.id)
    clashes.push({ what: "SECRETARY", name: one.secretary.name, title: other.title });
  return clashes;
}
