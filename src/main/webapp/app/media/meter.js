/** How loud a microphone is, 0..1, smoothed; used by the check before joining and to show that a microphone is heard. */
export class Meter {
  #context;
  #source;
  #analyser;
  #samples;

  /** @param track an audio track; @param context an AudioContext shared by the page */
  constructor(track, context) {
    this.#context = context;
    this.#source = context.createMediaStreamSource(new MediaStream([track]));
    this.#analyser = context.createAnalyser();
    this.#analyser.fftSize = 1024;
    this.#analyser.smoothingTimeConstant = 0.6;
    this.#samples = new Float32Array(this.#analyser.fftSize);
    this.#source.connect(this.#analyser);
  }

  /** The level of this moment: 0 silence, 1 as loud as it gets; speech is about 0.3 to 0.7. */
  level() {
    if (this.#context.state === "suspended") this.#context.resume();
    this.#analyser.getFloatTimeDomainData(this.#samples);
    return loudness(this.#samples);
  }

  close() {
    this.#source.disconnect();
  }
}

/** Root mean square in decibels, -60 dB mapped to 0 and 0 dB to 1. */
export function loudness(samples) {
  const power = samples.reduce((sum, v) => sum + v * v, 0) / samples.length;
  if (power === 0) return 0;
  return Math.max(0, Math.min(1, 1 + (10 * Math.log10(power)) / 60));
}
