/** Windows of a tenth of a second, five of which make the rate that tells a burst. */
const WINDOW = 100;
const WINDOWS = 5;
/** Spikes a second and cell over half a second that only a joint burst reaches. */
const RATE = 12;
/** No second onset within this time of the last [s]. */
const QUIET = 8;

/**
 * Tells a joint burst in the second in which it breaks out, for the parts of a body that must react at once.
 * What a burst was is measured afterwards by the rule of the field (`observables/spikes`); this only says
 * that one has begun.
 */
export class BurstOnset {
  readonly #cells: number;
  #recent = new Float64Array(WINDOWS);
  #since = QUIET + 1;

  constructor(cells: number) {
    this.#cells = cells;
  }

  /** The spikes of one second, by time [ms]; true if a burst began in it. */
  hear(spikes: number, times: Int32Array): boolean {
    let next = 0;
    let began = false;
    for (let window = WINDOW; window <= 1000; window += WINDOW) {
      let count = 0;
      for (; next < spikes && times[next]! < window; next++) count++;
      this.#recent.copyWithin(0, 1);
      this.#recent[WINDOWS - 1] = count;
      this.#since += WINDOW / 1000;
      const rate = this.#recent.reduce((a, b) => a + b) / this.#cells / ((WINDOWS * WINDOW) / 1000);
      if (rate <= RATE || this.#since <= QUIET) continue;
      this.#since = 0;
      began = true;
    }
    return began;
  }

  save(): Float64Array {
    return Float64Array.of(this.#since, ...this.#recent);
  }
  load(saved: Float64Array): void {
    this.#since = saved[0]!;
    this.#recent = saved.slice(1);
  }
}
