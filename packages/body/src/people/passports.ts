import type { Passport } from '@tokos/language';
import * as bursts from './burst-parameters.ts';
import { BY_PARITY, ONSETS } from './labour-parameters.ts';
import * as neurons from './neuron-parameters.ts';
import { PRIMINGS } from './priming-parameters.ts';
import * as rats from './rat-parameters.ts';
import { RESTING_LEVELS } from './woman-parameters.ts';

type Passports = Readonly<Record<string, Passport>>;

const named = (where: string, all: Passports): [name: string, passport: Passport][] =>
  Object.entries(all).map(([name, passport]) => [`${where}.${name}`, passport]);

const [, secondBirth, laterBirths] = BY_PARITY;

/**
 * Every number by which a kind of person differs from the typical adult, by its name. Some are also numbers
 * of an organ.
 */
export const PEOPLE_PASSPORTS: Passports = Object.fromEntries([
  ...named('priming', PRIMINGS),
  ...named('neurons', neurons),
  ...named('bursts_in_labour', bursts),
  ...named('second_birth', secondBirth),
  ...named('later_births', laterBirths),
  ...named('spontaneous_onset', ONSETS.spontaneous),
  ...named('induced_onset', ONSETS.induced),
  ...named('resting_level', RESTING_LEVELS),
  ...named('rat', rats),
]);
