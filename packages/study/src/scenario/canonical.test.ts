import { PICOMOLES_PER_MILLIUNIT } from '@tokos/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { WOMAN } from '../../tests/lived.ts';
import { anyWritten, rightly } from '../../tests/random-scenario.ts';
import { startRun } from '../run/run.ts';
import { canonicalText, type Scenario, scenarioFrom } from './scenario.ts';

const RUNS = { numRuns: 250 };

test('the canonical text of a scenario reads as the same scenario and writes the same text', () => {
  fc.assert(
    fc.property(anyWritten, (written) => {
      const scenario = rightly(JSON.stringify(written));
      const text = canonicalText(scenario);
      const again = rightly(text);
      expect(again).toEqual(scenario);
      expect(canonicalText(again)).toBe(text);
    }),
    RUNS,
  );
});

test('the same document as YAML and as JSON is the same scenario', () => {
  fc.assert(
    fc.property(anyWritten, (written) => {
      expect(rightly(stringify(written))).toEqual(rightly(JSON.stringify(written)));
    }),
    RUNS,
  );
});

test('the order in which keys are written changes nothing in the canonical text', () => {
  const turned = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(turned);
    if (typeof value !== 'object' || value === null) return value;
    const pairs = Object.entries(value).map(([key, own]) => [key, turned(own)] as const);
    return Object.fromEntries(pairs.reverse());
  };
  fc.assert(
    fc.property(
      // a report without names lists what is measured as it stands
      anyWritten.filter(({ measure, report }) => measure === undefined || report !== undefined),
      (written) => {
        const [one, other] = [written, turned(written)].map((w) => rightly(JSON.stringify(w)));
        expect(canonicalText(other)).toBe(canonicalText(one));
      },
    ),
    RUNS,
  );
});

test('nothing is nothing, whatever its sign', () => {
  const minus = rightly(
    'tokos: 1\nperson: woman\nseed: -0\ndo: [{infusion: {drug: oxytocin, rate: -0 mU/min}, at: -0 s}]',
  );
  expect(minus.seed).toBe(0);
  expect(minus.do[0].at_s).toEqual([0]);
  expect(minus.do[0].what).toEqual({ drug: 'oxytocin', rate_mu_per_min: 0 });
});

const drip = (infusion: object): Scenario =>
  scenarioFrom({
    tokos: 1,
    person: WOMAN,
    max: '1 h',
    do: [{ infusion: { drug: 'oxytocin', ...infusion } }],
  });
async function levels(scenario: Scenario): Promise<Float64Array> {
  const run = await startRun(scenario);
  run.advance();
  return run.outcome().curves.plasma_oxytocin!.values;
}

test.each([
  [{ rate: '60 mL/h', bag: '10 IU/L' }],
  [{ rate: '60 ml/h', bag: '10 mIU/mL' }],
  [{ rate: '1 mL/min', bag: '16.8 ug/L' }],
  [{ rate: '600 mIU/h' }],
  [{ rate: '0.6 IU/h' }],
  [{ rate: '10000 uU/min' }],
  [{ rate: '1.008 ug/h' }],
  [{ rate: '16.8 ng/min' }],
  [{ rate: `${10 * PICOMOLES_PER_MILLIUNIT} pmol/min` }],
  [{ rate: `${0.6 * PICOMOLES_PER_MILLIUNIT} nmol/h` }],
  [{ rate_mu_per_min: 10 }],
  [{ rate: { start: '60 mL/h', step: '0 mL/h', every: '1 h', max: '60 mL/h' }, bag: '10 IU/L' }],
])('%o is a drip of 10 mU/min', async (infusion) => {
  const usual = await levels(drip({ rate: '10 mU/min' }));
  const other = await levels(drip(infusion));
  const worst = Math.max(...other.map((value, i) => Math.abs(value / usual[i] - 1)));
  expect(worst).toBeLessThan(1e-9);
});

test('3.333 mU/min is 20 mL/h of 10 IU/L but for its rounding', async () => {
  const [exact, rounded] = [drip({ rate: '20 mL/h', bag: '10 IU/L' }), drip({ rate: '3.333 mU/min' })];
  const [a, b] = [await levels(exact), await levels(rounded)];
  const worst = Math.max(...a.map((value, i) => Math.abs(b[i] / value - 1)));
  expect(worst).toBeGreaterThan(1e-6);
  expect(worst).toBeLessThan(1e-4);
});
