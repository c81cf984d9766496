import { noCells } from '@tokos/study';
import type { NamedPassport } from '../src/evidence/passport.ts';
import type { Edit, Kind, LiveModel, LivePerson, Person, Signal } from '../src/live/model.ts';

/**
 * A body for tests of the page alone: two compartments whose clearance falls with the level, in round
 * numbers.
 * It is never shipped, and nothing it says is a result.
 */
const REST = 1.886;
const V1 = 11;
const V2 = 9;
const Q = 0.6;
const PMOL_PER_MU = 1.668;
const LINEAR: Readonly<Record<Kind, number>> = {
  woman: 0.42,
  man: 0.42,
  nursing_mother: 0.42,
  pregnant_woman: 5.4,
  woman_in_labour: 5.4,
};
const SATURABLE = 0.95;
const HALF = 40;

const SIGNALS: readonly Signal[] = [
  { name: 'plasma_oxytocin', unit: 'pmol/L', about: 'Oxytocin that is free in the plasma.' },
  { name: 'secretion', unit: 'pmol/min', about: 'What the back of the pituitary lets into the blood.' },
  { name: 'clearance', unit: 'L/min', about: 'Plasma that is freed of oxytocin in a minute.' },
  { name: 'infusion', unit: 'pmol/min', about: 'What a drip brings into a vein.' },
  { name: 'oxytocin_received', unit: 'pmol', about: 'All that the blood has received.' },
  { name: 'oxytocin_cleared', unit: 'pmol', about: 'All that has been cleared from it.' },
];

function handMadePerson({ kind }: Person): LivePerson {
  const clearanceAt = (c: number): number => LINEAR[kind] + SATURABLE / (1 + c / HALF);
  const secretion = clearanceAt(REST) * REST;
  const edits: Edit[] = [];
  let [time_s, c1, c2, rate, received, cleared] = [0, REST, REST, 0, 0, 0];
  const step = (minutes: number): void => {
    const clearance = clearanceAt(c1);
    const enters = secretion + rate * PMOL_PER_MU;
    const across = Q * (c1 - c2);
    received += enters * minutes;
    cleared += clearance * c1 * minutes;
    c1 += ((enters - clearance * c1 - across) / V1) * minutes;
    c2 += (across / V2) * minutes;
  };
  return {
    signals: SIGNALS,
    edits,
    get time_s() {
      return time_s;
    },
    advance: (to_s) => {
      for (; time_s < to_s; time_s = Math.min(time_s + 1, to_s)) step(Math.min(1, to_s - time_s) / 60);
    },
    read: (into) => {
      into.set([c1, secretion, clearanceAt(c1), rate * PMOL_PER_MU, received, cleared]);
    },
    change: (path, value) => {
      // The tests' own fault switch: a rate that no page offers stops the calculation.
      if (value === 13) throw new Error('plasma oxytocin left its range');
      rate = value;
      const edit = { at_s: time_s, path, value };
      edits.push(edit);
      return edit;
    },
    neurons: noCells('prescribed'),
    close: () => {},
  };
}

const passport = (
  name: string,
  value: number,
  unit: string,
  rest: Partial<NamedPassport>,
): NamedPassport => ({
  name,
  value,
  unit,
  about: 'a number for tests of the page',
  species: 'human',
  known: 'assumed',
  because: 'the page needs one',
  ...rest,
});
const linear = passport('CL_lin', 0.42, 'L/min', {
  about: 'clearance, linear part',
  population: 'women and men, 70 kg',
  spread: 0.25,
  known: 'fitted',
  to: ['mcr-term-vs-postpartum', 'bolus-1iu-men'],
  note: 'Fitted together with the saturable part.',
});
const resting = passport('C_0', REST, 'pmol/L', {
  about: 'plasma oxytocin at rest',
  range: [1.8, 3],
  known: 'measured',
  source: 'a printed table',
});

export const presentModel: LiveModel = {
  manifest: {
    model: '2026.1',
    engine: 'TypeScript',
    threads: 1,
    step_s: 1,
    secretion: 'prescribed',
    cells: 0,
  },
  start: (person) => Promise.resolve(handMadePerson(person)),
  startBeside: ({ person }) => Promise.resolve(handMadePerson(person)),
  train: () => [][Symbol.iterator](),
  passports: () => ({
    plasma_oxytocin: [resting],
    secretion: [passport('S_0', 2.5, 'pmol/min', { known: 'derived', from: 'CL(C_0) C_0' }), resting],
    clearance: [linear, passport('CL_sat', SATURABLE, 'L/min', {}), passport('K_m', HALF, 'pmol/L', {})],
  }),
};
