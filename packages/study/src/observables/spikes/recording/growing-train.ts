/** The times of a cell while they are read: room is doubled when it is full. */
export class GrowingTrain {
  #times: Float64Array = new Float64Array(16);
  #length = 0;

  /** The latest time; -1 before any. */
  get last(): number {
    return this.#length === 0 ? -1 : this.#times[this.#length - 1]!;
  }

  get length(): number {
    return this.#length;
  }

  add(time: number): void {
    if (this.#length === this.#times.length) {
      const wider = new Float64Array(2 * this.#length);
      wider.set(this.#times);
      this.#times = wider;
    }
    this.#times[this.#length++] = time;
  }

  /** The times without the room that is left. */
  take(): Float64Array {
    return this.#times.slice(0, this.#length);
  }
}
