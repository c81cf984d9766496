import type { Passport } from '@tokos/language';
import type { Kind, Traits } from './person.ts';
import * as p from './rat-parameters.ts';
import { ratWeight } from './traits.ts';

/** At rest; what is released is the whole gland's, so that a heavier animal has a lower level. */
interface Rest {
  readonly input: Passport;
  readonly release: Passport;
  readonly level: Passport;
}

const rat = (about: string, noun: string, { input, release, level }: Rest): Kind => ({
  about,
  noun,
  body: 'rat-body',
  traits: { weight_g: ratWeight },
  create({ weight_g = ratWeight.usual }: Traits) {
    const own = (level.value * p.weightOfFit.value) / weight_g;
    return {
      parameters: {
        'rat-plasma.W': weight_g,
        'rat-plasma.C_rest': own,
        'rat-gland.X_rest': release.value,
      },
      states: { 'rat-plasma.C1': own, 'rat-plasma.C2': own },
      inputs: { firingRate: p.firingConscious.value, restFiring: p.firingConscious.value },
      neurons: { kind: 'uncoupled', input },
    };
  },
});

export const ratConscious: Kind = rat('A conscious rat at rest, in water balance.', 'a conscious rat', {
  input: p.inputConscious,
  release: p.releaseConscious,
  level: p.levelConscious,
});
export const ratUrethane: Kind = rat(
  'A rat anaesthetised with urethane; its cells fire five times faster than in a conscious one.',
  'an anaesthetised rat',
  { input: p.inputUrethane, release: p.releaseUrethane, level: p.levelUrethane },
);
