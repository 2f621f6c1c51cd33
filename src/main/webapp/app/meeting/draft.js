// A meeting while it is being written: what the editor holds, what it still lacks, what it sends.

import { addDays, dayOf, momentOf, timeOf } from "../../ui/format.js";
import { compositionBody, compositionComplete, linesOf } from "./composition.js";
import { heldOnce, repeatFault } from "./repeat-draft.js";
import { emptyVenue, venueBody, venueFault, venueOf } from "./venue-draft.js";

export const KINDS = [
  "BRIEFING",
  "WORK_RESOLUTION",
  "ADVISORY",
  "COORDINATION",
  "PROFESSIONAL",
  "REVIEW",
  "THEMATIC",
  "TRAINING_DEPLOYMENT",
  "COMMITTEE_SESSION",
];

const USUAL_MINUTES = 15;
const saidNothing = { kind: "OTHER", sub: false, presenterUnitId: null, speakingLimit: null, note: "", links: [] };

/** A new meeting: that morning, one empty item on the agenda. */
export function emptyDraft(day) {
  return {
    title: "",
    kind: "BRIEFING",
    unscheduled: false,
    chairId: "",
    secretaryId: "",
    day,
    endDay: day,
    repeat: heldOnce(),
    from: "08:00",
    until: "10:00",
    hubSiteId: "",
    siteIds: [],
    venue: emptyVenue(),
    composition: [],
    agenda: [emptyItem()],
    overlapReason: "",
    reason: "",
  };
}

export function emptyItem() {
  return { key: crypto.randomUUID(), title: "", presenter: "", minutes: USUAL_MINUTES, ...saidNothing };
}

/** Whether a point says more than who, what and how long. */
export function saysMore({ kind, speakingLimit, note, links }) {
  return kind !== "OTHER" || speakingLimit !== null || note.trim() !== "" || links.length > 0;
}

/** The draft of a meeting that exists. */
export function draftOf(meeting) {
  return {
    title: meeting.title,
    kind: meeting.kind,
    unscheduled: meeting.unscheduled,
    chairId: meeting.chair.id,
    secretaryId: meeting.secretary.id,
    day: dayOf(meeting.start),
    endDay: dayOf(meeting.end),
    repeat: heldOnce(),
    from: timeOf(meeting.start),
    until: timeOf(meeting.end),
    hubSiteId: meeting.hubSite.id,
    siteIds: meeting.sites.filter(({ hub }) => !hub).map(({ id }) => id),
    venue: venueOf(meeting.venue),
    composition: linesOf(meeting.composition),
    agenda: meeting.agenda.map(({ id, presenter, note, ...item }) => ({
      ...item,
      key: id,
      presenter: presenter ?? "",
      note: note ?? "",
    })),
    overlapReason: meeting.overlapReason ?? "",
    reason: "",
  };
}

/** The draft of a template: a body that was sent once. */
export function draftOfBody(body) {
  const fresh = emptyItem();
  const venue = body.venue ?? { recorded: false };
  return draftOf({
    ...body,
    chair: { id: body.chairId ?? "" },
    secretary: { id: body.secretaryId ?? "" },
    hubSite: { id: body.hubSiteId ?? "" },
    sites: (body.siteIds ?? []).map((id) => ({ id, hub: false })),
    venue: { kind: venue.kind ?? "ONLINE", recorded: venue.recorded, dialStrings: venue.dialStrings ?? [], helpLines: venue.helpLines ?? [], place: venue.place },
    agenda: (body.agenda ?? []).map((item) => ({ ...fresh, ...item, links: item.links ?? [] })),
  });
}

