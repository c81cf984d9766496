import type { NamedPassport } from '../evidence/passport.ts';
import type { Edit, Manifest, Person, Signal } from './model.ts';

/** To the worker that owns the person. */
export type Order =
  /** Live from the start of the run to `to_s`, with these edits on the way, and wait there. */
  | {
      readonly kind: 'begin';
      readonly run: number;
      readonly person: Person;
      readonly seed: number;
      readonly edits: readonly Edit[];
      readonly to_s: number;
    }
  /** Seconds of body time for each second on the wall; 0 stands still. */
  | { readonly kind: 'pace'; readonly speed: number }
  | { readonly kind: 'change'; readonly run: number; readonly path: string; readonly value: number };

/** From the worker. `run` says which beginning it belongs to: what comes from an older one is dropped. */
export type Report =
  | { readonly kind: 'ready'; readonly manifest: Manifest }
  | { readonly kind: 'no-model' }
  /** The worker itself broke, outside any calculation. */
  | { readonly kind: 'crashed'; readonly reason: string }
  | {
      readonly kind: 'begun';
      readonly run: number;
      readonly signals: readonly Signal[];
      /** The values at the start of the run, in the order of `signals`. */
      readonly rest: readonly number[];
      readonly passports: Readonly<Record<string, readonly NamedPassport[]>>;
    }
  /** Rows of `1 + signals` numbers, body time first; the last row is the present. */
  | { readonly kind: 'frames'; readonly run: number; readonly rows: Float64Array; readonly pace: number }
  | { readonly kind: 'changed'; readonly run: number; readonly edit: Edit }
  | { readonly kind: 'finished'; readonly run: number; readonly at_s: number }
  | { readonly kind: 'failed'; readonly run: number; readonly at_s: number; readonly reason: string };
