import { html, nothing } from "lit";
import { announce } from "../../ui/announce.js";
import { api, Problem, segment } from "../../ui/api.js";
import { confirm } from "../../ui/dialog.js";
import { PageElement } from "../../ui/element.js";
import { Loading, problemNotice } from "../../ui/loading.js";
import { go, guardLeaving } from "../../ui/router.js";
import { t } from "../../ui/i18n.js";
import { titled } from "../../ui/title.js";
import { Devices } from "../media/devices.js";
import { entrances } from "../media/entrances.js";
import { mediaFor, NoMedia, Waiting } from "../media/media.js";
import { deviceId } from "./device.js";
import { Room } from "./room.js";
import { SPOKEN, sentence } from "./say.js";
import { agree, isRecorded, mustAsk } from "./consent.js";
import { forget, isCalled, remember, remembered } from "./entry.js";
import "../media/room-check.js";
import "./room-console.js";
import "./room-secretary.js";
import "./room-site-view.js";
import "./room-end.js";
import "./recording-consent.js";

/** `/hop/{id}`: first the check before joining, then the room in the view of the role, at the end where to go from here. */
export class RoomPage extends PageElement {
  static properties = {
    params: { attribute: false },
    query: { attribute: false },
    room: { state: true },
    ended: { state: true },
    entering: { state: true },
    asking: { state: true },
  };

  constructor() {
    super();
    this.room = null;
    this.ended = null;
    this.entering = false;
    this.asking = null;
    this.devices = new Devices();
    this.meeting = new Loading(this, () => api.get(`/api/meetings/${segment(this.params.id)}`));
  }

  async connectedCallback() {
    super.connectedCallback();
    await this.meeting.load();
    titled(this.meeting.value?.title ?? "");
    const entry = this.meeting.value && this.#entryWithoutCheck(this.meeting.value);
    if (entry) this.#enter(entry);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.#close();
    this.devices.closeAll();
  }

  render() {
    if (this.ended)
      return html`<room-end
        .why=${this.ended}
        .meeting=${this.meeting.value}
        @again=${() => this.#again()}
      ></room-end>`;
    if (this.room) return this.#room();
    if (this.entering) return html`<div class="page" role="status"><p class="lead">${t("live.loading")}</p></div>`;
    return this.meeting.show(
      () =>
        html`<div class="page"><span class="shape shape-title"></span><span class="shape shape-block"></span></div>`,
      (meeting) =>
        html`<room-check
          .meeting=${meeting}
          .devices=${this.devices}
          @join=${(e) => this.#join(e.detail)}
        ></room-check>`,
    );
  }

