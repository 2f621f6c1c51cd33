// Which path shows which page. A page is a custom element that gets {params, query}; its module and its stylesheet
// come when it is first opened.
//
//   open: true      may be seen without a session
//   bare: true      stands alone on the screen, without the frame of the office pages
//   roles: [...]    only for people with one of these roles (the server decides; this spares a dead end)
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
];

/** Elements that stand beside every page of a signed-in person: {tag, load}. */
export const companions = [];
