const LOOK_MS = 150;
const PATIENCE_MS = 4000;

/**
 * Resolves as soon as the server lets us open our microphone, with true, or with false when nobody has let us in a few seconds. A server that cannot tell is taken for one that
 * lets everybody.
 */
export async function unlocked(frame, id, later = (task, wait) => setTimeout(task, wait)) {
  for (let waited = 0; waited <= PATIENCE_MS; waited += LOOK_MS) {
    if ((await frame.ask("isParticipantForceMuted", id, "audio")) !== true) return true;
    await new Promise((done) => later(done, LOOK_MS));
  }
  return false;
}
