/**
 * The camera, microphone and loudspeaker of this room: opened once by the check before joining, handed to the meeting, changed
 * while it runs. Each may be missing; nothing here throws for that.
 */

/** Modest on purpose: a commune's line may carry 256 kbit/s upwards. */
export const PICTURE = { width: { ideal: 640 }, height: { ideal: 360 }, frameRate: { ideal: 15, max: 15 } };
export const SOUND = { echoCancellation: true, noiseSuppression: true, autoGainControl: true, channelCount: 1 };

const CHOICE = "diemcau.devices";

/** Event `change` when a track was replaced, ended or a device was plugged in. */
export class Devices extends EventTarget {
  /** What is wrong per kind: null, or one of BLOCKED MISSING BUSY INSECURE FAILED UNPLUGGED. */
  trouble = { audio: null, video: null };
  tracks = { audio: null, video: null };
  choice = read();

  constructor(media = navigator.mediaDevices) {
    super();
    this.media = media;
    media?.addEventListener?.("devicechange", () => this.#changed());
  }

  /** Opens one kind ('audio' or 'video'), or says in `trouble` why not. Opening again replaces the track. */
  async open(kind) {
    this.close(kind);
    try {
      this.#keep(kind, await this.#ask(kind));
      this.trouble[kind] = null;
    } catch (e) {
      this.trouble[kind] = troubleOf(e);
    }
    this.#changed();
  }

  close(kind) {
    this.tracks[kind]?.stop();
    this.tracks[kind] = null;
  }

  closeAll() {
    this.close("audio");
    this.close("video");
  }

  /** Chooses a device by id for 'audio', 'video' or 'speaker' and remembers it on this PC. */
  async choose(kind, id) {
    this.choice = { ...this.choice, [kind]: id };
    localStorage.setItem(CHOICE, JSON.stringify(this.choice));
    if (kind === "speaker") this.#changed();
    else await this.open(kind);
  }

  /** The devices by kind: `{audio:[{id,label}], video:[…], speaker:[…]}`. Labels are empty until something was allowed. */
  async list() {
    const all = this.media ? await this.media.enumerateDevices() : [];
    const of = (kind) => all.filter((d) => d.kind === kind).map((d) => ({ id: d.deviceId, label: d.label }));
    return { audio: of("audioinput"), video: of("videoinput"), speaker: of("audiooutput") };
  }

  async #ask(kind) {
    if (!this.media) throw new DOMException("no media devices here", "SecurityError");
    const wanted = { ...(kind === "audio" ? SOUND : PICTURE) };
    if (this.choice[kind]) wanted.deviceId = { ideal: this.choice[kind] };
    const stream = await this.media.getUserMedia({ [kind]: wanted });
    return stream.getTracks()[0];
  }

  #keep(kind, track) {
    this.tracks[kind] = track;
    track.addEventListener("ended", () => this.#ended(kind, track));
  }

  #ended(kind, track) {
    if (this.tracks[kind] !== track) return;
    this.tracks[kind] = null;
    this.trouble[kind] = "UNPLUGGED";
    this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

/** A browser's error in words that our texts know (key `media.trouble.<kind>.<word>`). */
export function troubleOf(error) {
  return TROUBLES[error.name] ?? "FAILED";
}

const TROUBLES = {
  NotAllowedError: "BLOCKED",
  SecurityError: "INSECURE",
  NotFoundError: "MISSING",
  OverconstrainedError: "MISSING",
  NotReadableError: "BUSY",
  AbortError: "BUSY",
};

function read() {
  try {
    return JSON.parse(localStorage.getItem(CHOICE)) ?? {};
  } catch {
    return {};
  }
}
