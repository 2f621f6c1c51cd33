// Who is signed in on this page.

import { useZone } from "./format.js";

const CHANGED = "session";

class Session extends EventTarget {
  /** The server's answer to GET /api/session, or null. */
  current = null;
  #asking = null;

  /** Shows the login over the page and resolves to true once somebody is signed in; set by the shell. */
  askAgain = async () => false;

  /** Reads the session from the server; null when nobody is signed in. */
  async load() {
    const answer = await fetch("/api/session", { credentials: "same-origin", cache: "no-store" });
    if (answer.ok) this.begin(await answer.json());
    else if (answer.status === 401) this.end();
    else throw new Error(`session answered ${answer.status}`);
    return this.current;
  }

  begin(body) {
    this.current = body;
    useZone(body.zone);
    this.dispatchEvent(new Event(CHANGED));
  }

  end() {
    this.current = null;
    this.dispatchEvent(new Event(CHANGED));
  }

  /** Whether the person holds one of these roles anywhere. */
  holds(...roles) {
    return this.current?.roles.some(({ role }) => roles.includes(role)) ?? false;
  }

  /** Whether the person plans meetings, in the own right or in a leader's name. */
  get plans() {
    return this.holds("SECRETARY", "LEADER") || this.current?.assists === true;
  }

  /** Whether the person plans meetings only in a leader's name: what is planned so is decided by others. */
  get onlyAssists() {
    return this.plans && !this.holds("SECRETARY", "LEADER");
  }

  /**
   * Whether a place is for this person: one with {roles} for who holds one of them, one with {plans} for who plans meetings, one with both for either;
   * one with {machines} for who looks after those of the province.
   */
  opens({ roles = [], plans = false, machines = false }) {
    const forAll = roles.length === 0 && !plans;
    return (forAll || this.holds(...roles) || (plans && this.plans)) && (!machines || this.current?.machines === true);
  }

  /** The session ended under a page in use: asks for the login once, however many requests noticed. */
  renew() {
    if (!this.current) return Promise.resolve(false);
    this.#asking ??= this.askAgain().finally(() => (this.#asking = null));
    return this.#asking;
  }

  /** Takes over a token that changed under the same person; false when there is nothing new to try with. */
  async refresh() {
    const before = this.current;
    const after = await this.load().catch(() => null);
    return after !== null && after.csrf !== before?.csrf && after.account.id === before?.account.id;
  }

  onChange(callback) {
    this.addEventListener(CHANGED, callback);
    return () => this.removeEventListener(CHANGED, callback);
  }
}

export const session = new Session();
