import { wordFor } from "./quality.js";

/**
 * What a server's page says of its own connection (iframe-functions, getConnectionStats) as GOOD, FAIR or POOR; null when it says nothing. Loss in percent, round trip to
 * the bridge in milliseconds.
 */
export function wordOf(stats) {
  if (!stats?.packetLoss) return null;
  const { total = 0, upload = 0, download = 0 } = stats.packetLoss;
  const trip = stats.jvbRTT ?? stats.transport?.[0]?.rtt ?? 0;
  return wordFor({ loss: Math.max(total, upload, download) / 100, trip: trip / 1000 });
}
