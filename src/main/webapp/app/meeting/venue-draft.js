// Where and how a meeting is held, while it is being written.

export const VENUES = ["ONLINE", "EXTERNAL", "IN_PERSON"];

/** As many lines to dial as the server takes. */
export const LINES = 10;

export function emptyLine() {
  return { key: crypto.randomUUID(), label: "", text: "" };
}

/** By our own media; the lines of the other kinds stay at hand while one tries them out. */
export function emptyVenue() {
  return { kind: "ONLINE", recorded: false, dialStrings: [emptyLine()], helpLines: [emptyLine()], place: "", uses: [] };
}

/** The draft of a venue that exists. */
export function venueOf({ kind, recorded, dialStrings, helpLines, place, uses }) {
  return {
    kind,
    recorded,
    dialStrings: linesOf(dialStrings),
    helpLines: linesOf(helpLines),
    place: place ?? "",
    uses: (uses ?? []).map(({ asset, quantity }) => ({ assetId: asset, quantity })),
  };
}

/** What the server reads: nothing of the other kinds; rooms and equipment are booked for all of them. */
export function venueBody({ kind, recorded, dialStrings, helpLines, place, uses }) {
  if (kind === "EXTERNAL") return { kind, dialStrings: written(dialStrings), helpLines: written(helpLines), uses };
  return kind === "IN_PERSON" ? { kind, place: place.trim() || null, uses } : { kind, recorded, uses };
}

/** An external unit is dialled, or somebody is rung; a label alone says nothing to dial. */
export function venueFault({ kind, dialStrings, helpLines }) {
  if (kind !== "EXTERNAL") return null;
  const lines = [...written(dialStrings), ...written(helpLines)];
  return lines.length === 0 || lines.some(({ text }) => text === "") ? "venue.linesMissing" : null;
}

function written(lines) {
  return lines
    .map(({ label, text }) => ({ label: label.trim(), text: text.trim() }))
    .filter(({ label, text }) => label !== "" || text !== "");
}

function linesOf(lines) {
  const known = lines.map(({ label, text }) => ({ ...emptyLine(), label: label ?? "", text }));
  return known.length > 0 ? known : [emptyLine()];
}
