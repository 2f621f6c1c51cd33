import { Mesh } from "./mesh.js";
import { Jitsi } from "./jitsi.js";
import { Elsewhere } from "./elsewhere.js";
import { NoMedia } from "./none.js";
import { Waiting } from "./waiting.js";

/**
 * The media of a meeting as the rest of the page sees it, whichever server or none carries it. All kinds have:
 *
 *   kind                 'MESH', 'JITSI', 'WAITING' or 'NONE'
 *   carries              whether this device carries its site's picture and sound
 *   elsewhere            what the server says of a meeting whose picture and sound are not ours; null for all others
 *   start()              begins; never throws: what is wrong stands in `trouble` (a word, null when fine)
 *   mount(host)          the element in which a foreign frame may live (Jitsi)
 *   peers(message)       who exchanges pictures now (mesh); `larger` tells that not every site has a picture
 *   signal(from, data)   another device's negotiation (mesh)
 *   gone(site)           that site left on purpose
 *   lineBack()           our own line was broken and is back
 *   obey(order)          what the floor and the desk want: {mic, audible: whether it `has` a site, speaker: site, hub: site, key: changes with each floor change, quality: AUTO or a
 *                        profile of profile.js, recording: {state, way, since, claim, report} (recorder.js)}
 *   lineWord             set by the room: says how our own line is (GOOD, FAIR, POOR)
 *   arrange(layout)      how the pictures stand inside a foreign frame (layouts.js)
 *   camera(on)           our own picture
 *   doing()              what this device really does: {mic, cam: 'ON'|'OFF'|'NONE', link: 'GOOD'|'FAIR'|'POOR', quality: the profile that its line
 *                        is given, missing where there is no picture}
 *   way                  on a moderator's page, who keeps microphones shut: 'JITSI' or 'PAGES' (moderation.js); else null
 *   locked               whether a foreign server keeps our microphone shut though the floor is ours
 *   release()            before this page leaves: opens what only this page could open; resolves soon
 *   records              whether a recording may come about if the chair wants one
 *   pictures             Map of site -> MediaStream (mesh; empty elsewhere)
 *   stop()               gives everything back
 *
 * and fire `change`, and `self` (detail {mic?, camera?}) when the person switched inside a foreign frame. A failure here never stops the meeting: roll call, floor, agenda and chat go on over the line.
 */
export function mediaFor(plan, outside) {
  const make = KINDS[plan.kind];
  return make ? make({ plan, ...outside }) : new NoMedia("UNKNOWN_KIND");
}

const KINDS = {
  MESH: (o) => new Mesh(o),
  JITSI: (o) => new Jitsi(o),
  EXTERNAL: ({ plan }) => new Elsewhere(plan),
  IN_PERSON: ({ plan }) => new Elsewhere(plan),
};

export { NoMedia, Waiting };
