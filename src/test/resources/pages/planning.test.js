import { clashCount, clashesOf } from "/app/meeting/clashes.js";
import { beginningsOf, nested, numbersOf, putBefore, stepped, without } from "/app/meeting/agenda.js";
import {
  agendaMinutes,
  bodyOf,
  draftOf,
  emptyDraft,
  emptyItem,
  faults,
  lengthMinutes,
  likeLast,
  movedTo,
} from "/app/meeting/draft.js";
import { compositionBody, emptyLine, lineFault, linesOf, peopleAsked, sitesAsked } from "/app/meeting/composition.js";
import { replyBody, replyDraft, replyFaults } from "/app/meeting/reply-draft.js";
import { communeSites, siteGroups } from "/app/meeting/site-groups.js";
import { emptyVenue, venueBody, venueOf } from "/app/meeting/venue-draft.js";
import { same } from "./expect.js";

const item = (title, minutes = 15) => ({ ...emptyItem(), key: title, title, minutes });
const point = (key, sub = false) => ({ key, sub, minutes: 10 });
const keys = (agenda) => agenda.map(({ key, sub }) => (sub ? `.${key}` : key)).join(" ");
const said = { kind: "REPORT", sub: false, presenterUnitId: null, speakingLimit: 5, note: null, links: [] };

function complete() {
  return {
    ...emptyDraft("2026-11-26"),
    title: " Giao ban tháng 11 ",
    chairId: "p-1",
    secretaryId: "p-2",
    hubSiteId: "dc-hub",
    siteIds: ["dc-1", "dc-hub"],
    agenda: [item("Khai mạc", 10), item("Kết luận", 20), item("")],
  };
}

const venue = { kind: "ONLINE", recorded: true, dialStrings: [], helpLines: [], place: null };

const units = [
  { id: "u-11", name: "Tỉnh Điện Biên", level: "PROVINCE", parentId: null },
  { id: "u-vp", name: "Văn phòng", level: "PROVINCE", parentId: "u-11" },
  { id: "u-h", name: "Huyện Mường Nhé", level: "DISTRICT", parentId: "u-11" },
  { id: "u-b", name: "Xã B", level: "COMMUNE", parentId: "u-h" },
  { id: "u-a", name: "Xã A", level: "COMMUNE", parentId: "u-11" },
];
const site = (id, unitId) => ({ id, unitId, name: id });
const sites = [site("dc-a", "u-a"), site("dc-b", "u-b"), site("dc-vp", "u-vp"), site("dc-h", "u-h")];

