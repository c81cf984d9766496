import type { Edit, Person } from '../live/model.ts';

export const SPEEDS = [1, 10, 60, 600] as const;
export type Speed = (typeof SPEEDS)[number];

/** Whole runs beside hers that a reader has asked for: two ways of one dose, and a day of feeds. */
export const PANELS = ['compare', 'day'] as const;
export type Panel = (typeof PANELS)[number];

/** Everything that a link holds: enough to live the same minutes again, and nothing about the reader. */
export interface LinkedRun {
  readonly model: string;
  readonly place: 'body' | 'feeding';
  readonly person: Person;
  readonly edits: readonly Edit[];
  readonly seed: number;
  readonly speed: Speed;
  /** Body time to open at [s]. */
  readonly t: number;
  readonly panels?: readonly Panel[];
}
