// What the server pushes to an open page, passed on to whoever shows it. The duty connection tells, pages listen.

const news = new EventTarget();

/** Passes on that something changed: "meetings" (somebody's list of meetings), "notices" (somebody's notices). */
export function tell(what) {
  news.dispatchEvent(new Event(what));
}

/** Calls back after each piece of news; returns how to stop. */
export function onNews(what, callback) {
  news.addEventListener(what, callback);
  return () => news.removeEventListener(what, callback);
}
