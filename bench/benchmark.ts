import type { Figure } from './kept.ts';

/** One figure that is kept over the years; its name ends in the unit: `body_person_day_ms`. */
export interface Benchmark extends Omit<Figure, 'value'> {
  /** The figure itself, already the middle of several. */
  measure(): Promise<number>;
}
