import { DRUGS, type DrugName, PEOPLE, type PersonKind, type Route } from '@tokos/body';
import fc from 'fast-check';
import { ASSAY_NAMES } from '../src/assay/assays.ts';
import { NEURON_MODES } from '../src/neurons/neuron-mode.ts';
import { REDUCTIONS } from '../src/observables/catalogue.ts';
import { LOOPS } from '../src/scenario/deeds/in-labour.ts';
import { DEED_NAMES, type DeedName, deedKind } from '../src/scenario/deeds/index.ts';
import { type PersonScenario, readScenario, type Scenario } from '../src/scenario/scenario.ts';
import { SIGNALS } from '../src/scenario/signals.ts';
import { among, figure, joined, keyed, perhaps, quantity, type Written } from './random-parts.ts';

export type { Written } from './random-parts.ts';

/** Units of a drug and how many of the unit of its doses they are. */
const OXYTOCIN = [
  ['mU', 1],
  ['mIU', 1],
  ['IU', 1000],
  ['ug', 595.238095],
  ['nmol', 599.51786],
] as const;
const OTHERS = [
  ['ug', 1],
  ['mg', 1000],
  ['µg', 1],
] as const;
const unitsOf = (drug: DrugName, per: '' | '/min' | '/h'): readonly (readonly [string, number])[] =>
  (drug === 'oxytocin' ? OXYTOCIN : OTHERS).map(([unit, size]) => [
    `${unit}${per}`,
    per === '/h' ? size / 60 : size,
  ]);
const dose = (drug: DrugName): fc.Arbitrary<string> => quantity(1, 50_000, unitsOf(drug, ''));
const rate = (drug: DrugName, most: number): fc.Arbitrary<string> =>
  fc.oneof(quantity(0.5, most, unitsOf(drug, '/min')), quantity(0.5, most, unitsOf(drug, '/h')));
const minutes = (least: number, greatest: number): fc.Arbitrary<string> =>
  quantity(least, greatest, [
    ['min', 1],
    ['minutes', 1],
    ['h', 60],
    ['s', 1 / 60],
  ]);
/** Never beyond so many minutes, whatever rounding does. */
const MOST_MINUTES = 55;

const anyDrug = among(...(Object.keys(DRUGS) as DrugName[]));
const ladder = (of: (most: number) => fc.Arbitrary<string>): fc.Arbitrary<Written> =>
  fc.record({ start: of(2), step: of(3), every: minutes(1, 20), max: quantityOver(of) });
/** The end of a ladder lies above its beginning. */
const quantityOver = (of: (most: number) => fc.Arbitrary<string>): fc.Arbitrary<string> =>
  of(3).map((text) => text.replace(/^[\d.e+-]+/, (n) => String(Number((Number(n) * 50).toPrecision(8)))));

const pumped = (most: number): fc.Arbitrary<string> => quantity(0.5, 10 * most, [['mL/h', 1]]);
const infusion = anyDrug.chain((drug) => {
  const strength = drug === 'oxytocin' ? quantity(1, 40, [['IU/L', 1]]) : quantity(1, 40, [['mg/L', 1]]);
  const plain = fc.oneof(
    rate(drug, 32),
    ladder((most) => rate(drug, most)),
  );
  const byPump = fc.record({ rate: fc.oneof(pumped(30), ladder(pumped)), bag: strength });
  return joined(fc.constant({ drug }), fc.oneof(keyed('rate', plain), byPump));
});
const bolus = anyDrug.chain((drug) =>
  joined(fc.constant({ drug }), keyed('dose', dose(drug)), perhaps(keyed('over', minutes(0.2, 20)))),
);
const depot = (...routes: readonly Route[]): fc.Arbitrary<Written> =>
  anyDrug
    .filter((drug) => routes.some((route) => DRUGS[drug].routes[route]))
    .chain((drug) => {
      const known = routes.filter((route) => DRUGS[drug].routes[route]);
      return fc.record({ drug: fc.constant(drug), dose: dose(drug), route: among(...known) });
    });
