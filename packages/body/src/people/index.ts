import { man } from './man.ts';
import { nursingMother } from './nursing-mother.ts';
import type { Kind, Person, PersonKind, Traits } from './person.ts';
import { pregnantWoman } from './pregnant-woman.ts';
import { woman } from './woman.ts';

/** Everybody who can live here, by the name that a scenario uses. */
export const PEOPLE: Readonly<Record<PersonKind, Kind>> = {
  woman,
  man,
  pregnant_woman: pregnantWoman,
  nursing_mother: nursingMother,
};

export const person = (kind: PersonKind, traits: Traits = {}): Person => ({
  kind,
  ...PEOPLE[kind].create(traits),
});
export type { Grown, Kind, Neurons, Person, PersonKind, Trait, Traits } from './person.ts';
