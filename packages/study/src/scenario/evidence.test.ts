import { DRUGS, type DrugName, PEOPLE, type PersonKind } from '@tokos/body';
import { expect, test } from 'vitest';
import { noCells } from '../neurons/neuron-view.ts';
import { bodyModel } from '../run/body-model.ts';
import { manifestOf } from '../run/manifest.ts';
import { USUAL_SOLVER } from '../run/solvers.ts';
import { readScenario, type Scenario } from './scenario.ts';

/** Deeds by route, with what stands beside the drug and its amount. */
const DEEDS: Readonly<Record<string, readonly [deed: string, more?: string]>> = {
  infusion: ['infusion'],
  bolus: ['bolus'],
  intramuscular: ['injection'],
  nasal: ['nasal'],
  inhaled: ['inhaled'],
  sublingual: ['tablet', 'route: sublingual'],
  buccal: ['tablet', 'route: buccal'],
  vaginal: ['gel'],
};
/** What experiments gave at most: person, drug, route, amount, unit. */
const STUDIED: readonly (readonly [readonly PersonKind[], DrugName, string, number, string])[] = [
  [['woman', 'man', 'nursing_mother'], 'oxytocin', 'infusion', 500, 'mU/min'],
  [['woman', 'man', 'nursing_mother'], 'oxytocin', 'bolus', 10, 'IU'],
  [['woman', 'man', 'nursing_mother'], 'oxytocin', 'intramuscular', 15, 'IU'],
  [['woman', 'man', 'nursing_mother'], 'oxytocin', 'nasal', 60, 'IU'],
  [['woman', 'man', 'nursing_mother'], 'oxytocin', 'inhaled', 240, 'IU'],
  [['woman', 'man', 'nursing_mother'], 'oxytocin', 'sublingual', 410, 'IU'],
  [['woman', 'man', 'nursing_mother'], 'oxytocin', 'buccal', 42, 'IU'],
  [['woman', 'man', 'nursing_mother'], 'oxytocin', 'vaginal', 400, 'IU'],
  [['woman', 'man', 'nursing_mother'], 'carbetocin', 'bolus', 0.8, 'mg'],
  [['woman', 'man', 'nursing_mother'], 'carbetocin', 'intramuscular', 0.8, 'mg'],
  [['pregnant_woman', 'woman_in_labour'], 'oxytocin', 'infusion', 32, 'mU/min'],
  [['pregnant_woman', 'woman_in_labour'], 'oxytocin', 'bolus', 16, 'mU'],
  [['pregnant_woman', 'woman_in_labour'], 'oxytocin', 'intramuscular', 10, 'IU'],
  [['pregnant_woman', 'woman_in_labour'], 'carbetocin', 'bolus', 100, 'ug'],
  [['pregnant_woman', 'woman_in_labour'], 'carbetocin', 'intramuscular', 100, 'ug'],
  [['pregnant_woman', 'woman_in_labour'], 'atosiban', 'infusion', 300, 'ug/min'],
  [['pregnant_woman', 'woman_in_labour'], 'atosiban', 'bolus', 6.75, 'mg'],
];
const cases = STUDIED.flatMap(([kinds, ...rest]) => kinds.map((kind) => [kind, ...rest] as const));

function document(
  kind: PersonKind,
  drug: DrugName,
  route: string,
  amount: string,
  more: string = '',
): string {
  const [deed, beside] = DEEDS[route];
  const key = deed === 'infusion' ? 'rate' : 'dose';
  const what = [`drug: ${drug}`, `${key}: ${amount}`, ...(beside ? [beside] : [])].join(', ');
  return `tokos: 1\nperson: ${kind}\n${more}do:\n- ${deed}: { ${what} }\n`;
}

test.each(cases)(
  '%s, %s, %s: %d %s is covered, a thousandth more is not',
  async (kind, drug, route, most, unit) => {
    expect(readScenario(document(kind, drug, route, `${most} ${unit}`)).refusals).toEqual([]);
    const more = document(kind, drug, route, `${most * 1.001} ${unit}`);
    const [refusal, ...others] = readScenario(more).refusals;
    expect(others).toEqual([]);
    expect(refusal.fault.code).toBe('beyond-evidence');
    expect(refusal.fault.message).toContain(`experiments of the atlas with ${PEOPLE[kind].noun} end at`);
    expect(refusal.fault.message).toMatch(
      /^\w+ 1 is [\d.]+ (?:mU|ug)(?:\/min)?; .* end at [\d.]+ (?:mU|ug)(?:\/min)?\. /,
    );
    expect(await markOf(readScenario(more.replace('do:', 'beyond_evidence: yes\ndo:')).scenario!)).toBe(true);
  },
);

async function markOf(scenario: Scenario): Promise<boolean> {
  const choice = { seed: 1, engine: 'wasm', solver: USUAL_SOLVER } as const;
  return manifestOf(scenario, await bodyModel(), choice, noCells('prescribed')).beyond_evidence;
}

