// What a page really receives from another site, read from WebRTC's own counters. Added to a page before its first script.
{
  const connections = [];
  const Real = window.RTCPeerConnection;
  window.RTCPeerConnection = class extends Real {
    constructor(...settings) {
      super(...settings);
      connections.push(this);
    }
  };

  const trackOf = (element) => element?.srcObject?.getTracks()[0]?.id;

  async function inbound(track) {
    for (const connection of connections) {
      const stats = [...(await connection.getStats()).values()];
      const found = stats.find((s) => s.type === "inbound-rtp" && s.trackIdentifier === track);
      if (found) return found;
    }
    return null;
  }

  const watches = new Map();

  window.receiving = {
    /** Pictures of a site that were decoded so far. */
    frames: async (site) => {
      const track = trackOf(document.querySelector(`room-picture[data-site="${site}"] video`));
      return track ? ((await inbound(track))?.framesDecoded ?? 0) : 0;
    },
    /** Energy of a site's sound that arrived so far; silence adds nothing. */
    energy: async (site) => {
      const track = trackOf(document.querySelector(`audio[data-site="${site}"]`));
      return track ? ((await inbound(track))?.totalAudioEnergy ?? 0) : 0;
    },
    /**
     * Whether so much of the speaker's sound arrived while nothing came of the silent site. Asked again and again: sound that was
     * still on its way when the silent site fell silent begins the watch anew.
     */
    alone: async (speaker, silent, enough, nothing) => {
      const now = { speaker: await receiving.energy(speaker), silent: await receiving.energy(silent) };
      const begun = watches.get(speaker);
      if (!begun || now.silent - begun.silent >= nothing) watches.set(speaker, now);
      return now.speaker - watches.get(speaker).speaker >= enough;
    },
    /** Whether this page lets a site's sound out. */
    heard: (site) => document.querySelector(`audio[data-site="${site}"]`)?.muted === false,
  };
}
