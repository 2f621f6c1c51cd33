// Which path shows which page. A page is a custom element that gets {params, query}; its module and its stylesheet
// come when it is first opened.
//
//   open: true      may be seen without a session
//   bare: true      stands alone on the screen, without the frame of the office pages
//   roles: [...]    only for people with one of these roles (the server decides; this spares a dead end)
//   plans: true     only for people who plan meetings, and for those of the roles (likewise)
//   machines: true  only for those who look after machines of the whole province (likewise)
//   place: "..."    which entry of the navigation is the current one

import { pattern } from "../ui/router.js";

function route(path, tag, load, more = {}) {
  return { matches: pattern(path), tag, load, ...more };
}

export const routes = [
  route("/", "today-page", () => import("./today/today-page.js"), { style: "/app/today/today.css", place: "today" }),
  route("/dang-nhap", "today-page", () => import("./today/today-page.js"), {
    style: "/app/today/today.css",
    home: "/",
  }),
  route("/thiet-lap", "administrator-page", () => import("./setup/administrator-page.js"), {
    open: true,
    bare: true,
    style: "/app/shell/entrance.css",
  }),
  route("/tuan", "week-page", () => import("./week/week-page.js"), { style: "/app/week/week.css", place: "week" }),
  route("/thang", "month-page", () => import("./month/month-page.js"), { style: "/app/month/month.css", place: "week" }),
  route("/cuoc-hop/moi", "meeting-editor", () => import("./meeting/meeting-editor.js"), {
    style: "/app/meeting/meeting.css",
    plans: true,
    place: "week",
  }),
  route("/cuoc-hop/:id", "meeting-page", () => import("./meeting/meeting-page.js"), {
    style: "/app/meeting/meeting.css",
    place: "week",
  }),
  route("/cuoc-hop/:id/sua", "meeting-editor", () => import("./meeting/meeting-editor.js"), {
    style: "/app/meeting/meeting.css",
    plans: true,
    place: "week",
  }),
  route("/cuoc-hop/:id/bien-ban", "record-page", () => import("./record/record-page.js"), {
    style: "/app/record/record.css",
    place: "week",
  }),
  route("/cuoc-hop/:id/don-doc", "escalation-page", () => import("./notice/escalation-page.js"), {
    style: "/app/notice/notice.css",
    roles: ["SECRETARY", "LEADER"],
    place: "week",
  }),
  route("/thong-bao", "notice-page", () => import("./notice/notice-page.js"), {
    style: "/app/notice/notice.css",
    place: "notices",
  }),
  route("/tra-loi", "reply-page", () => import("./notice/reply-page.js"), {
    open: true,
    bare: true,
    style: "/app/meeting/meeting.css",
  }),
  route("/lich-tuan/:unit", "public-week-page", () => import("./week/public-week-page.js"), {
    open: true,
    bare: true,
    style: "/app/week/week.css",
  }),
  route("/to-chuc", "organisation-page", () => import("./unit/organisation-page.js"), {
    style: "/app/unit/unit.css",
    place: "units",
  }),
  route("/tai-khoan", "account-page", () => import("./account/account-page.js"), {
    style: "/app/account/account.css",
    place: "accounts",
  }),
  route("/tai-khoan/lich", "phone-calendar-page", () => import("./account/phone-calendar-page.js"), {
    style: "/app/account/account.css",
  }),
  route("/may-chu", "pool-page", () => import("./pool/pool-page.js"), {
    style: "/app/pool/pool.css",
    place: "pool",
    machines: true,
  }),
  route("/may-chu/lich", "server-calendar-page", () => import("./pool/calendar-page.js"), {
    style: "/app/pool/pool.css",
    place: "pool",
    roles: ["ADMINISTRATOR", "TECHNICAL_OPERATOR"],
  }),
  route("/quan-tri/lich", "working-calendar-page", () => import("./law/calendar-page.js"), {
    style: "/app/law/law.css",
    place: "units",
    roles: ["ADMINISTRATOR"],
  }),
  route("/quan-tri/quy-dinh", "policies-page", () => import("./law/policies-page.js"), {
    style: "/app/law/law.css",
    place: "units",
    roles: ["ADMINISTRATOR"],
  }),
  route("/phong-thiet-bi", "assets-page", () => import("./asset/assets-page.js"), {
    style: "/app/asset/asset.css",
    place: "units",
    roles: ["TECHNICAL_OPERATOR", "ADMINISTRATOR"],
    plans: true,
  }),
  route("/api-docs", "reference-page", () => import("./reference/reference-page.js"), {
    open: true,
    style: "/app/reference/reference.css",
  }),
  route("/hop/:id", "room-page", () => import("./live/room-page.js"), { style: "/app/live/live.css", bare: true }),
  route("/goi", "call-page", () => import("./call/call-page.js"), {
    style: "/app/call/call.css",
    place: "call",
    roles: ["LEADER"],
  }),
];

/** Elements that stand beside every page of a signed-in person: {tag, load}. */
export const companions = [{ tag: "duty-watch", load: () => import("./call/duty-watch.js") }];
