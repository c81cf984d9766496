import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Run, startRun } from '../../src/run/run.ts';
import { scenarioFrom } from '../../src/scenario/scenario.ts';
import { organAlone } from './organ-alone.ts';

const AT_TERM = { kind: 'pregnant_woman', weeks: 39, neurons: 'prescribed' } as const;
const bolus = (dose: string, at: string = '0 s') => ({
  bolus: { drug: 'oxytocin', dose, over: '15 s' },
  at,
});

async function after(deeds: readonly unknown[], every: number = 1): Promise<Run> {
  const scenario = scenarioFrom({
    tokos: 1,
    person: AT_TERM,
    max: '20 min',
    beyond_evidence: true,
    do: deeds,
  });
  const run = await startRun(scenario, { signals: ['mean_arterial_pressure', 'heart_rate'], every });
  run.advance();
  return run;
}
const curve = (run: Run, signal: string): Float64Array => run.outcome().curves[signal]!.values;
const pressure = (run: Run): Float64Array => curve(run, 'mean_arterial_pressure');
const least = (values: Float64Array): number => values.reduce((a, b) => Math.min(a, b));

/**
 * The printed equations by Euler in steps so short that halving them changes nothing, on the plasma of the
 * run: what the model must come to whatever its own steps.
 */
function byEuler(plasma: Float64Array, every: number): Float64Array {
  const [E50, Emax, ke, h, G, kd, delay] = [322, 0.58, 1.36, 4.1, 0.7, 0.25, 15];
  const finer = 25;
  const dt = every / finer / 60;
  const back = delay / every;
  let [Ce, HR, D] = [plasma[0]!, 80, 0];
  const all = new Float64Array(plasma.length);
  for (let i = 0; i < plasma.length; i++) {
    for (let n = 0; n < finer; n++) {
      const s = (Ce ** h / (E50 ** h + Ce ** h)) * (1 - D);
      const MAP = 85 * (1 - Emax * s) * (HR / 80) ** 0.6;
      if (n === 0) all[i] = MAP;
      const arriving = i < back ? plasma[0]! : plasma[i - back]!;
      Ce += dt * ke * (arriving - Ce);
      HR += dt * 4 * (80 + G * (85 - MAP) - HR);
      D += dt * (kd * s * (1 - D) - (Math.LN2 / 60) * D);
    }
  }
  return all;
}

test('meeting the blood once a second moves the nadir after 5 IU by less than 1 % and a second', async () => {
  const every = 0.25;
  const run = await after([bolus('5 IU')], every);
  const [own, exact] = [pressure(run), byEuler(curve(run, 'plasma_oxytocin'), every)];
  const [fall, exactFall] = [85 - least(own), 85 - least(exact)];
  expect(Math.abs(fall / exactFall - 1)).toBeLessThan(0.01);
  const late = own.indexOf(least(own)) - exact.indexOf(least(exact));
  expect(Math.abs(late * every)).toBeLessThanOrEqual(1);
});

test('at half-effect the small arteries lose half of what they can lose', async () => {
  const organ = (await organAlone('blood-pressure'))();
  const { E_50, E_max, MAP_0 } = Object.fromEntries(
    ['E_50', 'E_max', 'MAP_0'].map((name) => [name, organ.parameter(name)]),
  ) as Record<'E_50' | 'E_max' | 'MAP_0', number>;
  organ.states[organ.place('states', 'C_e')] = E_50;
  organ.step();
  const now = organ.outputs[organ.place('outputs', 'meanArterialPressure')]!;
  expect(now / MAP_0).toBeCloseTo(1 - E_max / 2, 9);
});

test('no course of levels takes more pressure than the vessels hold, or slows the heart', async () => {
  const fresh = await organAlone('blood-pressure');
  const levels = fc.array(fc.double({ min: 0, max: 1e5, noNaN: true }), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(levels, (course) => {
      const organ = fresh();
      const [pressureAt, heartAt] = ['meanArterialPressure', 'heartRate'].map((name) =>
        organ.place('outputs', name),
      ) as [number, number];
      for (const level of course) {
        organ.inputs[0] = level;
        for (let quarter = 0; quarter < 40; quarter++) {
          organ.step();
          expect(organ.outputs[heartAt]).toBeGreaterThanOrEqual(80 - 1e-9);
          expect(organ.outputs[pressureAt]).toBeGreaterThan(85 * 0.42 - 1e-9);
          // a heart that still runs fast overshoots as the arteries close
          expect(organ.outputs[pressureAt]).toBeLessThanOrEqual(85 * 1.5);
        }
      }
    }),
  );
});

test('more in one bolus lowers the pressure more, and the heart answers more', async () => {
  const falls: number[] = [];
  const beats: number[] = [];
  for (const dose of ['0.5 IU', '1 IU', '3 IU', '5 IU', '10 IU']) {
    const run = await after([bolus(dose)]);
    falls.push(85 - least(pressure(run)));
    beats.push(curve(run, 'heart_rate').reduce((a, b) => Math.max(a, b)));
  }
  expect(falls).toEqual(falls.toSorted((a, b) => a - b));
  expect(beats).toEqual(beats.toSorted((a, b) => a - b));
});

test('the same dose ten minutes later lowers the pressure less', async () => {
  const run = await after([bolus('5 IU'), bolus('5 IU', '10 min')]);
  const [first, second] = [pressure(run).slice(0, 600), pressure(run).slice(600)];
  expect(85 - least(second)).toBeLessThan(0.95 * (85 - least(first)));
});

test('oxytocin at the levels of labour and of feeding leaves pressure and pulse alone', async () => {
  const run = await after([{ infusion: { drug: 'oxytocin', rate: '32 mU/min' } }]);
  expect(least(pressure(run))).toBeGreaterThan(84.99);
});
