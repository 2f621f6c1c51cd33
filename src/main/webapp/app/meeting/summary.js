// How one meeting is told in a line, the same on every page.

import { html, nothing } from "lit";
import { icon } from "../../ui/icons.js";
import { segment } from "../../ui/api.js";
import { t } from "../../ui/i18n.js";

/** The path of a meeting's page, or of a page below it. */
export function meetingPath(meeting, below = "") {
  return `/cuoc-hop/${segment(meeting.id)}${below}`;
}

/** The path of the meeting room itself. */
export function roomPath(meeting) {
  return `/hop/${segment(meeting.id)}`;
}

/** Still to come or going on: neither ended nor given up. */
export function isAhead(meeting, now) {
  return meeting.status === "RUNNING" || (meeting.status === "PLANNED" && Date.parse(meeting.end) > now);
}

/** Whether this person has a seat there: chair, secretary, operator or a site. */
export function mayJoin(meeting) {
  return (meeting.status === "RUNNING" || meeting.status === "PLANNED") && meeting.my.length > 0;
}

/** The sites for which this person answers the invitation; the hub is where the meeting is, and is not asked. */
export function answering({ mySites, hubSite }) {
  return mySites.filter((id) => id !== hubSite.id);
}

/** Whether one of this person's sites has still to answer. */
export function waitsForMe(meeting, now) {
  const asked = answering(meeting).length > 0 && meeting.status === "PLANNED" && isAhead(meeting, now);
  return asked && meeting.myReply === null;
}

const states = {
  DRAFT: { look: "state state-none", mark: "pencil" },
  PROPOSED: { look: "state state-warn", mark: "hourglass" },
  RETURNED: { look: "state state-warn", mark: "reply" },
  APPROVED: { look: "state state-ok", mark: "circle-check" },
  RUNNING: { look: "lamp", mark: null },
  ENDED: { look: "state state-none", mark: "check" },
  POSTPONED: { look: "state state-warn", mark: "calendar-clock" },
  CANCELLED: { look: "state state-bad", mark: "calendar-x" },
};

/** "ĐANG HỌP", "Đã hoãn" and so on; nothing for a meeting that simply lies ahead. */
export function stateOf({ status }) {
  const state = states[status];
  if (!state) return nothing;
  return html`<span class=${state.look}>${state.mark ? icon(state.mark) : nothing}${t(`status.${status}`)}</span>`;
}

/** "A đề xuất thay mặt Chủ tịch B", of something that was done in a leader's name: {name, leader: {name, post}}. */
export function spokenFor({ name, leader }) {
  return t("meeting.onBehalf", { name, leader: leader.name, post: leader.post });
}

/** How a meeting is held, where that is not our own media. */
export function venueMark({ venue }) {
  if (venue.kind === "ONLINE") return nothing;
  return html`<span class="tag">${icon(venue.kind === "EXTERNAL" ? "monitor" : "map-pin")}${t(`venue.${venue.kind}`)}</span>`;
}

/** "Giao ban" with "đột xuất" where it was not in the plan. */
export function kindOf({ kind, unscheduled }) {
  return unscheduled ? `${t(`kind.${kind}`)} · ${t("meeting.unscheduled")}` : t(`kind.${kind}`);
}

/** "42/45 điểm cầu sẽ dự, 2 chưa trả lời". */
export function readiness({ replies, siteCount }) {
  const { attending, declined, waiting } = replies;
  const parts = [t("replies.attending", { attending, total: siteCount, n: siteCount })];
  if (declined > 0) parts.push(t("replies.declined", { n: declined }));
  if (waiting > 0) parts.push(t("replies.waiting", { n: waiting }));
  return parts.join(", ");
}

/** What this person is in the meeting: "Bạn chủ trì". */
export function myPart({ my }) {
  const part = ["CHAIR", "SECRETARY", "OPERATOR"].find((name) => my.includes(name));
  return part ? html`<span class="tag">${icon("user-check")}${t(`part.${part}`)}</span>` : nothing;
}

/** The answer this person's site gave. */
export function myAnswer(meeting) {
  if (answering(meeting).length === 0) return nothing;
  if (meeting.myReply === "ATTENDING")
    return html`<span class="state state-ok">${icon("check")}${t("reply.attending")}</span>`;
  if (meeting.myReply === "DECLINED")
    return html`<span class="state state-warn">${icon("x")}${t("reply.declined")}</span>`;
  return html`<span class="state state-none">${icon("circle-dashed")}${t("reply.none")}</span>`;
}
