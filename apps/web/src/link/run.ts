import type { Edit, Person } from '../live/model.ts';

export const SPEEDS = [1, 10, 60, 600] as const;
export type Speed = (typeof SPEEDS)[number];

/** Whole runs beside hers that a reader has asked for: two ways of a dose, a day of feeds, other women. */
export const PANELS = ['compare', 'day', 'women'] as const;
export type Panel = (typeof PANELS)[number];

/** Where a linked run may be looked at. */
export const LINKED_PLACES = ['body', 'feeding', 'birth'] as const;
export type LinkedPlace = (typeof LINKED_PLACES)[number];

/** Everything that a link holds: enough to live the same minutes again, and nothing about the reader. */
export interface LinkedRun {
  readonly model: string;
  readonly place: LinkedPlace;
  readonly person: Person;
  readonly edits: readonly Edit[];
  readonly seed: number;
  readonly speed: Speed;
  /** Body time to open at [s]. */
  readonly t: number;
  readonly panels?: readonly Panel[];
}
