import type { Afferents, BundleState, CellState, WatchedSecond } from './population.ts';

/** What the two kinds of cells do in a second, beyond their endings. */
export interface Network {
  advance(input: Afferents): void;
  /** After other states were loaded: works out again what follows from them. */
  recall(): void;
  readonly dendriticRelease: number;
  readonly store: number;
  /** Central dose of the last millisecond, which dendrites have not met yet. */
  doseBefore: number;
  cell(index: number): Pick<CellState, 'potential' | 'threshold' | 'store'>;
  bundle(index: number): BundleState;
  watch(cell: number | undefined): void;
  readonly watched: WatchedSecond | undefined;
}
