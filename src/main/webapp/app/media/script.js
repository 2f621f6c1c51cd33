/** The IFrame API of each server that this page has used: every server wants the one of its own version. */
const loaded = new Map();

/** Resolves with the server's `JitsiMeetExternalAPI`. A script that did not come is asked for again next time. */
export function apiOf(source) {
  if (!loaded.has(source)) loaded.set(source, load(source));
  return loaded.get(source);
}

async function load(source) {
  try {
    await script(source);
    return globalThis.JitsiMeetExternalAPI;
  } catch (failure) {
    loaded.delete(source);
    throw failure;
  }
}

function script(source) {
  return new Promise((resolve, reject) => {
    const element = Object.assign(document.createElement("script"), {
      src: source,
      async: true,
      onload: resolve,
      onerror: reject,
    });
    document.head.append(element);
  });
}
