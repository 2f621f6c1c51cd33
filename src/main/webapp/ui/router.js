// Paths to pages. Links are plain <a href>; this takes the ones that stay in the product.

const changed = new EventTarget();
let guard = null;
let shown = typeof location === "undefined" ? "/" : location.href;

/** Turns "/cuoc-hop/:id/sua" into a matcher that answers the named parts or null. */
export function pattern(path) {
  const names = [];
  const source = path.replace(/:(\w+)/g, (_, name) => {
    names.push(name);
    return "([^/]+)";
  });
  const expression = new RegExp(`^${source}/?$`, "u");
  return (pathname) => {
    const found = expression.exec(pathname);
    return found && Object.fromEntries(names.map((name, at) => [name, decodeURIComponent(found[at + 1])]));
  };
}

/** The first route whose path matches, with its parts; null when none does. */
export function match(routes, pathname) {
  for (const route of routes) {
    const params = route.matches(pathname);
    if (params) return { route, params };
  }
  return null;
}

/** Goes to a path of the product; {replace: true} leaves no step back. */
export async function go(path, { replace = false } = {}) {
  if (!(await mayLeave())) return;
  history[replace ? "replaceState" : "pushState"](null, "", path);
  arrive();
}

/** Asks this question (a function answering a promise of true or false) before the page is left; null lifts it. */
export function guardLeaving(question) {
  guard = question;
}

/** Calls back after each change of path; returns how to stop. */
export function onNavigate(callback) {
  changed.addEventListener("navigate", callback);
  return () => changed.removeEventListener("navigate", callback);
}

/** Begins to listen to links and to the browser's back and forward. */
export function startRouting() {
  document.addEventListener("click", followLink);
  addEventListener("popstate", stepInHistory);
  addEventListener("beforeunload", (event) => {
    if (guard) event.preventDefault();
  });
}

async function mayLeave() {
  if (guard && !(await guard())) return false;
  guard = null;
  return true;
}

function arrive() {
  shown = location.href;
  changed.dispatchEvent(new Event("navigate"));
}

async function stepInHistory() {
  const wanted = location.href;
  if (samePage(wanted, shown)) {
    shown = wanted;
    return;
  }
  if (!guard) return arrive();
  history.pushState(null, "", shown);
  if (await mayLeave()) {
    history.replaceState(null, "", wanted);
    arrive();
  }
}

/** Whether two addresses differ in their fragment only: a step within one page. */
function samePage(one, other) {
  return one !== other && one.split("#")[0] === other.split("#")[0];
}

function followLink(event) {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = event.target.closest?.("a[href]");
  if (!link || link.target || link.hasAttribute("download") || link.origin !== location.origin) return;
  if (!isPage(link.pathname)) return;
  if (link.pathname === location.pathname && link.search === location.search && link.hash) return;
  event.preventDefault();
  go(link.pathname + link.search + link.hash);
}

function isPage(pathname) {
  return !pathname.includes(".") && !/^\/(api|ws|openapi|health|_static)(\/|$)/.test(pathname);
}
