// All visible text lives in i18n/vi.js and i18n/en.js under the same keys.

import { prefer, preference } from "./preferences.js";

const dictionaries = { vi: () => import("../i18n/vi.js"), en: () => import("../i18n/en.js") };
const changed = new EventTarget();

let current = "vi";
let words = {};
let plural = new Intl.PluralRules("vi");

/** "vi" or "en". */
export function language() {
  return current;
}

/** The language to start with: what this person chose here before, else Vietnamese. */
export function rememberedLanguage() {
  return preference("language") === "en" ? "en" : "vi";
}

/** Loads a language and tells every element on the page to show itself again. */
export async function useLanguage(code) {
  words = (await dictionaries[code]()).default;
  current = code;
  plural = new Intl.PluralRules(code);
  prefer("language", code);
  if (globalThis.document) document.documentElement.lang = code;
  changed.dispatchEvent(new Event("language"));
}

/** Calls back after each change of language; returns how to stop. */
export function onLanguage(callback) {
  changed.addEventListener("language", callback);
  return () => changed.removeEventListener("language", callback);
}

/** Whether there is a text under this key. */
export function has(key) {
  return words[key] !== undefined;
}

/**
 * The text under a key with its {places} filled. A text may have the forms of its language's plural ({one, other}),
 * chosen by the value n.
 */
export function t(key, values = {}) {
  const found = words[key];
  if (found === undefined) {
    console.error(`no text for "${key}" in ${current}`);
    return key;
  }
  const text = typeof found === "string" ? found : (found[plural.select(values.n ?? 0)] ?? found.other);
  return text.replace(/\{(\w+)\}/g, (place, name) => values[name] ?? place);
}
