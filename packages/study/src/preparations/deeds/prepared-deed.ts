import type { PreparationName, RatKind } from '@tokos/body';
import type { Path } from '../../scenario/document.ts';
import type { Door, Mapping } from '../../scenario/door.ts';

/** What reaches cells in a second, while the deeds of a scenario change it one after another. */
export interface Reaching {
  excitation: number;
  /** Nothing where it is a share of the excitation. */
  inhibition: number | undefined;
  priming: number;
  oxytocinEffect: number;
  cannabinoidEffect: number;
}

/** A deed that is done to a preparation: how it is written and what it does. */
export interface PreparedDeed<Canonical = Mapping> {
  readonly about: string;
  /** As it stands in YAML after the name of the deed. */
  readonly example: string;
  /** Goes on for a while, so that `for` has a meaning; no condition ends it. */
  readonly lasts: boolean;
  readonly until: false;
  /** To what it can be done. */
  readonly on: readonly (PreparationName | RatKind)[];
  read(door: Door, value: Mapping, path: Path): Canonical | undefined;
  /** What it does to the second that lies this long after its beginning [s]; shocks do nothing to cells. */
  act(deed: Canonical, since: number, reaching: Reaching): void;
}
