import { html } from "lit";
import { icon } from "../../ui/icons.js";

const SHAPES = {
  CONNECTED: "circle-check",
  WEAK: "triangle-alert",
  LOST: "unplug",
  LEFT: "log-out",
  REMOVED: "user-round-x",
  ABSENT: "circle-dashed",
};
const TONES = {
  CONNECTED: "state-ok",
  WEAK: "state-warn",
  LOST: "state-bad",
  LEFT: "state-none",
  REMOVED: "state-bad",
  ABSENT: "state-none",
};

/** The sign of a site's connection: its shape says it without its colour; the word stands beside it. */
export function mark(presence) {
  return html`<span class="state ${TONES[presence]}">${icon(SHAPES[presence])}</span>`;
}
