// A stand-in for Jitsi's IFrame API, with the same names, events and promises (handbook, dev-guide/iframe-*). Everything is told to the frame, which has the
// stand-in's own origin and hands it on to the stand-in server. It has the defects of the original: who leaves is told twice (jitsi-meet#17069).
window.JitsiMeetExternalAPI = class JitsiMeetExternalAPI {
  #listeners = new Map();
  #frame = document.createElement("iframe");
  #participants = [];
  #room = { moderated: false };
  #me = null;

  constructor(domain, options) {
    const { parentNode, ...rest } = options;
    this.#frame.src = `${location.protocol}//${domain}/frame.html`;
    this.#frame.allow = "camera; microphone; display-capture; autoplay";
    this.#frame.style.width = options.width;
    this.#frame.style.height = options.height;
    this.#frame.onload = () => this.#tell({ opened: { domain, options: rest } });
    addEventListener("message", this.#heard);
    parentNode.append(this.#frame);
  }

  addListener(event, listener) {
    this.#listeners.set(event, listener);
  }

  executeCommand(command, ...args) {
    this.#tell({ command, args });
  }

  getSupportedCommands() {
    return [
      "toggleAudio",
      "toggleVideo",
      "muteEveryone",
      "setLargeVideoParticipant",
      "pinParticipant",
      "setTileView",
      "setVideoQuality",
      "setAudioOnly",
      "overwriteConfig",
      "toggleModeration",
      "askToUnmute",
      "rejectParticipant",
      "startRecording",
      "stopRecording",
    ];
  }

  getSupportedEvents() {
    return [
      "videoConferenceJoined",
      "videoConferenceLeft",
      "readyToClose",
      "errorOccurred",
      "peerConnectionFailure",
      "dataChannelOpened",
      "dataChannelClosed",
      "participantJoined",
      "participantLeft",
      "participantRoleChanged",
      "participantMuted",
      "audioMuteStatusChanged",
      "videoMuteStatusChanged",
      "moderationStatusChanged",
      "moderationParticipantApproved",
      "contentSharingParticipantsChanged",
      "recordingStatusChanged",
    ];
  }

  isAudioMuted() {
    return Promise.resolve(this.#me.muted);
  }

  isVideoMuted() {
    return Promise.resolve(this.#me.noVideo);
  }

  isModerationOn(kind) {
    return Promise.resolve(kind === "audio" && this.#room.moderated);
  }

  isParticipantForceMuted(id) {
    const one = this.#participants.find((p) => p.id === id);
    return Promise.resolve(this.#room.moderated && one !== undefined && !one.moderator && !one.approved);
  }

  getConnectionStats() {
    const { loss } = this.#me ?? { loss: 0 };
    return Promise.resolve({
      connectionQuality: 100 - loss,
      jvbRTT: 20,
      bitrate: { download: 500, upload: 300 },
      packetLoss: { download: loss, upload: loss, total: loss },
    });
  }

  getRoomsInfo() {
    const participants = this.#participants.map((p) => ({
      id: p.id,
      displayName: p.name,
      userContext: { id: p.user },
    }));
    return Promise.resolve({ rooms: [{ isMainRoom: true, participants }] });
  }

  dispose() {
    removeEventListener("message", this.#heard);
    this.#frame.remove();
  }

  #heard = ({ source, data }) => {
    if (source !== this.#frame.contentWindow) return;
    if (data.joined) this.#joined(data.joined, data.room);
    else if (data.room) this.#changed(data.room);
  };

  #joined(me, room) {
    this.#me = me;
    this.#room = room;
    this.#participants = [me];
    this.#fire("videoConferenceJoined", { id: me.id, displayName: me.name, roomName: me.room });
    this.#fire("dataChannelOpened", {});
    this.#fire("participantRoleChanged", { id: me.id, role: me.moderator ? "moderator" : "participant" });
  }

  #changed(room) {
    const [before, was, mine] = [this.#participants, this.#room, this.#me];
    this.#room = room;
    this.#participants = room.participants;
    this.#me = room.participants.find((p) => p.id === mine.id) ?? mine;
    const without = (list, other) => list.filter((p) => !other.some((o) => o.id === p.id));
    for (const p of without(room.participants, before)) this.#fire("participantJoined", { id: p.id, displayName: p.name });
    for (const p of without(before, room.participants)) this.#left(p);
    if (this.#me.muted !== mine.muted) this.#fire("audioMuteStatusChanged", { muted: this.#me.muted });
    if (this.#me.noVideo !== mine.noVideo) this.#fire("videoMuteStatusChanged", { muted: this.#me.noVideo });
    if (this.#me.recorded !== mine.recorded)
      this.#fire("recordingStatusChanged", { on: this.#me.recorded, mode: "file" });
    if (this.#me.broken && !mine.broken) this.#fire("peerConnectionFailure", {});
    if (room.sharing.join() !== (was.sharing ?? []).join()) this.#fire("contentSharingParticipantsChanged", { data: room.sharing });
    if (room.moderated !== was.moderated) this.#fire("moderationStatusChanged", { mediaType: "audio", enabled: room.moderated });
  }

  #left({ id }) {
    this.#fire("participantLeft", { id });
    this.#fire("participantLeft", { id });
  }

  #fire(event, detail) {
    this.#listeners.get(event)?.(detail);
  }

  #tell(message) {
    this.#frame.contentWindow.postMessage(message, "*");
  }
};
