/**
 * The name of this tab towards the server: kept over a reload, never shared by two tabs. A duplicated tab inherits its
 * sessionStorage, so the name is also held as a lock: who cannot get the lock takes a new name.
 */
const KEY = "diemcau.device";

/** The device id of this tab (`d-…`); resolves once it is certain that no other tab uses it. */
export async function deviceId(storage = sessionStorage, locks = navigator.locks) {
  const known = storage.getItem(KEY);
  if (known && (wasReloaded() || (await hold(known, locks)))) {
    if (wasReloaded()) hold(known, locks);
    return known;
  }
  const made = randomId("d-");
  storage.setItem(KEY, made);
  await hold(made, locks);
  return made;
}

/** A random id with 80 bits, for devices, commands and calls between devices. */
export function randomId(prefix) {
  const bytes = crypto.getRandomValues(new Uint8Array(10));
  return prefix + [...bytes].map((b) => b.toString(16).padStart(2, "0")).join("");
}

function wasReloaded() {
  return performance.getEntriesByType("navigation")[0]?.type === "reload";
}

/** Takes the lock for as long as the page lives; false when another tab has it. Without the Locks API every tab is taken at its word. */
function hold(id, locks) {
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks.request(`diemcau.device.${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? new Promise(() => {}) : undefined;
    });
  });
}
