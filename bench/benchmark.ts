/** One figure that is kept over the years. */
export interface Benchmark {
  /** Ends in the unit: `body_person_day_ms`. */
  readonly name: string;
  readonly unit: string;
  /** What is done, so exactly that it can be done again. */
  readonly workload: string;
  /** The figure itself, already the middle of several. */
  measure(): Promise<number>;
  /** What it must not exceed, or, for a gain, must reach. */
  readonly limit: number;
  readonly isGain?: true;
}
