/** A server that cannot list its commands is older than the list; these are older still. */
const ALWAYS = new Set([
  "toggleAudio",
  "toggleVideo",
  "muteEveryone",
  "setLargeVideoParticipant",
  "pinParticipant",
  "setVideoQuality",
  "startRecording",
  "stopRecording",
]);

/**
 * Jitsi's IFrame API as the rest of the page sees it, and the one place that knows its names and spellings (handbook, dev-guide: iframe-commands, iframe-events,
 * iframe-functions). Servers differ in age: what this one does not know is left out, and `knows` says so. What it tells twice is told once.
 *
 * Fires, each with its detail: `entered` {id}, `ended` {kicked} (we are out, however that came), `broken` (nothing flows any more), `channel` {open}, `role` {moderator},
 * `came` {id, name}, `named` {id, name}, `left` {id}, `mic` {on}, `camera` {on}, `muted` {id, kind}, `moderation` {kind, on}, `approved` {id, kind},
 * `sharing` {ids}, `recording` {on, mode, error}.
 */
export class Frame extends EventTarget {
  #api;
  #commands;
  #events;
  #here = new Set();
  #inside = false;

  /**
   * @param Api the server's JitsiMeetExternalAPI
   * @param plan answer of GET …/media
   * @param host the element in which the frame lives; moving it would reload the frame
   * @param name what the others read under our picture
   */
  constructor(Api, plan, host, name) {
    super();
    this.#api = new Api(plan.domain, {
      roomName: plan.room,
      parentNode: host,
      width: "100%",
      height: "100%",
      jwt: plan.jwt,
      lang: plan.lang ?? "vi",
      configOverwrite: plan.config ?? {},
      userInfo: { displayName: name },
    });
    this.#commands = this.#list("getSupportedCommands") ?? ALWAYS;
    this.#events = this.#list("getSupportedEvents");
    this.#listen();
  }

  knows(command) {
    return this.#commands.has(command);
  }

  /** Whether the server is known to tell this. */
  hears(event) {
    return this.#events?.has(event) ?? false;
  }

  /** Whether this server can be told so; nothing says whether it did it but its events. */
  do(command, ...args) {
    if (!this.knows(command)) return false;
    this.#api.executeCommand(command, ...args);
    return true;
  }

  /** What the server answers to a question; undefined when it does not know the question or how to answer. */
  async ask(question, ...args) {
    try {
      return await this.#api[question]?.(...args);
    } catch {
      return undefined;
    }
  }

  /** Who is in the room, as far as their tokens say: `[{id, handle}]`; `handle` is the id in the token. */
  async people() {
    const info = await this.ask("getRoomsInfo");
    return (info?.rooms ?? [])
      .flatMap((room) => room.participants ?? [])
      .filter((one) => one.userContext?.id)
      .map((one) => ({ id: one.id, handle: one.userContext.id }));
  }

  close() {
    this.#inside = false;
    this.#api.dispose();
  }

  #list(question) {
    const list = this.#api[question]?.();
    return Array.isArray(list) ? new Set(list) : null;
  }

  #listen() {
    for (const [event, take] of Object.entries(this.#heard))
      if (!this.#events || this.#events.has(event)) this.#api.addListener(event, (detail = {}) => take(detail));
  }

  #heard = {
    videoConferenceJoined: (e) => this.#entered(e),
    videoConferenceLeft: () => this.#ended(),
    readyToClose: () => this.#ended(),
    errorOccurred: (e) => (e.isFatal ?? e.error?.isFatal) && this.#tell("broken"),
    peerConnectionFailure: () => this.#tell("broken"),
    dataChannelOpened: () => this.#tell("channel", { open: true }),
    dataChannelClosed: () => this.#tell("channel", { open: false }),
    participantRoleChanged: (e) => this.#tell("role", { id: e.id, moderator: e.role === "moderator" }),
    participantJoined: (e) => this.#came(e),
    participantLeft: (e) => this.#here.delete(e.id) && this.#tell("left", { id: e.id }),
    participantKickedOut: (e) => e.kicked?.local && this.#ended({ kicked: true }),
    displayNameChange: (e) => this.#tell("named", { id: e.id, name: e.displayname ?? e.displayName }),
    audioMuteStatusChanged: (e) => this.#tell("mic", { on: !e.muted }),
    videoMuteStatusChanged: (e) => this.#tell("camera", { on: !e.muted }),
    participantMuted: (e) => this.#tell("muted", { id: e.participantId ?? e.id, kind: e.mediaType ?? "audio" }),
    moderationStatusChanged: (e) => this.#tell("moderation", { kind: e.mediaType, on: e.enabled === true }),
    moderationParticipantApproved: (e) => this.#tell("approved", { id: e.id, kind: e.mediaType }),
    recordingStatusChanged: (e) => this.#tell("recording", e),
    contentSharingParticipantsChanged: (e) => this.#tell("sharing", { ids: sharers(e.data) }),
  };

  #entered({ id }) {
    if (this.#inside) return;
    this.#inside = true;
    this.#here.add(id);
    this.#tell("entered", { id });
  }

  #ended(how = {}) {
    if (!this.#inside) return;
    this.#inside = false;
    this.#here.clear();
    this.#tell("ended", how);
  }

  /** participantJoined and participantLeft come twice now and then (jitsi-meet#17069). */
  #came({ id, displayName }) {
    if (this.#here.has(id)) return;
    this.#here.add(id);
    this.#tell("came", { id, name: displayName });
  }

  #tell(type, detail = {}) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** Some versions send the list itself, others an object around it. */
function sharers(data) {
  if (Array.isArray(data)) return data;
  return data?.sharingParticipantIds ?? [];
}
