/**
 * The sound of the other sites: one hidden audio element each, so that a picture can be moved or hidden without a click in the
 * sound. What must not be heard is silenced here too, whatever the other side does.
 */
export class Sound {
  #elements = new Map();
  #audible = new Set();
  #sink = null;

  add(site, stream) {
    const element = this.#elements.get(site) ?? this.#make(site);
    const tracks = stream.getAudioTracks();
    if (element.srcObject?.getAudioTracks()[0] !== tracks[0]) element.srcObject = new MediaStream(tracks);
    this.#set(site, element);
    element.play().catch(() => {});
  }

  /** Only these sites are heard from now on. */
  letIn(audible) {
    this.#audible = audible;
    for (const [site, element] of this.#elements) this.#set(site, element);
  }

  /** The loudspeaker to use, where the browser lets us choose. */
  sink(id) {
    if (!id || id === this.#sink) return;
    this.#sink = id;
    for (const element of this.#elements.values()) element.setSinkId?.(id).catch(() => {});
  }

  remove(site) {
    const element = this.#elements.get(site);
    if (element) element.srcObject = null;
    element?.remove();
    this.#elements.delete(site);
  }

  close() {
    [...this.#elements.keys()].forEach((site) => this.remove(site));
  }

  #make(site) {
    const element = document.createElement("audio");
    element.autoplay = true;
    element.hidden = true;
    element.dataset.site = site;
    if (this.#sink) element.setSinkId?.(this.#sink).catch(() => {});
    document.body.append(element);
    this.#elements.set(site, element);
    return element;
  }

  #set(site, element) {
    const heard = this.#audible.has(site);
    element.muted = !heard;
    element.srcObject?.getAudioTracks().forEach((track) => (track.enabled = heard));
  }
}