const wombTablet = quantity(1, 50, [['ug', 1]]).map((dose) => ({
  drug: 'misoprostol',
  dose,
  route: 'vaginal',
}));
const anySide = among('left', 'right', 'both');
const millilitres = quantity(20, 300, [
  ['mL', 1],
  ['L', 1000],
]);
const WHAT: Readonly<Record<DeedName, fc.Arbitrary<Written>>> = {
  infusion,
  bolus,
  injection: depot('intramuscular'),
  nasal: depot('nasal'),
  inhaled: depot('inhaled'),
  tablet: depot('sublingual', 'buccal', 'vaginal'),
  gel: depot('vaginal'),
  // one infant has one mouth: always the same side, whatever else is drawn
  suckling: joined(fc.constant({ side: 'left' }), perhaps(keyed('appetite', millilitres))),
  pump: joined(perhaps(keyed('side', anySide)), perhaps(keyed('vacuum', quantity(20, 300, [['mmHg', 1]])))),
  baby_cries: fc.constant({}),
  stress: keyed('kind', among('mental_arithmetic', 'noise', 'social')),
  quiet_rest: fc.constant({}),
  warmth: joined(fc.constant({ where: 'breast' }), perhaps(keyed('side', anySide))),
  massage: joined(fc.constant({ where: 'breast' }), perhaps(keyed('side', anySide))),
  alcohol: joined(keyed('dose', quantity(0.1, 3, [['g/kg', 1]])), perhaps(keyed('over', minutes(1, 60)))),
  silence: fc.constant({ organ: 'pituitary' }),
  epidural: fc.constant({}),
  rupture_of_membranes: fc.constant({}),
  posture: fc.constant({ kind: 'upright' }),
  walking: fc.constant({}),
  support: fc.constant({}),
  breathing: fc.constant({}),
  music: fc.constant({}),
  bath: fc.constant({}),
  cut: keyed('loop', among(...Object.keys(LOOPS))),
  drink: joined(keyed('volume', millilitres), perhaps(keyed('over', minutes(2, 50)))),
  fluid: joined(
    keyed('rate', quantity(10, 1000, [['mL/h', 1]])),
    perhaps(keyed('sodium', quantity(10, 200, [['mmol/L', 1]]))),
  ),
  suppose: keyed('what', among('nose_to_csf', 'midday_peak')),
};

const comparison = fc
  .tuple(
    among(
      ['oxytocin', 'pmol/L'],
      ['plasma oxytocin', 'pg/mL'],
      ['clearance', 'mL/min'],
      ['infusion', 'mU/min'],
    ),
    among('<', '<=', '>', '>='),
    figure(0, 50),
  )
  .map(([[signal, unit], sign, limit]) => `${signal} ${sign} ${limit} ${unit}`);
/** `a and b or c`. */
export const anyCondition = fc
  .array(fc.tuple(comparison, among('and', 'or')), { minLength: 1, maxLength: 4 })
  .map((parts) =>
    parts.map(([part, next], i) => (i < parts.length - 1 ? `${part} ${next}` : part)).join(' '),
  );

const times = fc.oneof(
  minutes(0, MOST_MINUTES),
  fc.array(minutes(0, MOST_MINUTES), { minLength: 1, maxLength: 3 }),
);
const length = keyed('for', minutes(1, 40));
const condition = keyed('until', anyCondition);
const again = perhaps(keyed('every', minutes(5, 40)));
/** What lasts and begins more than once has an end. */
const lasting = fc.oneof(
  joined(perhaps(length), perhaps(condition), perhaps(keyed('at', minutes(0, MOST_MINUTES)))),
  joined(fc.oneof(length, condition, joined(length, condition)), perhaps(keyed('at', times)), again),
);
/** One line of `do:`, for a person or for anybody. */
export const deedOf = (name: DeedName, kind?: PersonKind): fc.Arbitrary<Written> =>
  joined(
    keyed(
      name,
      name === 'tablet' && kind === 'woman_in_labour' ? fc.oneof(WHAT.tablet, wombTablet) : WHAT[name],
    ),
    deedKind(name).lasts ? lasting : joined(perhaps(keyed('at', times)), again),
  ).chain((line) =>
    canWait(name, line)
      ? perhaps(keyed('when', anyCondition)).map((when) => ({ ...line, ...when }))
      : fc.constant(line),
  );
