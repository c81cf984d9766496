import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Curve, valueAt } from '../../src/observables/curve.ts';
import { startRun } from '../../src/run/run.ts';
import { scenarioFrom } from '../../src/scenario/scenario.ts';
import { organAlone } from './organ-alone.ts';

async function fluidOf(scenario: object): Promise<Curve> {
  const whole = {
    tokos: 1,
    person: { kind: 'man', neurons: 'prescribed' },
    beyond_evidence: true,
    ...scenario,
  };
  const run = await startRun(scenarioFrom(whole), { signals: ['csf_oxytocin'], every: 60 });
  run.advance();
  return run.outcome().curves.csf_oxytocin!;
}
const spread = ({ values }: Curve): number =>
  values.reduce((a, b) => Math.max(a, b)) - values.reduce((a, b) => Math.min(a, b));
const HOUR = 3600;
const nasal = { nasal: { drug: 'oxytocin', dose: '24 IU' }, at: '10 min' };

test('at rest the fluid stands still for a day', async () => {
  expect(spread(await fluidOf({ max: '24 h' }))).toBeLessThan(1e-3);
});

test('a level that is held in the blood comes through to a hundredth, half of it after 85 min', async () => {
  const organ = (await organAlone('cerebrospinal-fluid'))();
  const plasma = organ.place('inputs', 'plasmaOxytocin');
  const now = (): number => organ.outputs[organ.place('outputs', 'csfOxytocin')]!;
  organ.inputs[plasma] = 1.886;
  organ.step();
  const before = now();
  organ.inputs[plasma] = 101.886;
  for (let second = 0; second <= 85 * 60; second++) organ.step();
  expect(now() - before).toBeCloseTo(0.5, 3);
  for (let second = 0; second < 24 * HOUR; second++) organ.step();
  expect(now() - before).toBeCloseTo(1, 4);
});

test('whatever is sprayed, supposed and released, the fluid never holds less than none', async () => {
  const fresh = await organAlone('cerebrospinal-fluid');
  const level = fc.double({ min: 0, max: 1e6, noNaN: true });
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(level, level, level, share, share), { maxLength: 30 }), (course) => {
      const organ = fresh();
      const out = organ.place('outputs', 'csfOxytocin');
      let dose = 0;
      for (const [plasma, central, spray, entry, peak] of course) {
        dose += spray;
        const all = { plasmaOxytocin: plasma, centralOxytocin: central, noseDose: dose };
        for (const [port, value] of Object.entries({ ...all, directEntry: entry, middayPeak: peak })) {
          organ.inputs[organ.place('inputs', port)] = value;
        }
        for (let second = 0; second < 20; second++) organ.step();
        expect(organ.outputs[out]).toBeGreaterThanOrEqual(0);
      }
    }),
  );
});

test('a nasal spray stays out of the fluid, unless a way round the blood is supposed', async () => {
  const [without, supposed] = [
    await fluidOf({ max: '2 h', do: [nasal] }),
    await fluidOf({ max: '2 h', do: [nasal, { suppose: 'nose_to_csf' }] }),
  ];
  expect(spread(without)).toBeLessThan(0.2);
  expect(spread(supposed)).toBeGreaterThan(1);
});

test('what is supposed to pass from the nose is a fifty-thousandth of the spray, all told', async () => {
  const organ = (await organAlone('cerebrospinal-fluid'))();
  organ.inputs[organ.place('inputs', 'directEntry')] = 1;
  organ.inputs[organ.place('inputs', 'noseDose')] = 40_000;
  const onTheWay = organ.place('states', 'onTheWay');
  organ.step();
  expect(organ.states[onTheWay]).toBeCloseTo(40_000 * 2e-5, 9);
  for (let second = 0; second < 24 * HOUR; second++) organ.step();
  expect(organ.states[onTheWay]).toBeLessThan(1e-9);
});

test('the supposed peak comes about noon by the clock, at whatever hour a run begins', async () => {
  const peaks: number[] = [];
  for (const start of ['00:00', '05:30', '22:00']) {
    const curve = await fluidOf({ start, max: '48 h', do: [{ suppose: 'midday_peak' }] });
    const from = (36 - Number(start.slice(0, 2)) - Number(start.slice(3)) / 60) * HOUR;
    peaks.push(valueAt(curve, from) / valueAt(curve, from - 6 * HOUR));
  }
  for (const peak of peaks) {
    expect(peak).toBeGreaterThan(1.7);
    expect(peak / peaks[0]!).toBeCloseTo(1, 3);
  }
});

test('without that supposition the fluid is the same at every hour', async () => {
  expect(spread(await fluidOf({ start: '06:00', max: '24 h' }))).toBeLessThan(1e-3);
});