  #room() {
    const { state, lineState, media, entry, clock } = this.room;
    return html`<div
      class="room"
      data-as=${entry.as}
      data-line=${lineState}
      data-phase=${state?.phase ?? nothing}
      data-seq=${this.room.seq ?? nothing}
      data-floor=${state?.floor?.site ?? nothing}
      data-media=${media.kind}
      @leave=${() => this.#leave()}
      @media-again=${() => this.#mediaAgain()}
    >
      ${this.asking ? this.#consent() : VIEWS[entry.as](this.room, this.devices)}
    </div>`;
  }

  /** Nobody's picture and sound go anywhere before this is answered: the view with the stage is not there yet. */
  #consent() {
    return html`<recording-consent
      .title=${this.meeting.value?.title ?? ""}
      @agree=${() => this.#agreed()}
      @decline=${() => this.#decline()}
    ></recording-consent>`;
  }

  #agreed() {
    agree(this.params.id);
    this.asking = false;
  }

  #decline() {
    guardLeaving(null);
    return this.#leave();
  }

  /** After a reload in the middle of a meeting, or called into one, nobody wants the check; null for all others. */
  #entryWithoutCheck(meeting) {
    const before = remembered(meeting.id);
    if (before && meeting.my.includes(before.as)) return before;
    const way = isCalled(meeting.id) && entrances(meeting).find((e) => e.site !== null);
    return way ? { ...way, choice: { mic: way.as === "CHAIR", camera: true, hasAudio: true, hasVideo: true } } : null;
  }

  async #enter({ as, site, heads, choice }) {
    this.entering = true;
    if (choice.hasAudio) await this.devices.open("audio");
    if (choice.hasVideo) await this.devices.open("video");
    await this.#join({ as, site, heads, choice });
    this.entering = false;
  }

  async #join({ as, site, heads, choice }) {
    const device = await deviceId();
    const entry = { meeting: this.params.id, as, site, device, heads };
    const room = new Room({
      entry,
      choice,
      media: await this.#media(entry, choice, (to, data) => this.room?.signal(to, data)),
    });
    room.addEventListener("change", () => this.#looked(room));
    room.addEventListener("offline", () => this.#askWhoWeAre());
    room.addEventListener("moved", () => room === this.room && this.#mediaMoved(room));
    room.addEventListener("happened", (e) => this.#speak(e.detail, room));
    room.addEventListener("happened", (e) => this.#knockAgain(e.detail, room));
    remember(this.params.id, { as, site, heads, choice });
    guardLeaving(async () => (await this.#surely(as)) && (await room.media.release(), true));
    this.asking = null;
    this.room = room;
    room.start();
  }

  #surely(as) {
    return confirm({ question: t("live.leave.question"), text: t(`live.leave.text.${as}`), yes: t("live.leave.do") });
  }

  /** The media as the server says at this moment; without any, the meeting goes on over the line alone. */
  async #media(entry, choice, signal) {
    if (choice.media === false) return new NoMedia();
    try {
      const plan = await planOf(entry);
      if (plan.kind === "MESH" && !entry.site) return new NoMedia();
      const renew = () => planOf(entry);
      const lost = (room) => tellLost(entry, room);
      return mediaFor(plan, { me: entry, devices: this.devices, name: this.#nameOf(entry), signal, renew, lost });
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
      return failure.code === "TOO_EARLY" ? this.#waiting(failure.details) : new NoMedia("NO_PLAN");
    }
  }

  #waiting(details) {
    const waiting = new Waiting({ ...details, running: this.room?.state?.phase === "RUNNING" });
    waiting.addEventListener("due", () => waiting === this.room?.media && this.#mediaAgain());
    return waiting;
  }

  /** A meeting that is opened early, or put to another time, opens its room at another time than we were told. */
  #knockAgain(events, room) {
    if (room !== this.room || room.media.kind !== "WAITING") return;
    if (events.some((e) => e.type === "Opened" || e.type === "Convened")) this.#mediaAgain();
  }

  #nameOf({ site }) {
    return this.meeting.value.sites.find((s) => s.id === site)?.name ?? "";
  }

  /** Picture and sound have another room. Whoever had none, by choice, still has none. */
  async #mediaMoved(room) {
    if (room.media.kind !== "NONE" || room.media.trouble) await this.#mediaAgain();
  }

  /** Jitsi's frame opens camera and microphone by itself: only the built-in media needs ours. */
  async #mediaAgain() {
    const room = this.room;
    const media = await this.#media(room.entry, {}, (to, data) => room.signal(to, data));
    if (media.kind === "MESH") await this.#openDevices();
    room.changeMedia(media);
  }

  async #openDevices() {
    if (this.devices.tracks.audio === null) await this.devices.open("audio");
    if (this.devices.tracks.video === null) await this.devices.open("video");
  }

  #looked(room) {
    if (room !== this.room) return;
    if (room.state) this.asking = (this.asking ?? mustAsk(room)) && isRecorded(room.state);
    const closed = room.state?.phase === "CLOSED";
    if (closed) guardLeaving(null);
    if (room.ended && room.ended !== "LEFT") this.#end(room.ended);
    else if (closed && room.entry.as === "SITE") this.#end("CLOSED");
    this.requestUpdate();
  }

  /** A browser does not say why a handshake failed. If the session has ended, the question brings the login over the page. */
  #askWhoWeAre() {
    api.get("/api/session").catch(() => {});
  }

  #speak(events, room) {
    const words = events
      .filter((e) => SPOKEN.has(e.type))
      .map((e) => sentence(e, room.state))
      .filter(Boolean);
    if (words.length > 0) announce(words.join(" "));
  }

  #leave() {
    return go(`/cuoc-hop/${this.params.id}`);
  }

  #end(why) {
    this.#close();
    this.ended = why;
  }

  #again() {
    this.ended = null;
    this.meeting.restart();
  }

  #close() {
    guardLeaving(null);
    if (!this.room) return;
    forget();
    this.room.leave();
    this.room = null;
    this.devices.closeAll();
  }
}

function planOf({ meeting, as, site }) {
  return api.get(`/api/meetings/${segment(meeting)}/media?as=${as}${site ? `&site=${segment(site)}` : ""}`);
}

/** Whoever hears nothing of it is told again. */
function tellLost({ meeting, as, site }, room) {
  api.post(`/api/meetings/${segment(meeting)}/media/losses`, { as, site, room }).catch(() => {});
}

const console_ = (room, devices) => html`<room-console .room=${room} .devices=${devices}></room-console>`;

const VIEWS = {
  CHAIR: console_,
  OPERATOR: console_,
  SECRETARY: (room, devices) => html`<room-secretary .room=${room} .devices=${devices}></room-secretary>`,
  SITE: (room, devices) => html`<room-site-view .room=${room} .devices=${devices}></room-site-view>`,
};

customElements.define("room-page", RoomPage);