/** What begins once may wait for a condition. */
const canWait = (name: DeedName, line: Written): boolean =>
  deedKind(name).canWait !== false && line.every === undefined && !Array.isArray(line.at);
/** What can be done to such a person. */
const deedsFor = (kind: PersonKind): readonly DeedName[] =>
  DEED_NAMES.filter((name) => (deedKind(name).people?.includes(kind) ?? true) && !isElsewhere(name, kind));
/** Where on the body depends on whose it is; here it is always the breast. */
const isElsewhere = (name: DeedName, kind: PersonKind): boolean =>
  name === 'massage' && kind !== 'nursing_mother';
/** Whom a deed can be done to, in place of somebody to whom it cannot. */
export const personFor = (kind: PersonKind, deed: DeedName): PersonKind =>
  deedsFor(kind).includes(deed) ? kind : deedKind(deed).people![0];
/** Lines of `do:` for such a person. */
export const deedsOf = (kind: PersonKind): fc.Arbitrary<readonly Written[]> =>
  fc.array(
    among(...deedsFor(kind)).chain((name) => deedOf(name, kind)),
    { maxLength: 4 },
  );

/** How the cells are run: not at all, as one rate, or a few of them. */
export const PRESCRIBED: fc.Arbitrary<Written> = fc.constant({ neurons: 'prescribed' });
export const SURROGATE: fc.Arbitrary<Written> = fc.constant({ neurons: 'surrogate' });
export const SPIKING: fc.Arbitrary<Written> = fc.constant({ neurons: 'spiking', cells: 24 });
const anyNeurons: fc.Arbitrary<Written> = fc.oneof(
  fc.constant({}),
  keyed('neurons', among(...Object.keys(NEURON_MODES))),
  fc.record({ neurons: fc.constant('spiking'), cells: fc.integer({ min: 8, max: 1e8 }) }),
);

export const personOf = (kind: PersonKind, neurons: fc.Arbitrary<Written>): fc.Arbitrary<unknown> => {
  const { weeks, days, parity } = PEOPLE[kind].traits;
  const { onset } = PEOPLE[kind].words ?? {};
  const traits = [
    perhaps(keyed('weight', quantity(40, 150, [['kg', 1]]))),
    ...(weeks ? [perhaps(keyed('weeks', fc.integer({ min: weeks.least, max: weeks.greatest })))] : []),
    ...(parity ? [perhaps(keyed('parity', fc.integer({ min: parity.least, max: parity.greatest })))] : []),
    ...(onset ? [perhaps(keyed('onset', among(...onset)))] : []),
    ...(days ? [perhaps(keyed('days', fc.integer({ min: days.least, max: days.greatest })))] : []),
  ];
  return joined(fc.constant({ kind }), neurons, ...traits);
};
type Who = (kind: PersonKind) => fc.Arbitrary<unknown>;
const anyKind = among(...(Object.keys(PEOPLE) as PersonKind[]));
/** Somebody, and what can be done to her or him. */
const whoAndWhat = (who: Who): fc.Arbitrary<Written> =>
  anyKind.chain((kind) => fc.record({ person: who(kind), do: deedsOf(kind) }));

const anySignal = among(...Object.keys(SIGNALS));
const window = fc
  .tuple(figure(0, 25), figure(25, 50))
  .map(([from, to]) => ({ from: `${from} min`, to: `${to} min` }));