/** A new meeting like an earlier one: everything but its day, and only sites that still stand. */
export function likeLast(fresh, last, sites) {
  const standing = new Set(sites.map(({ id }) => id));
  const days = (Date.parse(last.endDay) - Date.parse(last.day)) / 86_400_000;
  return {
    ...last,
    day: fresh.day,
    endDay: addDays(fresh.day, days),
    repeat: fresh.repeat,
    hubSiteId: standing.has(last.hubSiteId) ? last.hubSiteId : fresh.hubSiteId,
    siteIds: last.siteIds.filter((id) => standing.has(id)),
    agenda: last.agenda.map((item) => ({ ...item, key: crypto.randomUUID() })),
    composition: linesOf(last.composition),
    unscheduled: false,
    overlapReason: "",
    reason: "",
  };
}

/** The request's body: fields that are still empty are left out. */
export function bodyOf(draft) {
  const body = {
    title: draft.title.trim(),
    kind: draft.kind,
    unscheduled: draft.unscheduled,
    chairId: draft.chairId,
    secretaryId: draft.secretaryId,
    start: draft.day && draft.from && momentOf(draft.day, draft.from),
    end: draft.endDay && draft.until && momentOf(draft.endDay, draft.until),
    hubSiteId: draft.hubSiteId,
    siteIds: draft.siteIds.filter((id) => id !== draft.hubSiteId),
    venue: venueBody(draft.venue),
    composition: compositionBody(draft.composition),
    agenda: writtenItems(draft).map(({ key, title, presenter, links, ...item }, at) => ({
      ...item,
      sub: at > 0 && item.sub,
      title: title.trim(),
      presenter: presenter.trim(),
      links: links.filter(({ url }) => url !== ""),
    })),
    overlapReason: draft.overlapReason.trim() || null,
  };
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== ""));
}

/** Items in which something was written; an untouched line does not count. */
export function writtenItems({ agenda }) {
  return agenda.filter(({ title, presenter }) => title.trim() !== "" || presenter.trim() !== "");
}

export function agendaMinutes(draft) {
  return writtenItems(draft).reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** The meeting's length in minutes; null while its times are incomplete or end before they begin. */
export function lengthMinutes({ day, endDay, from, until }) {
  if (!day || !endDay || !from || !until) return null;
  const minutes = (Date.parse(momentOf(endDay, until)) - Date.parse(momentOf(day, from))) / 60_000;
  return minutes > 0 ? minutes : null;
}

/** The same meeting from this moment on, as long as before. */
export function movedTo(draft, start) {
  const end = Date.parse(start) + (lengthMinutes(draft) ?? 0) * 60_000;
  return { day: dayOf(start), from: timeOf(start), endDay: dayOf(end), until: timeOf(end) };
}

/** What is missing or wrong: a field's name to the key of its text. Empty when the draft may be sent. */
export function faults(draft, { changing = false, overlapping = false } = {}) {
  const found = {};
  const need = (name, present, key = "field.missing") => {
    if (!present) found[name] = key;
  };
  need("title", draft.title.trim(), "editor.titleMissing");
  need("day", draft.day);
  need("endDay", draft.endDay);
  need("from", draft.from);
  need(
    "until",
    draft.until && !(draft.from && draft.day && draft.endDay && lengthMinutes(draft) === null),
    "editor.endBeforeStart",
  );
  need("chair", draft.chairId, "editor.chairMissing");
  need("secretary", draft.secretaryId, "editor.secretaryMissing");
  need("hub", draft.hubSiteId, "editor.hubMissing");
  need(
    "sites",
    draft.siteIds.some((id) => id !== draft.hubSiteId),
    "editor.sitesMissing",
  );
  need("composition", compositionComplete(draft.composition), "composition.incomplete");
  const lines = venueFault(draft.venue);
  if (lines) found.venue = lines;
  need(
    "agenda",
    writtenItems(draft).every(({ title, minutes }) => title.trim() && minutes > 0),
    "editor.agendaIncomplete",
  );
  const comesAgain = repeatFault(draft.repeat);
  if (comesAgain) found.repeat = comesAgain;
  if (changing) need("reason", draft.reason.trim(), "refusal.REASON_NEEDED");
  if (overlapping) need("overlapReason", draft.overlapReason.trim(), "editor.overlapReasonMissing");
  return found;
}
