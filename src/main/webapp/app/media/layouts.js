/**
 * How the pictures stand on a page: the speaker large, all sites of one size, or what somebody shows of his screen. Each page has its own, and remembers it: a meeting room with
 * two screens wants other things than a laptop.
 */
export const LAYOUTS = ["SPEAKER", "GRID", "SHOWN"];

const KEY = "diemcau.layout";

/** What this browser showed last. */
export function rememberedLayout(storage = localStorage) {
  const kept = storage.getItem(KEY);
  return LAYOUTS.includes(kept) ? kept : "SPEAKER";
}

export function rememberLayout(layout, storage = localStorage) {
  storage.setItem(KEY, layout);
}

/** The one after this among those that the media can do: only a media server carries screens. */
export function layoutAfter(layout, kind) {
  const able = kind === "JITSI" ? LAYOUTS : LAYOUTS.filter((one) => one !== "SHOWN");
  return able[(able.indexOf(layout) + 1) % able.length];
}

/**
 * What stands large: `{grid, site, what: 'camera'|'desktop'}`. Who speaks sees the hub and not itself. A screen that the speaker or the hub shows is what they speak about.
 *
 * @param sharers the sites that show their screen, in the order in which they began
 */
export function large(layout, { speaker, hub, mine, sharers }) {
  if (layout === "GRID") return { grid: true, site: null, what: "camera" };
  const shown = sharers.filter((site) => layout === "SHOWN" || site === speaker || site === hub).at(-1);
  if (shown && shown !== mine) return { grid: false, site: shown, what: "desktop" };
  return { grid: false, site: speaker === mine ? hub : speaker, what: "camera" };
}
