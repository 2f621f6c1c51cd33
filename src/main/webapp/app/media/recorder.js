/**
 * Recording by the conference itself, as a page of the chair's carries it out. The meeting says what is wanted; several pages may hear it, so a page claims the
 * work first and starts only when the meeting has given it the work. What the media server tells is passed on as a hint.
 */
export class Recorder {
  #does;
  #may;
  #room;
  #wanted = null;
  #done = null;

  /**
   * @param does carries out a command in the conference; answers whether the server knows it
   * @param may whether this page can make the media server record, right now
   * @param room the number of the room that this page is in
   */
  constructor({ does, may, room }) {
    this.#does = does;
    this.#may = may;
    this.#room = room;
  }

  /** What the meeting wants: `{state, way, since, claim, report}`. Called again and again; each wish is carried out once. */
  obey(wanted) {
    this.#wanted = wanted;
    const wish = `${wanted.state} ${wanted.since}`;
    if (wish === this.#done || !this.#may()) return;
    if (wanted.state === "STARTING" && wanted.way === null) this.#start();
    else if (wanted.state === "STOPPING" && wanted.way === "CONFERENCE") this.#does("stopRecording", "file");
    else return;
    this.#done = wish;
  }

  /** `recordingStatusChanged` of the IFrame API. */
  heard({ on, mode, error }) {
    if (mode !== undefined && mode !== "file") return;
    this.#report(on === true, error ? causeOf(error) : null);
  }

  async #start() {
    if (!(await this.#wanted.claim(this.#room()))) return;
    if (!this.#does("startRecording", { mode: "file" })) this.#report(false, "REFUSED");
  }

  #report(on, cause) {
    this.#wanted?.report(this.#room(), on, cause);
  }
}

/** Jitsi's words for "no recorder is free" have changed over the years; each of them has one of these in it. */
function causeOf(error) {
  return /busy|resource-constraint|unavailable/i.test(String(error)) ? "BUSY" : "REFUSED";
}
