// What one person on one device prefers. Storage may be closed by policy: then a choice lasts as long as the page.

const kept = new Map();

/** The kept value, or null. */
export function preference(name) {
  try {
    return localStorage.getItem(`dc-${name}`) ?? kept.get(name) ?? null;
  } catch {
    return kept.get(name) ?? null;
  }
}

/** Keeps a value; null forgets it. */
export function prefer(name, value) {
  kept.set(name, value);
  try {
    if (value === null) localStorage.removeItem(`dc-${name}`);
    else localStorage.setItem(`dc-${name}`, value);
  } catch {
    // kept in memory only
  }
}

/** "light", "dark" or "system". */
export function theme() {
  return preference("theme") ?? "system";
}

/** Switches the colours at once and remembers the choice. */
export function useTheme(choice) {
  prefer("theme", choice === "system" ? null : choice);
  dispatchEvent(new Event("dc-theme"));
}
