// What speaks against holding a meeting at its time: `{overlaps, shortage, scarce}` as the server tells it.

export const noClashes = { overlaps: [], shortage: null, scarce: [] };

/** How many things that is. */
export function clashCount({ overlaps, shortage, scarce = [] }) {
  return overlaps.length + (shortage ? 1 : 0) + scarce.length;
}

/** What a refused request says about it; null when it was refused for something else. */
export function clashesOf({ code, details }) {
  if (code !== "OVERLAP") return null;
  const clashes = { overlaps: details.overlaps ?? [], shortage: details.shortage ?? null, scarce: details.scarce ?? [] };
  return clashCount(clashes) > 0 ? clashes : null;
}
