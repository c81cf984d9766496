import { DRUGS, type DrugName, type LivingKind } from '@tokos/body';
import { unit, write } from '@tokos/units';
import { picomolesPer } from '../scenario/deeds/amounts.ts';
import { unitKey } from '../scenario/fields.ts';
import { LABOUR_PATHS } from './labour-paths.ts';
import { NURSING_PATHS } from './nursing-paths.ts';

interface Settable {
  readonly about: string;
  readonly unit: string;
  readonly least: number;
  readonly greatest: number;
  /** Only whole numbers mean something. */
  readonly whole?: true;
  /** Who can be done this; everybody where it is not said. */
  readonly people?: readonly LivingKind[];
}

/** Something that a hand may change while the body runs. */
export type LivePath = Settable &
  (
    | {
        readonly sets: 'vein';
        readonly vein: string;
        /** pmol/min in one of its unit. */
        readonly factor: number;
      }
    | { readonly sets: 'port'; readonly port: string }
    | { readonly sets: 'ports'; levels(value: number): Readonly<Record<string, number>> }
    /** An amount that is taken evenly over a while, and then is over. */
    | {
        readonly sets: 'course';
        readonly port: string;
        readonly lasts_s: number;
        /** Level of the port for each of its unit. */
        readonly factor: number;
      }
  );

/** What a pump can do; what was ever studied is narrower and is said where the pump stands. */
const GREATEST: Readonly<Record<DrugName, number>> = { oxytocin: 500, carbetocin: 100, atosiban: 300 };

function veinOf(drug: DrugName): readonly [string, LivePath] {
  const { vein, unit: counted } = DRUGS[drug];
  const shown = write(unit(`${counted}/min`));
  const about = `${drug} that runs into a vein`;
  const bounds = { least: 0, greatest: GREATEST[drug] };
  const path = `infusion.${drug}_${unitKey(shown)}`;
  return [path, { about, unit: shown, ...bounds, sets: 'vein', vein, factor: picomolesPer(drug) }];
}

/** Everything that may be changed in a living person: `infusion.oxytocin_mu_per_min` and its kin. */
export const LIVE_PATHS: Readonly<Record<string, LivePath>> = {
  ...Object.fromEntries((Object.keys(DRUGS) as DrugName[]).map(veinOf)),
  'neurons.synaptic_drive': {
    about: 'excitatory input of the cells over its own at rest',
    unit: '1',
    least: 0,
    greatest: 10,
    sets: 'port',
    port: 'givenInput',
  },
  'neurons.priming_drive_per_s': {
    about: 'priming of the dendrites, added to that of rest',
    unit: '1/s',
    least: 0,
    greatest: 3,
    sets: 'port',
    port: 'givenPriming',
  },
  ...NURSING_PATHS,
  ...LABOUR_PATHS,
};
