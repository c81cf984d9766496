import { BY_PARITY } from './labour-parameters.ts';
import { man } from './man.ts';
import { nursingMother } from './nursing-mother.ts';
import type { Kind, LivingKind, Person, PersonKind, RatKind, Traits } from './person.ts';
import { pregnantWoman } from './pregnant-woman.ts';
import { ratConscious, ratUrethane } from './rats.ts';
import { woman } from './woman.ts';
import { womanInLabour } from './woman-in-labour.ts';

/** Every person who can live here, by the name that a scenario uses. */
export const PEOPLE: Readonly<Record<PersonKind, Kind>> = {
  woman,
  man,
  pregnant_woman: pregnantWoman,
  woman_in_labour: womanInLabour,
  nursing_mother: nursingMother,
};

/** Animals beside them. */
export const RATS: Readonly<Record<RatKind, Kind>> = {
  rat_conscious: ratConscious,
  rat_urethane: ratUrethane,
};
export const LIVING: Readonly<Record<LivingKind, Kind>> = { ...PEOPLE, ...RATS };

export { BY_PARITY };

export const person = (kind: LivingKind, traits: Traits = {}): Person => ({
  kind,
  body: LIVING[kind].body ?? 'whole-body',
  ...LIVING[kind].create(traits),
});
export { PEOPLE_PASSPORTS } from './passports.ts';
export type {
  Contraceptive,
  Grown,
  Kind,
  LivingKind,
  Neurons,
  Onset,
  OwnNumbers,
  Person,
  PersonKind,
  RatKind,
  Trait,
  Traits,
} from './person.ts';
