// A stand-in for Jitsi's IFrame API, with the same names, events and promises as far as our page uses them. Everything is told to the
// frame, which has the stand-in's own origin and hands it on to the stand-in server.
window.JitsiMeetExternalAPI = class JitsiMeetExternalAPI {
  #listeners = new Map();
  #frame = document.createElement("iframe");
  #participants = [];
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
    return ["toggleAudio", "toggleVideo", "muteEveryone", "setLargeVideoParticipant", "pinParticipant"];
  }

  isAudioMuted() {
    return Promise.resolve(this.#me.muted);
  }

  isVideoMuted() {
    return Promise.resolve(this.#me.noVideo);
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
    if (data.joined) this.#joined(data.joined);
    if (data.participants) this.#changed(data.participants);
  };

  #joined(me) {
    this.#me = me;
    this.#participants = [me];
    this.#fire("videoConferenceJoined", { id: me.id, displayName: me.name, roomName: me.room });
    this.#fire("participantRoleChanged", { id: me.id, role: me.moderator ? "moderator" : "participant" });
  }

  #changed(participants) {
    const before = this.#participants;
    const muted = this.#me.muted;
    const noVideo = this.#me.noVideo;
    this.#participants = participants;
    this.#me = participants.find((p) => p.id === this.#me.id) ?? this.#me;
    const without = (list, other) => list.filter((p) => !other.some((o) => o.id === p.id));
    for (const p of without(participants, before)) this.#fire("participantJoined", { id: p.id, displayName: p.name });
    for (const p of without(before, participants)) this.#fire("participantLeft", { id: p.id });
    if (this.#me.muted !== muted) this.#fire("audioMuteStatusChanged", { muted: this.#me.muted });
    if (this.#me.noVideo !== noVideo) this.#fire("videoMuteStatusChanged", { muted: this.#me.noVideo });
  }

  #fire(event, detail) {
    this.#listeners.get(event)?.(detail);
  }

  #tell(message) {
    this.#frame.contentWindow.postMessage(message, "*");
  }
};
