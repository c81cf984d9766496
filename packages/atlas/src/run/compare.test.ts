import { expect, test } from 'vitest';
import { altered, EXAMPLE, EXAMPLE_BANDS } from '../../tests/example.ts';
import type { Experiment } from '../experiment/experiment.ts';
import { readExperiment } from '../experiment/read.ts';
import { compare } from './compare.ts';

function example(text: string = EXAMPLE): Experiment {
  const { experiment, refusals } = readExperiment(text, EXAMPLE_BANDS);
  if (!experiment) throw new Error(refusals.map((r) => r.fault.message).join('\n'));
  return experiment;
}

test('plays each arm once and holds every measure to its band', async () => {
  const row = await compare(example());
  expect(row).toMatchObject({
    id: 'example',
    topic: 'kinetics',
    verdict: 'inside',
    expected: 'pass',
    met: true,
  });
  const [peak, ratio, milk] = row.measures;
  expect(peak).toMatchObject({
    unit: 'pg/mL',
    low: 20,
    high: 40,
    kind: 'band',
    fitted: false,
    verdict: 'inside',
  });
  expect(peak!.published).toEqual({ mean: 30, spread: 3, what_the_spread_is: 'standard deviation' });
  expect(ratio!.model).toBeGreaterThan(1.9);
  expect(ratio!.model).toBeLessThan(2.1);
  expect(milk).toMatchObject({ model: null, verdict: null, reason: 'The breast does not exist yet.' });
  expect(row.parts).toMatchObject([{ name: 'small_peak', unit: 'pmol/L' }]);
  expect(row.parts[0]!.model).toBeCloseTo(peak!.model! / ratio!.model! / 1.00719, 9);
});

test('both engines give the same numbers', async () => {
  expect(await compare(example(), { engine: 'interpreted' })).toEqual(await compare(example()));
});

test('a widened band says so beside its measure', async () => {
  const widened = 'widened: { large_peak: { date: 2026-11-23, reason: a test, low: 0.1 } }\n';
  const { measures } = await compare(example(`${EXAMPLE}${widened}`));
  expect(measures[0]).toMatchObject({ low: 0.1, high: 40, reason: 'band widened 2026-11-23: a test' });
});

test('an expected miss that passes is not met', async () => {
  const row = await compare(example(altered('expected: pass', 'expected: miss\nreason: for a test')));
  expect(row).toMatchObject({ verdict: 'inside', met: false, reason: 'for a test' });
});

test('an experiment that cannot be measured has no values, says why, and is outside', async () => {
  const impossible = altered(
    'observable: plasma_oxytocin, as: increment_max }\n  peak_ratio',
    'observable: clearance, as: max }\n  peak_ratio',
  );
  const row = await compare(example(impossible));
  expect(row.verdict).toBe('outside');
  expect(row.measures[0]).toMatchObject({ model: null, verdict: 'outside' });
  expect(row.measures[0]!.reason).toContain('pg/mL');
});
