import { randomId } from "../live/device.js";

/**
 * One connection to the device of another site: perfect negotiation (W3C webrtc-pc, example 16) over the meeting's own line.
 * The impolite side makes the first offer, so both sides have exactly one sound and one picture section; afterwards either
 * side may renegotiate. Each connection has a `run` name: a device that was reloaded comes with a new run, and what belongs to
 * an old one is ignored.
 *
 * Events: `picture` (the remote tracks changed), `state` (connection state changed), `outdated` (the other side has begun anew: this
 * connection must be replaced by one that receives `detail`).
 */
export class Peer extends EventTarget {
  #pc;
  #polite;
  #send;
  #making = false;
  #ignoring = false;
  #theirs = null;

  run = randomId("r-");
  stream = new MediaStream();

  /** @param send passes data to the other device; @param tracks `{audio, video}`, each a track or null */
  constructor({ polite, send, iceServers, tracks }) {
    super();
    this.#polite = polite;
    this.#send = (data) => send({ run: this.run, to: this.#theirs, ...data });
    this.#pc = new RTCPeerConnection({ iceServers, bundlePolicy: "max-bundle" });
    this.tracks = tracks;
    this.#wire();
    if (polite) this.#send({ ready: true });
    else
      ["audio", "video"].forEach((kind) =>
        this.#pc.addTransceiver(tracks[kind] ?? kind, { direction: "sendrecv", streams: [] }),
      );
  }

  get state() {
    return this.#pc.connectionState;
  }

  /** Takes what the other device sent; order is kept by the line. */
  async receive(data) {
    if (data.to && data.to !== this.run) return;
    if (this.#theirs && data.run !== this.#theirs) return this.#outdated(data);
    this.#theirs = data.run;
    if (data.description) await this.#described(data.description);
    else if (data.candidate) await this.#candidate(data.candidate);
    else if (data.ready) this.#repeatOffer();
  }

  /** Sends another track of this kind from now on; null sends nothing. */
  replace(kind, track) {
    this.tracks = { ...this.tracks, [kind]: track };
    return this.#sender(kind)?.replaceTrack(track);
  }

  /** Limits what this side sends of the picture: bits per second and by how much it is made smaller. */
  async limit(bitrate, smaller) {
    const sender = this.#sender("video");
    const parameters = sender?.getParameters();
    if (!parameters?.encodings?.length) return;
    Object.assign(parameters.encodings[0], { maxBitrate: bitrate, maxFramerate: 15, scaleResolutionDownBy: smaller });
    await sender.setParameters(parameters).catch(() => {});
  }

  /** Looks for a new path between the two devices without ending the picture. */
  restart() {
    this.#pc.restartIce();
  }

  stats() {
    return this.#pc.getStats();
  }

  close() {
    this.#pc.close();
  }

  #wire() {
    const pc = this.#pc;
    pc.onnegotiationneeded = () => this.#offer();
    pc.onicecandidate = (e) => e.candidate && this.#send({ candidate: e.candidate.toJSON() });
    pc.ontrack = (e) => this.#arrived(e.track);
    pc.onconnectionstatechange = () => this.dispatchEvent(new Event("state"));
  }

  async #offer() {
    if (this.#polite && this.#theirs === null) return;
    try {
      this.#making = true;
      await this.#pc.setLocalDescription();
      this.#send({ description: this.#pc.localDescription.toJSON() });
    } finally {
      this.#making = false;
    }
  }

  async #described(description) {
    const collides = description.type === "offer" && (this.#making || this.#pc.signalingState !== "stable");
    this.#ignoring = !this.#polite && collides;
    if (this.#ignoring || this.#unexpected(description)) return;
    await this.#pc.setRemoteDescription(description);
    if (description.type === "offer") await this.#answer();
  }

  /** An answer that arrives twice (the offer was repeated) has nothing left to answer. */
  #unexpected(description) {
    return description.type === "answer" && this.#pc.signalingState !== "have-local-offer";
  }

  async #answer() {
    for (const transceiver of this.#pc.getTransceivers()) {
      transceiver.direction = "sendrecv";
      await transceiver.sender.replaceTrack(this.tracks[transceiver.receiver.track.kind]);
    }
    await this.#pc.setLocalDescription();
    this.#send({ description: this.#pc.localDescription.toJSON() });
    this.dispatchEvent(new Event("picture"));
  }

  async #candidate(candidate) {
    try {
      await this.#pc.addIceCandidate(candidate);
    } catch (e) {
      if (!this.#ignoring) console.warn("candidate refused", e.message);
    }
  }

  /** The polite side came after the offer was sent: it gets the offer again. */
  #repeatOffer() {
    if (!this.#polite && this.#pc.signalingState === "have-local-offer")
      this.#send({ description: this.#pc.localDescription.toJSON() });
  }

  #arrived(track) {
    this.stream.addTrack(track);
    this.dispatchEvent(new Event("picture"));
  }

  #outdated(data) {
    this.dispatchEvent(new CustomEvent("outdated", { detail: data }));
  }

  #sender(kind) {
    return this.#pc.getTransceivers().find((t) => t.receiver.track.kind === kind)?.sender;
  }
}
