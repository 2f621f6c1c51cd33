/** Taking part without picture and sound: a watcher, or a site whose media could not be had. See media.js for the interface. */
export class NoMedia extends EventTarget {
  kind = "NONE";
  /** Whether this device carries its site's picture and sound. */
  carries = false;
  elsewhere = null;
  lineWord = () => "GOOD";
  locked = false;
  /** No moderator's page, so no way to keep microphones shut. */
  way = null;
  larger = false;
  pictures = new Map();
  /** Another page of the chair's, or a recorder that the server directs, may do it. */
  records = true;

  /** @param trouble why there is none, or null when that was chosen */
  constructor(trouble = null) {
    super();
    this.trouble = trouble;
  }

  async start() {}
  mount() {}
  peers({ larger }) {
    this.larger = larger === true;
  }
  signal() {}
  gone() {}
  lineBack() {}
  obey() {}
  arrange() {}
  camera() {}
  stop() {}
  async release() {}

  doing() {
    return { mic: "NONE", cam: "NONE", link: "GOOD" };
  }
}
