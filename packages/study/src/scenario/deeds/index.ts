import { alcohol } from './alcohol.ts';
import { babyCries, massage, quietRest, stress, warmth } from './around-a-feed.ts';
import { bolus } from './bolus.ts';
import type { DeedKind } from './deed.ts';
import { depot } from './depot.ts';
import { drink, fluid } from './drink.ts';
import { cut, epidural, ruptureOfMembranes } from './in-labour.ts';
import { infusion } from './infusion.ts';
import { bath, breathing, music, posture, support, walking } from './labour-care.ts';
import { pump } from './pump.ts';
import { silence } from './silence.ts';
import { suckling } from './suckling.ts';
import { suppose } from './suppose.ts';

/** Every deed that is built, by the name that a scenario uses. */
export const DEEDS = {
  infusion,
  bolus,
  injection: depot(
    'A dose into muscle.',
    ['intramuscular'],
    'intramuscular',
    '{ drug: oxytocin, dose: 10 IU }',
  ),
  nasal: depot('A spray into the nose.', ['nasal'], 'nasal', '{ drug: oxytocin, dose: 24 IU }'),
  inhaled: depot('A powder breathed in.', ['inhaled'], 'inhaled', '{ drug: oxytocin, dose: 240 IU }'),
  tablet: depot(
    'A tablet under the tongue, in the cheek or in the vagina, or swallowed.',
    ['sublingual', 'buccal', 'vaginal', 'oral'],
    undefined,
    '{ drug: oxytocin, dose: 400 IU, route: sublingual }',
  ),
  gel: depot('A gel in the vagina.', ['vaginal'], 'vaginal', '{ drug: oxytocin, dose: 400 IU }'),
  suckling,
  pump,
  baby_cries: babyCries,
  stress,
  quiet_rest: quietRest,
  warmth,
  massage,
  alcohol,
  silence,
  epidural,
  rupture_of_membranes: ruptureOfMembranes,
  posture,
  walking,
  support,
  breathing,
  music,
  bath,
  cut,
  suppose,
  drink,
  fluid,
} as const;

export type DeedName = keyof typeof DEEDS;
export const DEED_NAMES = Object.keys(DEEDS) as DeedName[];
export const deedKind = (name: DeedName): DeedKind<object> => DEEDS[name];

/**
 * Deeds of the plan whose organs do not exist yet; they are refused by name, so that nobody hunts for a
 * typing error.
 */
export const PLANNED_DEEDS: readonly string[] = [
  'touch',
  'stroking',
  'cuddling',
  'ejaculation',
  'orgasm',
  'arousal',
  'salt',
];
export type { GivenDrug, PortLevel, Way } from './deed.ts';
