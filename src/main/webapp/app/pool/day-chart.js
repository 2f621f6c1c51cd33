// One day of a media server as a drawing: sites against what it carries, below it each recorder with its meetings.

import { html, nothing, svg } from "lit";
import { t } from "../../ui/i18n.js";
import { meetingPath } from "../meeting/summary.js";
import { clockOf } from "./load.js";

const BARS = 64;
const LANE = 30;
const AXIS = 18;

/** How much above the capacity can be shown before all grows smaller. */
const HEADROOM = 1.15;

/** @param hours `{from, until}` in minutes, the same for all days of a week; @param now the minute now, null on other days */
export function dayChart(day, { endpoints }, hours, now) {
  const across = (minute) => `${(((minute - hours.from) / (hours.until - hours.from)) * 100).toFixed(3)}%`;
  const wide = (from, until) => `${(((until - from) / (hours.until - hours.from)) * 100).toFixed(3)}%`;
  const top = Math.max(endpoints, day.most) * HEADROOM;
  const high = (number) => (number / top) * BARS;
  const height = BARS + day.lanes.length * LANE + AXIS;
  return html`<svg class="day-chart" width="100%" height=${height} role="group" aria-label=${t("calendar.chart")}>
    ${grid(hours, across, height)} ${day.steps.map((step) => bar(step, endpoints, across, wide, high))}
    <line class="day-capacity" x1="0" x2="100%" y1=${BARS - high(endpoints)} y2=${BARS - high(endpoints)} />
    <line class="day-base" x1="0" x2="100%" y1=${BARS} y2=${BARS} />
    ${day.lanes.map((lane, at) => laneOf(lane, BARS + at * LANE, across, wide))}
    ${now === null ? nothing : svg`<line class="day-now" x1=${across(now)} x2=${across(now)} y1="0" y2=${height - AXIS} />`}
  </svg>`;
}

function grid({ from, until }, across, height) {
  const lines = [];
  for (let minute = from; minute < until; minute += 120) {
    lines.push(svg`<line class="day-grid" x1=${across(minute)} x2=${across(minute)} y1="0" y2=${height - AXIS} />
      <text class="day-hour" x=${across(minute)} y=${height - 5} dx="2">${clockOf(minute)}</text>`);
  }
  return lines;
}

/** What lies above the capacity has another pattern, not only another colour. */
function bar({ from, until, endpoints }, capacity, across, wide, high) {
  const within = Math.min(endpoints, capacity);
  return svg`<g>
    <title>${t("calendar.step", { from: clockOf(from), until: clockOf(until), n: endpoints })}</title>
    <rect class="day-bar" x=${across(from)} width=${wide(from, until)} y=${BARS - high(within)} height=${high(within)} />
    ${
      endpoints > capacity
        ? svg`<rect class="day-over" x=${across(from)} width=${wide(from, until)} y=${BARS - high(endpoints)} height=${high(endpoints - capacity)} />`
        : nothing
    }
  </g>`;
}

function laneOf({ meetings, over }, y, across, wide) {
  return svg`<g class=${over ? "day-lane is-over" : "day-lane"}>
    <line class="day-grid" x1="0" x2="100%" y1=${y + LANE} y2=${y + LANE} />
    ${meetings.map((meeting) => block(meeting, y, across, wide))}
  </g>`;
}

/** A part of its own, so that a long title ends where its meeting does. */
function block(meeting, y, across, wide) {
  const name = meeting.title ?? t("shortage.hidden");
  const said = `${clockOf(meeting.from)} – ${clockOf(meeting.until)} ${name}`;
  const drawn = svg`<title>${said}</title>
    <rect class="day-block" x="1" y="3" height=${LANE - 6} rx="4" />
    <text class="day-name" x="7" y=${LANE / 2 + 5}>${name}</text>`;
  return svg`<svg x=${across(meeting.from)} y=${y} width=${wide(meeting.from, meeting.until)} height=${LANE}>
    ${meeting.meetingId ? svg`<a href=${meetingPath({ id: meeting.meetingId })} aria-label=${said}>${drawn}</a>` : drawn}
  </svg>`;
}
