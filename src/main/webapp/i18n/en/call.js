// Gọi: a leader calls units into a meeting now, and what the called see.
export default {
  "place.call": "Call",
  "call.banner": "CALL TO A MEETING",
  "call.who": "{post} {name} calls you to a meeting now",
  "call.ringing": "{name} calls you to a meeting now: {title}",
  "call.more": { one: "and {n} more call", other: "and {n} more calls" },
  "call.join": "Join now",
  "call.aside": "Later",
  "call.consent":
    "Joining turns the camera on at once; when the chair invites the site to speak, its microphone may be turned on.",
  "call.silent": "The browser does not let the page ring yet. Click on the page once to hear it from now on.",

  "call.page.title": "Call a meeting now",
  "call.page.text": "Choose units and press Call. The meeting opens at once and rings on the units' open pages.",
  "call.page.pick": "Choose units",
  "call.page.search": "Find a commune, ward or department",
  "call.page.groups": "Quick choice",
  "call.group.COMMUNE": { one: "The commune", other: "All {n} communes and wards" },
  "call.group.DEPARTMENT": { one: "The department", other: "All {n} departments" },
  "call.page.picked": { one: "{n} unit will be called", other: "{n} units will be called" },
  "call.page.nobody": "No unit chosen yet.",
  "call.page.subject": "Subject",
  "call.page.subjectHint": "For example: Response to the flood",
  "call.page.call": "Call",
  "call.page.calling": "Calling…",
  "call.page.after": "You enter the room right after calling; the units join with one click.",
};