test('what no experiment gave is beyond, however little; nothing is not', () => {
  for (const kind of Object.keys(PEOPLE) as PersonKind[]) {
    for (const drug of Object.keys(DRUGS) as DrugName[]) {
      for (const route of ['infusion', 'bolus', ...Object.keys(DRUGS[drug].routes)]) {
        if (cases.some(([k, d, r]) => k === kind && d === drug && r === route)) continue;
        const unit = `${drug === 'oxytocin' ? 'mU' : 'ug'}${route === 'infusion' ? '/min' : ''}`;
        const codes = (amount: number): string[] =>
          readScenario(document(kind, drug, route, `${amount} ${unit}`)).refusals.map(
            ({ fault }) => fault.code,
          );
        expect([kind, drug, route, codes(0.001)]).toEqual([kind, drug, route, ['beyond-evidence']]);
        expect(codes(0)).toEqual([]);
      }
    }
  }
});

test('the rounding of a unit is not beyond: 192 mL/h of 10 IU/L is 32 mU/min', () => {
  const drip = (rate: string): string =>
    `tokos: 1\nperson: pregnant_woman\ndo:\n- infusion: { drug: oxytocin, rate: ${rate}, bag: 10 IU/L }\n`;
  expect(readScenario(drip('192 mL/h')).refusals).toEqual([]);
  expect(readScenario(drip('193 mL/h')).refusals[0].fault.message).toContain('infusion 1 is 32.17 mU/min;');
});

test('the end of a ladder counts, and only what it reaches', () => {
  const ladder = (step: string, max: number): string =>
    document(
      'pregnant_woman',
      'oxytocin',
      'infusion',
      `{ start: 1 mU/min, step: ${step}, every: 20 min, max: ${max} mU/min }`,
      'max: 12 h\n',
    );
  expect(readScenario(ladder('1 mU/min', 32)).refusals).toEqual([]);
  expect(readScenario(ladder('1 mU/min', 33)).refusals[0].fault.code).toBe('beyond-evidence');
  expect(readScenario(ladder('0 mU/min', 99)).refusals).toEqual([]);
  // the run is over before it comes to 33
  expect(readScenario(ladder('1 mU/min', 33).replace('12 h', '10 h')).refusals).toEqual([]);
});

/** What is said of a pregnant woman's deeds. */
const said = (...deeds: readonly string[]): string[] =>
  readScenario(
    `tokos: 1\nperson: pregnant_woman\nmax: 3 h\ndo:\n${deeds.map((deed) => `- ${deed}\n`).join('')}`,
  ).refusals.map(({ fault, line }) => `${line} ${fault.message.split(';')[0]}`);
const drip = (rate: number, when: string = ''): string =>
  `{ infusion: { drug: oxytocin, rate: ${rate} mU/min }${when} }`;

test.each<[string, string[], string[]]>([
  [
    'two drips of 32 mU/min at once',
    [drip(32), drip(32)],
    ['6 the sum of infusion 1 and infusion 2 is 64 mU/min'],
  ],
  [
    'a third that begins while two run, under their names',
    [drip(10, ', id: a'), drip(20, ', at: 1 h, id: b'), drip(5, ', at: 2 h, id: c')],
    ['7 the sum of a, b and c is 35 mU/min'],
  ],
  ['one after the other', [drip(32, ', for: 1 h'), drip(32, ', at: 1 h')], []],
  ['one after the other, the later first', [drip(32, ', at: 1 h'), drip(32, ', for: 1 h')], []],
  ['a pause between two', [drip(32, ', for: 1 h'), drip(32, ', at: 2 h')], []],
  [
    'a ladder that climbs beside a drip',
    [
      '{ infusion: { drug: oxytocin, ' +
        'rate: { start: 1 mU/min, step: 10 mU/min, every: 10 min, max: 21 mU/min } } }',
      drip(12, ', id: b'),
    ],
    ['5 the sum of infusion 1 and b is 33 mU/min'],
  ],
  [
    'a drip that is repeated before it ends',
    [drip(20, ', every: 1 h, for: 90 min, id: again')],
    ['5 again is 40 mU/min'],
  ],
  [
    'a condition that could end it, but need not',
    [drip(32, ', until: oxytocin > 3 pmol/L'), drip(1, ', at: 2 h')],
    ['6 the sum of infusion 1 and infusion 2 is 33 mU/min'],
  ],
  ['another drug beside it', [drip(32), '{ infusion: { drug: atosiban, rate: 300 ug/min } }'], []],
  [
    'two injections at one moment',
    ['{ injection: { drug: oxytocin, dose: 10 IU } }', '{ injection: { drug: oxytocin, dose: 10 IU } }'],
    ['6 the sum of injection 1 and injection 2 is 20000 mU'],
  ],
  [
    'two injections one after the other',
    [
      '{ injection: { drug: oxytocin, dose: 10 IU } }',
      '{ injection: { drug: oxytocin, dose: 10 IU }, at: 1 h }',
    ],
    [],
  ],
])('what is given together counts together: %s', (_, deeds, expected) => {
  expect(said(...deeds)).toEqual(expected);
});

test('what says that it goes beyond is marked, whether it does or not', async () => {
  const within = document('woman', 'oxytocin', 'nasal', '24 IU', 'beyond_evidence: yes\n');
  expect(await markOf(readScenario(within).scenario!)).toBe(true);
  const no = document('woman', 'oxytocin', 'nasal', '24 IU', 'beyond_evidence: no\n');
  expect(await markOf(readScenario(no).scenario!)).toBe(false);
  const beyond = document('woman', 'oxytocin', 'nasal', '61 IU', 'beyond_evidence: no\n');
  expect(readScenario(beyond).refusals[0].fault.code).toBe('beyond-evidence');
});
