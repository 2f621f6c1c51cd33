import { PROFILES } from "./profile.js";

/**
 * Tells a server's page how much picture to fetch and to send. Each server does what it knows of it; `config` is what the entrance said, which FULL goes back to.
 */
export function applyProfile(frame, profile, config) {
  const { height, lastN } = PROFILES[profile];
  frame.do("setAudioOnly", profile === "AUDIO");
  if (profile === "AUDIO") return;
  frame.do("setVideoQuality", height);
  frame.do("overwriteConfig", { channelLastN: lastN ?? config?.channelLastN ?? -1, ...sending(height, config) });
}

/** Never more than the entrance allows: the server's operator knows what its bridge carries. */
function sending(height, config) {
  const most = Math.min(height, config?.resolution ?? height);
  return { resolution: most, constraints: { video: { height: { ideal: most, max: most, min: Math.min(180, most) } } } };
}
