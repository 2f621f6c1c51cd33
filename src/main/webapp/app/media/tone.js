/** The sounds of the page, made by WebAudio so that nothing has to be loaded: a test of the loudspeaker and the ring of a call. */

let shared = null;

/** One audio context for the whole page; browsers limit their number. */
export function audioContext() {
  shared ??= new AudioContext();
  if (shared.state === "suspended") shared.resume();
  return shared;
}

/** Whether the browser lets this page sound now: not before the person has clicked somewhere. */
export function maySound() {
  return audioContext().state === "running";
}

/** Plays notes one after the other: `[[hertz, seconds], …]`; resolves when the last has faded. */
export function play(notes, { volume = 0.3, sink = null } = {}) {
  const context = audioContext();
  if (sink !== null) context.setSinkId?.(sink).catch(() => {});
  let at = context.currentTime + 0.02;
  for (const [hertz, seconds] of notes) {
    note(context, hertz, at, seconds, volume);
    at += seconds;
  }
  return new Promise((done) => setTimeout(done, (at - context.currentTime) * 1000));
}

export const CHIME = [
  [523.25, 0.25],
  [659.25, 0.25],
  [783.99, 0.5],
];
export const RING = [
  [880, 0.18],
  [698.46, 0.18],
  [880, 0.18],
  [698.46, 0.18],
];

function note(context, hertz, at, seconds, volume) {
  const tone = context.createOscillator();
  const gain = context.createGain();
  tone.frequency.value = hertz;
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(volume, at + 0.02);
  gain.gain.setTargetAtTime(0, at + seconds * 0.6, seconds * 0.15);
  tone.connect(gain).connect(context.destination);
  tone.start(at);
  tone.stop(at + seconds + 0.2);
}