const aSignal = fc.oneof(
  joined(keyed('observable', anySignal), keyed('at', minutes(0, MOST_MINUTES))),
  joined(keyed('observable', anySignal), window, keyed('as', among(...Object.keys(REDUCTIONS)))),
  joined(fc.constant({ observable: 'oxytocin', unit: 'pg/mL' }), keyed('at', minutes(0, MOST_MINUTES))),
  joined(
    fc.constant({ observable: 'oxytocin' }),
    keyed('assay', among(...ASSAY_NAMES, 'LC-MS/MS', 'extracted RIA')),
    keyed('at', minutes(0, MOST_MINUTES)),
  ),
);
const ofADose = fc.oneof(
  fc.constant({ observable: 'metabolic_clearance', at: '50 min' }),
  joined(keyed('observable', among('apparent_clearance', 'area_per_dose', 'steady_state_volume')), window),
  joined(keyed('observable', among('half_life', 'terminal_volume', 'half_life_slow')), window),
  keyed('share', figure(0.1, 0.9)).map((share) => ({ observable: 'time_above', at: '20 min', ...share })),
);
const measures = fc
  .array(fc.tuple(fc.stringMatching(/^[a-z][a-z0-9_]{0,12}$/), fc.oneof(aSignal, ofADose)), { maxLength: 4 })
  .map((list) => Object.fromEntries(list) as Written)
  .map((all): Written => {
    const [first] = Object.keys(all);
    const share = { observable: 'ratio', of: [first, first] };
    return first === undefined ? all : { ...all, a_share_of_itself: share };
  });
const report = fc.array(
  among('peak of oxytocin', 'oxytocin at 20 min', 'mean of clearance from 0 min to 30 min'),
  {
    maxLength: 3,
  },
);

/** Any sign but half of one; fast-check's own table of them all takes a second to make. */
export const anySign: fc.Arbitrary<string> = fc
  .nat(0x10f7ff)
  .map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));
const words = fc.string({ unit: anySign, maxLength: 30 });
/** A scenario of an hour with every kind of person, deed, condition and measure. */
const writtenOf = (who: Who): fc.Arbitrary<Written> =>
  joined(
    fc.constant({ tokos: 1, max: '1 h', beyond_evidence: true }),
    whoAndWhat(who),
    perhaps(keyed('until', anyCondition)),
    perhaps(keyed('measure', measures)),
    perhaps(keyed('report', report)),
    perhaps(keyed('start', among('06:00', '23:30', '0:05'))),
    perhaps(keyed('seed', fc.maxSafeNat())),
    perhaps(keyed('title', words)),
    perhaps(keyed('note', words)),
  );
/** Any document that is right. A person may be no more than her kind. */
export const anyWritten: fc.Arbitrary<Written> = writtenOf((kind) =>
  fc.oneof(fc.constant(kind), personOf(kind, anyNeurons)),
);

/** Reads a document that is right; what is wrong with it all the same is the failure. */
export function rightly(text: string): Scenario {
  const { scenario, refusals } = readScenario(text);
  if (!scenario) throw new Error(`${refusals.map(({ fault }) => fault.message).join('\n')}\n${text}`);
  return scenario;
}
/** The same, where somebody lives in it. */
export function livedBy(text: string): PersonScenario {
  const scenario = rightly(text);
  if (!scenario.person) throw new Error(`nobody lives in ${text}`);
  return scenario;
}
export const scenarioWith = (neurons: fc.Arbitrary<Written>): fc.Arbitrary<PersonScenario> =>
  writtenOf((kind) => personOf(kind, neurons)).map((written) => livedBy(JSON.stringify(written)));
/** A scenario to be lived. Its person secretes as prescribed. */
export const anyScenario: fc.Arbitrary<PersonScenario> = scenarioWith(PRESCRIBED);
