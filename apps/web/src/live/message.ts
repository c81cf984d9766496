import type { TrainSecond } from '@tokos/study';
import type { NamedPassport } from '../evidence/passport.ts';
import type { Burst } from './cells-record.ts';
import type { Look } from './inside-look.ts';
import type { Aside, Crowd, Edit, LivePerson, Manifest, Person, Signal } from './model.ts';

/** The cells of the person, as they are wired; none where secretion is prescribed. */
export type Neurons = Pick<LivePerson['neurons'], 'cells' | 'bundles' | 'backend' | 'wiring'>;

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
  | { readonly kind: 'change'; readonly run: number; readonly path: string; readonly value: number }
  /** Tell what can be seen there, too. */
  | { readonly kind: 'look'; readonly at: Look }
  /** Make rested endings, which are nobody's, fire so often for so long. */
  | { readonly kind: 'train'; readonly rate: number; readonly seconds: number }
  /** Live somebody else's run beside hers; one of the same name ends. */
  | { readonly kind: 'aside'; readonly name: string; readonly aside: Aside }
  /** Live many people one after the other; a new crowd ends the one before. */
  | { readonly kind: 'crowd'; readonly crowd: Crowd };

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
      readonly neurons: Neurons;
    }
  /** On the way to a beginning that lies later than the start of the run. */
  | { readonly kind: 'reaching'; readonly run: number; readonly at_s: number; readonly to_s: number }
  /** Rows of the same form, one for each whole minute of the run from its start. */
  | { readonly kind: 'course'; readonly run: number; readonly rows: Float64Array }
  /** Rows of `1 + signals` numbers, body time first; the last row is the present. */
  | { readonly kind: 'frames'; readonly run: number; readonly rows: Float64Array; readonly pace: number }
  /**
   * Every spike of these seconds, one second after the other, and of the watched cell its states: its number,
   * then potential, threshold and afterhyperpolarisation after each millisecond, then calcium each 10 ms.
   */
  | {
      readonly kind: 'cells';
      readonly run: number;
      readonly seconds: Float64Array;
      readonly counts: Int32Array;
      readonly cells: Uint16Array;
      readonly times: Uint16Array;
      readonly watched: readonly (Float32Array | undefined)[];
      readonly bursts: readonly Burst[];
    }
  | {
      readonly kind: 'bundles';
      readonly run: number;
      readonly at_s: number;
      readonly stores: Float32Array;
      readonly held: Float32Array;
    }
  /** Rows of body time, ready pool, reserve, gate and broadening. */
  | { readonly kind: 'endings'; readonly run: number; readonly rows: Float64Array }
  | { readonly kind: 'train'; readonly rate: number; readonly seconds: readonly TrainSecond[] }
  /** Rows of body time and the signals that were asked for. */
  | { readonly kind: 'aside'; readonly name: string; readonly rows: Float64Array; readonly done: boolean }
  /** Somebody of the crowd has lived through one of its arms: rows of body time and its signals. */
  | {
      readonly kind: 'of-crowd';
      readonly person: number;
      readonly arm: number;
      readonly rows: Float64Array;
    }
  | { readonly kind: 'crowd-failed'; readonly reason: string }
  | { readonly kind: 'aside-failed'; readonly name: string; readonly reason: string }
  | { readonly kind: 'changed'; readonly run: number; readonly edit: Edit }
  /** Nobody was there who could have been changed. */
  | { readonly kind: 'refused'; readonly run: number; readonly path: string }
  | { readonly kind: 'finished'; readonly run: number; readonly at_s: number }
  | { readonly kind: 'failed'; readonly run: number; readonly at_s: number; readonly reason: string };
