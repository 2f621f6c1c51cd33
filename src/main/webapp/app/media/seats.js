/** Which participant of a Jitsi room is which site. Events may come twice or out of order (jitsi-meet#17069): the last word wins. */
export class Seats {
  #siteById = new Map();
  #nameById = new Map();

  came(id, site) {
    this.#siteById.set(id, site);
  }

  named(id, name) {
    if (name) this.#nameById.set(id, name);
  }

  left(id) {
    this.#siteById.delete(id);
    this.#nameById.delete(id);
  }

  siteOf(id) {
    return this.#siteById.get(id) ?? null;
  }

  /** All participants of a site, the newest last. */
  idsOf(site) {
    return [...this.#siteById].filter(([, s]) => s === site).map(([id]) => id);
  }

  /** The newest participant of a site: a reloaded page is there twice until Jitsi notices. */
  idOf(site) {
    return this.idsOf(site).at(-1) ?? null;
  }
}
