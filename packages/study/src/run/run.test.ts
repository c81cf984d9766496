import { expect, test } from 'vitest';
import { hourOf, lived, WOMAN } from '../../tests/lived.ts';
import { scenarioFrom } from '../scenario/scenario.ts';
import { type RunChoice, startRun } from './run.ts';

test('a drip of 10 mU/min lifts the level of a woman at rest about sevenfold within two hours', async () => {
  const drip = { infusion: { drug: 'oxytocin', rate: '10 mU/min' } };
  const run = await startRun(scenarioFrom({ tokos: 1, person: WOMAN, max: '2 h', do: [drip] }));
  run.advance();
  const { values } = run.outcome().curves.plasma_oxytocin!;
  expect(values[0]).toBeCloseTo(1.886, 9);
  expect(values.at(-1)! / values[0]!).toBeGreaterThan(6);
  expect(values.at(-1)! / values[0]!).toBeLessThan(8);
});

const usual = scenarioFrom({ tokos: 1, person: WOMAN, max: '2 h' });
const method = { name: 'rk4', step: 1, tolerance: 1e-6 } as const;
test.each<[RunChoice, string]>([
  [{ every: 0 }, 'every is 0 s; expected 0.001 to 34560000 s.'],
  [{ every: -1 }, 'every is -1 s; expected'],
  [{ every: Number.NaN }, 'every is .nan s; expected'],
  [
    { signals: ['plasma_oxitocin'] },
    "no observable 'plasma_oxitocin'; see `tokos list observables`. Did you mean",
  ],
  [{ signals: ['constructor'] }, "no observable 'constructor'"],
  [{ solver: { ...method, step: 0 } }, 'step is 0 s; expected 0.001 to 3600 s.'],
  [{ solver: { ...method, step: Number.NaN } }, 'step is .nan s; expected'],
  [{ solver: { ...method, tolerance: 0 } }, 'tolerance is 0; expected 1e-13 to 0.1.'],
  [
    { solver: { ...method, name: 'euler' as 'rk4' } },
    "There is no solver 'euler'; expected one of rk4, dormand_prince, rodas3.",
  ],
])('a run with %o is refused instead of running for ever: %s', async (choice, sentence) => {
  await expect(startRun(usual, choice)).rejects.toThrow(sentence);
});

test('doses beyond all measure are lived through, in numbers', async () => {
  const dose = '1000000 IU';
  const deeds = [
    { bolus: { drug: 'oxytocin', dose } },
    { injection: { drug: 'oxytocin', dose } },
    { bolus: { drug: 'carbetocin', dose: '1 kg' } },
    { infusion: { drug: 'atosiban', rate: '1 kg/min' } },
  ];
  const whole = scenarioFrom({ tokos: 1, person: WOMAN, max: '1 d', beyond_evidence: true, do: deeds });
  const run = await startRun(whole, { every: 600 });
  run.advance();
  for (const { values } of run.recording().columns)
    expect(values.every((x) => Number.isFinite(x))).toBe(true);
});

test('a person to whom nothing is done stays as she is', async () => {
  const { values, given } = await lived(hourOf([]));
  for (const signal of ['plasma_oxytocin', 'secretion', 'clearance']) {
    const [first] = values(signal);
    expect(Math.max(...values(signal).map((value) => Math.abs(value / first - 1)))).toBeLessThan(1e-12);
  }
  expect(given()).toEqual({ injected: 0, laidDown: 0, middle: 0 });
});

test('a run that ends between two samples has one of its end', async () => {
  const drip = { infusion: { drug: 'oxytocin', rate: '10 mU/min' } };
  const until = 'plasma_oxytocin >= 5 pmol/L';
  const run = await startRun(hourOf([drip], { until }), { every: 100 });
  run.advance();
  expect(run.time % 100).toBeGreaterThan(0);
  const { time, values } = run.outcome().curves.plasma_oxytocin!;
  expect([time.at(-2), time.at(-1)]).toEqual([Math.floor(run.time / 100) * 100, run.time]);
  expect(values.at(-1)).toBeGreaterThanOrEqual(5);
  expect(values.at(-2)).toBeLessThan(5);
});
