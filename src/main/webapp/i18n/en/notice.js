// Notices: what was told of meetings, and what became of it.
export default {
  "place.notices": "Notices",
  "notice.unseen": { one: "Notices: {n} new", other: "Notices: {n} new" },
  "notice.new": "New",
  "notice.seeAll": "Mark all as seen",
  "notice.none": "No notices yet",
  "notice.noneText": "When your unit is invited to a meeting, or a meeting changes, is postponed or cancelled, it is told here.",
  "notice.INVITATION": "Invitation",
  "notice.CHANGED": "Meeting changed",
  "notice.POSTPONED": "Postponed",
  "notice.CANCELLED": "Cancelled",
  "notice.WITHDRAWN": "No longer invited",
  "notice.REMINDER": "Please answer",
};