export default {
  "a complete draft has no faults": () => same(faults(complete()), {}),

  "a new draft names what it lacks": () => {
    same(Object.keys(faults(emptyDraft("2026-11-26"))).sort(), ["chair", "hub", "secretary", "sites", "title"]);
  },

  "the hub alone is no invited site": () =>
    same(faults({ ...complete(), siteIds: ["dc-hub"] }).sites, "editor.sitesMissing"),

  "an end before the start is a fault, also over midnight": () => {
    same(faults({ ...complete(), from: "10:00", until: "09:00" }).until, "editor.endBeforeStart");
    same(faults({ ...complete(), from: "10:00", until: "09:00", endDay: "2026-11-27" }), {});
  },

  "an item needs its title and its minutes": () => {
    same(
      faults({ ...complete(), agenda: [{ ...item(""), presenter: "Sở Tài chính" }] }).agenda,
      "editor.agendaIncomplete",
    );
    same(faults({ ...complete(), agenda: [item("Khai mạc", 0)] }).agenda, "editor.agendaIncomplete");
  },

  "overlaps and changes need their reasons": () => {
    same(faults(complete(), { overlapping: true }), { overlapReason: "editor.overlapReasonMissing" });
    same(faults(complete(), { changing: true }), { reason: "refusal.REASON_NEEDED" });
  },

  "the body is what the server reads": () => {
    const { agenda, ...body } = bodyOf(complete());
    same(body, {
      title: "Giao ban tháng 11",
      kind: "BRIEFING",
      unscheduled: false,
      chairId: "p-1",
      secretaryId: "p-2",
      start: "2026-11-26T08:00:00+07:00",
      end: "2026-11-26T10:00:00+07:00",
      hubSiteId: "dc-hub",
      siteIds: ["dc-1"],
      venue: { kind: "ONLINE", recorded: false, uses: [] },
      composition: [],
      overlapReason: null,
    });
    same(
      agenda.map(({ title, minutes }) => [title, minutes]),
      [
        ["Khai mạc", 10],
        ["Kết luận", 20],
      ],
    );
  },

  "a shortage needs its reason like an overlap, and other refusals do not": () => {
    const shortage = { what: "ROOM" };
    same(clashCount({ overlaps: [1, 2], shortage }), 3);
    same(clashCount({ overlaps: [], shortage: null, scarce: [1] }), 1);
    same(clashesOf({ code: "OVERLAP", details: { shortage } }), { overlaps: [], shortage, scarce: [] });
    same(clashesOf({ code: "OVERLAP", details: {} }), null);
    same(clashesOf({ code: "NOT_ALLOWED", details: {} }), null);
  },

  "a meeting that is moved to when there is room lasts as long as before": () => {
    const draft = { ...complete(), from: "08:00", until: "10:30" };
    same(movedTo(draft, "2026-11-26T22:30:00+07:00"), {
      day: "2026-11-26",
      from: "22:30",
      endDay: "2026-11-27",
      until: "01:00",
    });
  },

  "an external unit is dialled, or somebody is rung": () => {
    const held = (dialStrings, helpLines = []) => ({
      ...complete(),
      venue: { ...emptyVenue(), kind: "EXTERNAL", dialStrings, helpLines },
    });
    const line = (text, label = "") => ({ key: text, label, text });
    same(faults(held([line(" ")])).venue, "venue.linesMissing");
    same(faults(held([line("", "Đường chính")])).venue, "venue.linesMissing");
    same(faults(held([line("")], [line("0215 3 825 409")])), {});
    same(bodyOf(held([line(" 10.20.30.40##1234 ", "TSLCD"), line("")])).venue, {
      kind: "EXTERNAL",
      dialStrings: [{ label: "TSLCD", text: "10.20.30.40##1234" }],
      helpLines: [],
      uses: [],
    });
  },

  "a venue becomes the draft it came from": () => {
    const there = { kind: "IN_PERSON", recorded: false, dialStrings: [], helpLines: [], place: "Hội trường" };
    same(venueBody(venueOf(there)), { kind: "IN_PERSON", place: "Hội trường", uses: [] });
    same(venueBody(venueOf({ ...there, uses: [{ asset: "r-1", quantity: 1 }] })).uses, [{ assetId: "r-1", quantity: 1 }]);
    same(venueBody(venueOf({ ...there, place: null })), { kind: "IN_PERSON", place: null, uses: [] });
    same(venueBody(venueOf(venue)), { kind: "ONLINE", recorded: true, uses: [] });
  },

  "a meeting becomes the draft it came from": () => {
    const meeting = {
      title: "Giao ban tháng 11",
      kind: "REVIEW",
      unscheduled: true,
      chair: { id: "p-1" },
      secretary: { id: "p-2" },
      start: "2026-11-26T08:00:00+07:00",
      end: "2026-11-26T10:00:00+07:00",
      hubSite: { id: "dc-hub" },
      sites: [
        { id: "dc-hub", hub: true },
        { id: "dc-1", hub: false },
      ],
      agenda: [{ id: "a-1", title: "Khai mạc", presenter: "Văn phòng", minutes: 10, ...said }],
      overlapReason: null,
      venue,
    };
    const draft = draftOf(meeting);
    same(bodyOf(draft).agenda, [{ ...said, title: "Khai mạc", presenter: "Văn phòng", minutes: 10, note: "" }]);
    same([draft.day, draft.from, draft.until, draft.siteIds], ["2026-11-26", "08:00", "10:00", ["dc-1"]]);
    same(bodyOf(draft).start, meeting.start);
  },

  "an item without a presenter and a delegate without a post can be changed again": () => {
    const meeting = {
      chair: {},
      secretary: {},
      hubSite: {},
      start: "2026-11-26T08:00:00+07:00",
      end: "2026-11-26T10:00:00+07:00",
      sites: [],
      agenda: [{ id: "a-1", title: "Khai mạc", presenter: null, minutes: 10, ...said }],
      venue,
    };
    same(draftOf(meeting).agenda[0].presenter, "");
    const reply = { attending: true, headCount: 1, delegates: [{ name: "Lò Văn A", post: null }] };
    same(replyFaults(replyDraft(reply)), {});
  },

  "a part counts within its point, and a point moves with its parts": () => {
    const agenda = [point("a"), point("b", true), point("c", true), point("d"), point("e", true)];
    same(numbersOf(agenda), ["1", "1.1", "1.2", "2", "2.1"]);
    same(keys(stepped(agenda, 3, -1)), "d .e a .b .c");
    same(keys(stepped(agenda, 0, 1)), "d .e a .b .c");
    same(keys(stepped(agenda, 2, -1)), "a .c .b d .e");
    same(keys(putBefore(agenda, 4, 1)), "a .e .b .c d");
    same(stepped(agenda, 1, -1), agenda);
    same(stepped(agenda, 3, 1), agenda);
    same(beginningsOf(agenda, 0).at(-1), 40 * 60_000);
  },

  "the first point of an agenda is no part": () => {
    const agenda = [point("a"), point("b", true)];
    same(keys(without(agenda, 0)), "b");
    same(keys(nested([point("a")], 0, true)), "a");
    const draft = { ...complete(), agenda: [item(""), { ...item("Khai mạc"), sub: true }] };
    same(bodyOf(draft).agenda[0].sub, false);
  },

  "a meeting like the last one has its own day and only sites that stand": () => {
    const last = { ...complete(), endDay: "2026-11-27", overlapReason: "Gấp", unscheduled: true };
    const draft = likeLast(emptyDraft("2026-12-03"), last, [{ id: "dc-hub" }]);
    same([draft.day, draft.endDay, draft.siteIds], ["2026-12-03", "2026-12-04", ["dc-hub"]]);
    same([draft.overlapReason, draft.unscheduled], ["", false]);
  },

  "untouched lines do not count in the total": () => {
    same(agendaMinutes(complete()), 30);
    same(lengthMinutes(complete()), 120);
  },

  "sites stand in the groups of the tree": () => {
    const groups = siteGroups(units, sites).map(({ id, sites: own }) => [id, own.map((one) => one.id)]);
    same(groups, [
      ["province", ["dc-vp"]],
      ["u-h", ["dc-h", "dc-b"]],
      ["commune", ["dc-a"]],
    ]);
    same(communeSites(units, sites), ["dc-a", "dc-b"]);
  },

  "attending needs a head-count, declining a reason": () => {
    same(replyFaults({ ...replyDraft(null), attending: true }), { heads: "answer.headsMissing" });
    same(replyFaults({ ...replyDraft(null), attending: false }), { reason: "answer.reasonMissing" });
    same(replyFaults({ ...replyDraft(null), attending: true, headCount: 7 }), {});
  },

  "a delegate with a post but no name is a fault": () => {
    const draft = { ...replyDraft(null), attending: true, headCount: 7, delegates: [{ name: "", post: "Chủ tịch" }] };
    same(replyFaults(draft), { delegates: "answer.nameMissing" });
  },

  "a reply sends the delegates that have names": () => {
    const draft = {
      attending: true,
      headCount: 7,
      delegates: [
        { name: " Lò Văn A ", post: "" },
        { name: "", post: "" },
      ],
      reason: "cũ",
      substitution: null,
      speeches: [{ item: "", topic: " Đường vào bản ", minutes: 5 }],
      question: "",
    };
    same(replyBody(draft), {
      attending: true,
      headCount: 7,
      delegates: [{ name: "Lò Văn A", post: "", invitee: null }],
      reason: null,
      substitution: null,
      speeches: [{ item: null, topic: "Đường vào bản", minutes: 5 }],
      question: "",
    });
  },

  "a substitute needs who, for whom and why, a speech its topic": () => {
    const draft = { ...replyDraft(null), attending: true, headCount: 2 };
    const substitution = { absent: "", name: "A", post: "", reason: "" };
    same(replyFaults({ ...draft, substitution }), {
      "substitute-absent": "field.missing",
      "substitute-reason": "field.missing",
    });
    same(replyFaults({ ...draft, speeches: [{ item: "", topic: " ", minutes: 5 }] }), {
      "speech-0": "wish.speechMissing",
    });
  },

  "a refusal to come sends its reason only": () => {
    const draft = { attending: false, headCount: 7, delegates: [{ name: "A", post: "" }], reason: " Mất điện " };
    same(replyBody(draft), { attending: false, headCount: 0, delegates: [], reason: "Mất điện" });
  },

  "a line of the composition says what it lacks": () => {
    same(lineFault(emptyLine()), "composition.postMissing");
    same(lineFault(emptyLine({ post: "Chủ tịch UBND" })), null);
    same(lineFault(emptyLine({ post: "Chủ tịch UBND", quota: null })), "composition.quotaWrong");
    same(lineFault(emptyLine({ whom: "UNITS", post: "Giám đốc" })), "composition.unitsMissing");
    same(lineFault(emptyLine({ whom: "PERSON" })), "composition.personMissing");
    same(lineFault(emptyLine({ whom: "OUTSIDE", name: " " })), "composition.outsideMissing");
  },

  "of a line only what its kind needs is sent, and its name is kept": () => {
    const line = { ...emptyLine({ id: "t-2", whom: "OUTSIDE", name: " Báo tỉnh ", quota: 2, mandatory: true }), unitIds: ["u-a"], personId: "p-1", level: "COMMUNE" };
    same(compositionBody([line]), [
      { id: "t-2", whom: "OUTSIDE", level: null, unitIds: [], personId: null, outside: "Báo tỉnh", post: null, quota: 2, mandatory: false },
    ]);
    same(compositionBody(linesOf([{ id: "t-1", whom: "EACH", level: "COMMUNE", unitIds: [], personId: null, name: null, post: "Chủ tịch", quota: 1, mandatory: true }])), [
      { id: "t-1", whom: "EACH", level: "COMMUNE", unitIds: [], personId: null, outside: null, post: "Chủ tịch", quota: 1, mandatory: true },
    ]);
  },

  "units are asked through their sites, and a saved tier brings all of them": () => {
    const some = emptyLine({ whom: "UNITS", unitIds: ["u-a"], post: "Giám đốc" });
    const communes = emptyLine({ level: "COMMUNE", post: "Chủ tịch UBND", quota: 2 });
    same(sitesAsked([some], units, sites), ["dc-a"]);
    same(sitesAsked([communes], units, sites), []);
    same(sitesAsked([communes], units, sites, { tiers: true }), ["dc-a", "dc-b"]);
    same(peopleAsked([some, communes, emptyLine({ whom: "PERSON" })], units, sites), 1 + 4 + 1);
  },

  "a reply has a row for everybody the invitation asks for": () => {
    const asked = [{ id: "t-1", post: "Chủ tịch UBND", quota: 1 }, { id: "t-2", post: null, quota: 2 }];
    const fresh = replyDraft(null, asked);
    same(fresh.headCount, 3);
    same(fresh.delegates, [
      { name: "", post: "Chủ tịch UBND", invitee: "t-1" },
      { name: "", post: "", invitee: "t-2" },
    ]);
    same(replyFaults({ ...fresh, attending: true }), {});
    const given = { attending: true, headCount: 1, delegates: [{ name: "Lò Thị Phương", post: null, invitee: "t-1" }, { name: "A", post: null, invitee: "t-9" }] };
    same(
      replyDraft(given, asked).delegates.map(({ name, invitee }) => `${name}/${invitee}`),
      ["Lò Thị Phương/t-1", "A/null", "/t-2"],
    );
  },
};
