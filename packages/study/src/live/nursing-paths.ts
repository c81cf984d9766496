import { COMFORTABLE_VACUUM } from '@tokos/body';
import type { LivePath } from './live-paths.ts';

const MOTHERS = ['nursing_mother'] as const;
const BREASTS = { none: 0, left: 1, right: 2 } as const;
const MINUTES = 15;
/** More than this kills [g/kg]. */
const MOST_ALCOHOL = 4;

/** A pump has a cup for each breast, and draws at one or at both. */
function pumpAt(side: string, port: string): LivePath {
  const about = `vacuum of a pump at the ${side} breast`;
  const greatest = Math.ceil(COMFORTABLE_VACUUM);
  return { about, unit: 'mmHg', least: 0, greatest, people: MOTHERS, sets: 'port', port };
}

/** What a hand may do around a feed. */
export const NURSING_PATHS: Readonly<Record<string, LivePath>> = {
  'suckling.breast': {
    about: 'the breast that an infant is put to: 0 none, 1 left, 2 right',
    unit: '1',
    least: BREASTS.none,
    greatest: BREASTS.right,
    whole: true,
    people: MOTHERS,
    sets: 'ports',
    levels: (breast) => ({
      atLeftBreast: breast === BREASTS.left ? 1 : 0,
      atRightBreast: breast === BREASTS.right ? 1 : 0,
    }),
  },
  'pump.left_mmhg': pumpAt('left', 'pumpLeft'),
  'pump.right_mmhg': pumpAt('right', 'pumpRight'),
  'baby.cries': {
    about: 'the baby is heard crying: 1, or not: 0',
    unit: '1',
    least: 0,
    greatest: 1,
    people: MOTHERS,
    sets: 'port',
    port: 'babyCries',
  },
  'stress.level': {
    about: 'a strain from outside; 1 is a strong social one',
    unit: '1',
    least: 0,
    greatest: 1,
    people: MOTHERS,
    sets: 'port',
    port: 'stress',
  },
  'alcohol.dose_g_per_kg': {
    about: 'alcohol that is drunk over a quarter of an hour, for each kg of the drinker',
    unit: 'g/kg',
    least: 0,
    greatest: MOST_ALCOHOL,
    people: MOTHERS,
    sets: 'course',
    port: 'drinking',
    lasts_s: MINUTES * 60,
    factor: 1 / MINUTES,
  },
};
