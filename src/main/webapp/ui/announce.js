// What has just happened, said once: to screen readers at once, to eyes for a few seconds.

const SECONDS_ON_SCREEN = 6;

/** Says a result in the polite live region without showing anything. */
export function announce(text) {
  const region = document.querySelector("#announcer");
  if (!region) return;
  region.textContent = "";
  // A region announces a change of content; the same text twice is no change unless it was empty in between.
  requestAnimationFrame(() => (region.textContent = text));
}

/** Says a result and shows it at the foot of the page. Only for what the server has confirmed. */
export function toast(text) {
  announce(text);
  const place = document.querySelector("#toasts");
  if (!place) return;
  const note = document.createElement("div");
  note.className = "toast";
  note.textContent = text;
  place.append(note);
  setTimeout(() => note.remove(), SECONDS_ON_SCREEN * 1000);
}
