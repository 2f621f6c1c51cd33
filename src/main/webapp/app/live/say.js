import { t } from "../../ui/i18n.js";
import { calledName, nameOf } from "./look.js";

/** What one event means, in one sentence for the running timeline and for screen readers; null for those that need none: that somebody sets to work on a recording is no news. */
export function sentence(event, state) {
  if (event.type === "RecordingChanged" && event.to === "STARTING" && event.way) return null;
  const values = VALUES[event.type]?.(event, state);
  return values === undefined ? null : t(`live.event.${event.type}`, values);
}

const site = (e, s) => ({ site: nameOf(s, e.site) });
const turn = () => ({});

const VALUES = {
  Opened: turn,
  SiteConnected: site,
  SiteWeakened: site,
  SiteLost: site,
  SiteLeft: site,
  SiteRemoved: (e, s) => ({ ...site(e, s), reason: e.reason }),
  SiteReadmitted: site,
  SiteCutOff: (e, s) => ({ ...site(e, s), way: t(`live.cutOff.${e.way}`) }),
  RollCallStarted: turn,
  RollCallAnswered: (e, s) => ({ ...site(e, s), heads: e.heads }),
  RollCallFinished: (e) => ({ present: e.present, absent: e.absent }),
  RollCallCorrected: (e, s) => ({ ...site(e, s), roll: t(`live.roll.${e.roll}`), reason: e.reason }),
  ItemStarted: (e, s) => ({ item: s.agenda.find((i) => i.id === e.item)?.title ?? e.item }),
  HandRaised: site,
  HandLowered: site,
  FloorGranted: (e, s) => ({ site: calledName(s, e.site), minutes: Math.round(e.seconds / 60) }),
  FloorExtended: turn,
  FloorOverran: turn,
  FloorEnded: (e) => ({ reason: t(`live.floorEnd.${e.reason}`) }),
  MicsMuted: turn,
  MicsAllowed: turn,
  MoveAnnounced: (e) => ({ reason: t(`live.mediaMove.${e.reason}`) }),
  MediaMoved: (e) => ({ reason: t(`live.mediaMove.${e.reason}`) }),
  QualitySet: (e, s) => ({ ...site(e, s), quality: t(`live.quality.${e.quality}`) }),
  RecordingChanged: (e) => ({ what: t(`live.recorded.${e.to}`), why: e.cause ? t(`live.recorded.cause.${e.cause}`) : "" }),
  Said: (e, s) => ({ name: e.site ? nameOf(s, e.site) : e.name, text: e.text }),
  Suspended: (e) => ({ reason: e.reason }),
  Resumed: turn,
  Closed: turn,
  Recovered: turn,
};

/** Events that are worth interrupting a screen reader's user for. */
export const SPOKEN = new Set([
  "Opened",
  "RollCallStarted",
  "RollCallFinished",
  "ItemStarted",
  "FloorGranted",
  "FloorOverran",
  "FloorEnded",
  "MicsMuted",
  "MicsAllowed",
  "MoveAnnounced",
  "MediaMoved",
  "RecordingChanged",
  "Suspended",
  "Resumed",
  "Closed",
  "SiteLost",
  "SiteRemoved",
]);
