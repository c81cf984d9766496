import type { InputOf } from '@tokos/language';
import type { Substance } from '@tokos/units';
import type { wholeBody } from '../../wiring/whole-body.ts';
import type { Portion } from '../routes.ts';

export type Route = 'intramuscular' | 'nasal' | 'inhaled' | 'sublingual' | 'buccal' | 'vaginal' | 'oral';

/**
 * A drug of the model: how it is counted, through which port it runs into a vein, and which depots it has.
 */
export interface Drug {
  readonly about: string;
  readonly substance: Substance;
  readonly vein: InputOf<typeof wholeBody>;
  readonly routes: Readonly<Partial<Record<Route, readonly Portion[]>>>;
  /** The unit in which people count its doses. */
  readonly unit: 'mU{oxytocin}' | 'ug';
}
