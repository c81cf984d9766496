import { expect, test } from 'vitest';
import { startRun } from '../../src/run/run.ts';
import { scenarioFrom } from '../../src/scenario/scenario.ts';
import type { Deeds } from './woman.ts';

const HOUR = 3600;
const SIGNALS = [
  'receptor_drive',
  'receptor_block',
  'receptor_number',
  'given_prostaglandin',
  'contractions_per_ten_minutes',
  'infusion',
  'uterine_activity',
];

/** A woman before labour whose secretion is prescribed, and what is done; a signal at a time [s]. */
async function given(deeds: Deeds, hours: number = 4, who: object = {}) {
  const scenario = scenarioFrom({
    tokos: 1,
    person: { kind: 'woman_in_labour', onset: 'induced', neurons: 'prescribed', ...who },
    max: `${hours} h`,
    beyond_evidence: true,
    do: deeds,
    seed: 1,
  });
  const run = await startRun(scenario, { every: 10, signals: SIGNALS });
  run.advance();
  const { curves } = run.outcome();
  return (signal: string, at: number): number => curves[signal]!.values[Math.round(at / 10)]!;
}
const drip = (rate: number) => ({ infusion: { drug: 'oxytocin', rate: `${rate} mU/min` } });

test('a dose of misoprostol acts as its trial was fitted: 0.95 (1 - exp(-t/45)) 2^(-t/200)', async () => {
  const at = await given([{ tablet: { drug: 'misoprostol', dose: '50 ug', route: 'vaginal' } }]);
  for (const minutes of [15, 45, 90, 200]) {
    const fitted = 0.95 * (1 - Math.exp(-minutes / 45)) * 2 ** (-minutes / 200);
    expect(at('given_prostaglandin', minutes * 60)).toBeCloseTo(fitted, 6);
  }
});

test('two doses of dinoprostone add up', async () => {
  const dose = { gel: { drug: 'dinoprostone', dose: '3 mg' } };
  const [one, both] = [await given([dose]), await given([{ ...dose, at: ['0 h', '2 h'] }])];
  const sum = one('given_prostaglandin', 3 * HOUR) + one('given_prostaglandin', HOUR);
  expect(both('given_prostaglandin', 3 * HOUR)).toBeCloseTo(sum, 6);
});

test('atosiban at 300 ug/min holds over nine tenths of the receptors and takes their drive', async () => {
  const atosiban = { infusion: { drug: 'atosiban', rate: '300 ug/min' } };
  const [without, blocked] = [await given([drip(4)]), await given([drip(4), atosiban])];
  expect(blocked('receptor_block', 4 * HOUR)).toBeGreaterThan(0.9);
  expect(blocked('receptor_drive', 4 * HOUR) / without('receptor_drive', 4 * HOUR)).toBeLessThan(0.1);
});

test('carbetocin drives the womb half as much as oxytocin can (Engstrom 1998)', async () => {
  const half = 1 - Math.exp(-Math.log(1 / (1 - 0.52)));
  for (const dose of ['100 ug', '10 mg']) {
    const at = await given([{ bolus: { drug: 'carbetocin', dose, over: '1 min' } }], 1);
    expect(1 - Math.exp(-at('receptor_drive', 600))).toBeLessThan(half + 0.05);
    expect(1 - Math.exp(-at('receptor_drive', 600))).toBeGreaterThan(half - 0.15);
  }
});

test('ten hours at 10 mU/min leave a fifth to three fifths of the receptors (Phaneuf 2000)', async () => {
  const at = await given([drip(10)], 10);
  const left = at('receptor_number', 10 * HOUR) / at('receptor_number', 0);
  expect(left).toBeGreaterThan(0.2);
  expect(left).toBeLessThan(0.6);
});

test('a titration climbs while contractions are too few, and then holds its rate', async () => {
  const rate = { start: '2 mU/min', step: '2 mU/min', every: '20 min', max: '30 mU/min' };
  const held = { infusion: { drug: 'oxytocin', rate, hold_at: { contractions_per_10_min: 3 } } };
  const at = await given([held], 6);
  const times = Array.from({ length: 17 }, (_, i) => (i + 1) * 1200 + 10);
  for (const t of times) {
    const climbed = at('infusion', t) > at('infusion', t - 20);
    const few = at('contractions_per_ten_minutes', t - 20) < 3;
    if (climbed) expect(few).toBe(true);
  }
  expect(at('infusion', 6 * HOUR)).toBeLessThan(30 * 1.668);
});
