import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Curve, valueAt } from '../../src/observables/curve.ts';
import { startRun } from '../../src/run/run.ts';
import { scenarioFrom } from '../../src/scenario/scenario.ts';
import { type OrganAlone, organAlone } from './organ-alone.ts';

const SHOWN = [
  'plasma_sodium',
  'urine_flow',
  'urine_osmolality',
  'vasopressin',
  'body_water',
  'water_drunk',
  'urine_volume',
];
const HOUR = 3600;

async function lifeOf(scenario: object): Promise<(signal: string, time: number) => number> {
  const whole = {
    tokos: 1,
    person: { kind: 'man', neurons: 'prescribed' },
    max: '6 h',
    beyond_evidence: true,
    ...scenario,
  };
  const run = await startRun(scenarioFrom(whole), { signals: SHOWN, every: 60 });
  run.advance();
  const { curves } = run.outcome();
  return (signal, time) => valueAt(curves[signal] as Curve, time);
}

const state = (organ: OrganAlone, name: string): number => organ.states[organ.place('states', name)]!;
const flow = fc.double({ min: 0, max: 100, noNaN: true });
const level = fc.double({ min: 0, max: 1e4, noNaN: true });
const salt = fc.double({ min: 0, max: 20, noNaN: true });
const courses = fc.array(fc.tuple(flow, flow, salt, level), { minLength: 1, maxLength: 20 });

function lived(organ: OrganAlone, course: readonly (readonly number[])[], each: () => void): void {
  const ports = ['waterIntake', 'fluidInfusion', 'sodiumInfusion', 'plasmaOxytocin'];
  for (const given of course) {
    ports.forEach((port, i) => {
      organ.inputs[organ.place('inputs', port)] = given[i]!;
    });
    for (let second = 0; second < 60; second++) organ.step();
    each();
  }
}

test('no water is made or lost: what came in is in body or gut, passed or breathed out', async () => {
  const fresh = await organAlone('water');
  fc.assert(
    fc.property(courses, (course) => {
      const organ = fresh();
      lived(organ, course, () => {
        const came = state(organ, 'drunk') + state(organ, 'infused');
        const held = state(organ, 'gut') + state(organ, 'gained');
        const went = state(organ, 'urineVolume') + state(organ, 'breathed');
        expect(Math.abs(held + went - came)).toBeLessThan(1e-9 * Math.max(1, came));
      });
    }),
  );
});

test('sodium times water is what the body began with and what was given', async () => {
  const fresh = await organAlone('water');
  fc.assert(
    fc.property(courses, (course) => {
      const organ = fresh();
      lived(organ, course, () => {
        const before = organ.parameter('f_w') * organ.parameter('W');
        const now = before + state(organ, 'gained') / 1000;
        const water = organ.place('outputs', 'bodyWater');
        const sodium = organ.place('outputs', 'plasmaSodium');
        const [held, of] = [organ.outputs[sodium]! * organ.outputs[water]!, organ.parameter('Na_0') * before];
        expect(now).toBeGreaterThan(0);
        // outputs are those at the beginning of the last second
        expect(Math.abs(held - of - state(organ, 'sodiumGained'))).toBeLessThan(1);
      });
    }),
  );
});

test('urine is never more dilute or more concentrated than a kidney can make it', async () => {
  const fresh = await organAlone('water');
  fc.assert(
    fc.property(courses, (course) => {
      const organ = fresh();
      lived(organ, course, () => {
        const now = organ.outputs[organ.place('outputs', 'urineOsmolality')]!;
        expect(now).toBeGreaterThanOrEqual(60);
        expect(now).toBeLessThanOrEqual(1000);
      });
    }),
  );
});

test('of 20 mL/kg more than half is out in four hours, in urine thinner than 100 mmol/kg', async () => {
  const at = await lifeOf({ do: [{ drink: { volume: '1400 mL' } }] });
  expect(at('urine_osmolality', 0)).toBeGreaterThan(500);
  expect(at('urine_osmolality', HOUR)).toBeLessThan(100);
  expect(at('vasopressin', HOUR)).toBeLessThan(0.5 * at('vasopressin', 0));
  expect(at('urine_volume', 4 * HOUR)).toBeGreaterThan(700);
  expect(at('plasma_sodium', 6 * HOUR)).toBeGreaterThan(at('plasma_sodium', HOUR));
});

test('thirst alone holds the sodium of a day, at 135 to 145 mmol/L', async () => {
  const at = await lifeOf({ max: '48 h' });
  for (const hour of [6, 12, 24, 36, 48]) {
    expect(at('plasma_sodium', hour * HOUR)).toBeGreaterThan(135);
    expect(at('plasma_sodium', hour * HOUR)).toBeLessThan(145);
  }
  expect(at('water_drunk', 48 * HOUR)).toBeGreaterThan(1000);
});

test('oxytocin by drip and much water together thin the blood; neither does it alone as much', async () => {
  const drip = { infusion: { drug: 'oxytocin', rate: '100 mU/min' } };
  const water = { drink: { volume: '4 L', over: '6 h' } };
  const end = async (...deeds: object[]): Promise<number> =>
    (await lifeOf({ do: deeds }))('plasma_sodium', 6 * HOUR);
  const [none, ofDrip, ofWater, both] = [
    await end(),
    await end(drip),
    await end(water),
    await end(drip, water),
  ];
  expect(ofDrip).toBeGreaterThan(none - 1);
  expect(ofWater).toBeGreaterThan(134);
  expect(both).toBeLessThan(ofWater - 4);
});

test('saline leaves the sodium where it was, water with sugar thins it', async () => {
  const fluid = (sodium: string) => ({ fluid: { rate: '500 mL/h', sodium }, for: '4 h' });
  const at = async (sodium: string): Promise<number> =>
    (await lifeOf({ do: [fluid(sodium)] }))('plasma_sodium', 4 * HOUR);
  expect(Math.abs((await at('154 mmol/L')) - 141)).toBeLessThan(2.5);
  expect(await at('0 mmol/L')).toBeLessThan(138.5);
});

test('pregnancy keeps sodium lower, and a man has more water than a woman of his weight', async () => {
  const start = async (kind: string, signal: string): Promise<number> =>
    (await lifeOf({ person: { kind, neurons: 'prescribed' }, max: '1 min' }))(signal, 0);
  expect(await start('pregnant_woman', 'plasma_sodium')).toBeLessThan(await start('woman', 'plasma_sodium'));
  expect(await start('man', 'body_water')).toBeCloseTo(42, 9);
  expect(await start('woman', 'body_water')).toBeCloseTo(35, 9);
});
