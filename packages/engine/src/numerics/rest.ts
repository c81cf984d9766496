/**
 * Which states of a body lie still: those that do not change now and look at none that does. While that is so
 * they keep their values whatever the others do, and a method with several stages need not move them.
 */
export class Rest {
  readonly #follows: readonly (readonly number[])[];
  readonly #isStill: Uint8Array;
  /** The first `count` of these move, those behind them lie still. */
  readonly places: Int32Array;
  count: number;

  constructor(follows: readonly (readonly number[])[]) {
    this.#follows = follows;
    this.#isStill = new Uint8Array(follows.length);
    this.places = Int32Array.from(follows, (_, i) => i);
    this.count = follows.length;
  }

  /** Finds them anew, from the rates at the beginning of a step. */
  look(rates: Float64Array): void {
    const still = this.#isStill;
    for (let i = 0; i < still.length; i++) still[i] = rates[i] === 0 ? 1 : 0;
    for (let found = true; found; ) {
      found = false;
      for (let i = 0; i < still.length; i++) {
        if (still[i] === 1 && !this.#looksAtStill(i)) {
          still[i] = 0;
          found = true;
        }
      }
    }
    let [moves, lies] = [0, still.length];
    for (let i = 0; i < still.length; i++) this.places[still[i] === 0 ? moves++ : --lies] = i;
    this.count = moves;
  }

  #looksAtStill(state: number): boolean {
    const follows = this.#follows[state];
    for (let j = 0; j < follows.length; j++) if (this.#isStill[follows[j]] === 0) return false;
    return true;
  }
}
