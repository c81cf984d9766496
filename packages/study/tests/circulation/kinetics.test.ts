import { bolusRate } from '@tokos/body';
import { recorder } from '@tokos/engine';
import { milliunitsPerMinute, PICOMOLES_PER_IU } from '@tokos/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fixedStep, Life, placeOf, tolerance } from './body-life.ts';

const HOUR = 3600;

/** A level each minute for some hours. */
function curve(output: string, hours: number, begin: (life: Life) => void): Float64Array {
  const level = { name: output, unit: '', kind: 'output', place: placeOf('outputs', output) } as const;
  const kept = recorder([level], 60);
  const life = new Life('woman', {}, fixedStep(1), kept);
  begin(life);
  life.advance(hours * HOUR);
  return kept.finish().columns[0].values;
}

test('half of a dose has left its depot after one half-life', () => {
  for (const depot of ['muscle', 'nose', 'lung', 'tongue', 'vagina']) {
    const life = new Life('woman', {}, tolerance(1e-9, 1e-9));
    const rate = life.parameter(`routes.k_${depot}`); // 1/min
    life.give(`routes.${depot}`, 1000);
    life.advance((60 * Math.LN2) / rate);
    expect(life.state(`routes.${depot}`)).toBeCloseTo(500, 5);
  }
});

test('of what leaves a depot its share reaches the blood, the rest is lost', () => {
  for (const depot of ['muscle', 'nose', 'lung', 'tongue', 'cheek', 'vagina']) {
    const life = new Life('man', {}, tolerance(1e-9, 1e-9));
    life.give(`routes.${depot}`, 1000);
    life.advance(24 * HOUR);
    const share = life.state('routes.absorbed') / (life.state('routes.absorbed') + life.state('routes.lost'));
    const odds = depot === 'vagina' ? life.parameter('routes.o_vagina') : undefined;
    const expected = odds === undefined ? life.parameter(`routes.F_${depot}`) : odds / (1 + odds);
    expect(share).toBeCloseTo(expected, 9);
  }
});

test('twice the dose of carbetocin, by vein or into muscle, is twice the curve to the last bit', () => {
  const begin = (times: number) => (life: Life) => {
    life.give('carbetocin.muscle', times * 50_000);
    life.set('carbetocinInfusion', times * 1000);
  };
  const [single, double] = [1, 2].map((times) => curve('plasmaCarbetocin', 6, begin(times)));
  expect(single.at(-1)).toBeGreaterThan(100);
  expect([...double]).toEqual(Array.from(single, (c) => 2 * c));
});

test('twice the drip of atosiban is twice the curve to the last bit', () => {
  const [single, double] = [1, 2].map((times) =>
    curve('plasmaAtosiban', 6, (life) => life.set('atosibanInfusion', times * 3e5)),
  );
  expect([...double]).toEqual(Array.from(single, (c) => 2 * c));
});

test('two compartments fill as two exponentials: atosiban by drip, carbetocin too', () => {
  for (const [drug, vein, output] of [
    ['atosiban', 'atosibanInfusion', 'plasmaAtosiban'],
    ['carbetocin', 'carbetocinInfusion', 'plasmaCarbetocin'],
  ] as const) {
    const life = new Life('woman', {}, fixedStep(1));
    const [V1, V2, Q, CL] = ['V1', 'V2', 'Q', 'CL'].map((name) => life.parameter(`${drug}.${name}`));
    const [out, there, back] = [CL / V1, Q / V1, Q / V2]; // 1/min
    const middle = (out + there + back) / 2;
    const root = Math.sqrt(middle * middle - out * back);
    const [fast, slow] = [middle + root, middle - root];
    const filled = (rate: number, minutes: number): number => (1 - Math.exp(-rate * minutes)) / rate;
    life.set(vein, 3e5);
    for (const minutes of [1, 10, 60, 300]) {
      life.advance(60 * minutes);
      const shares = (fast - back) * filled(fast, minutes) + (back - slow) * filled(slow, minutes);
      expect(life.output(output) / ((3e5 / V1) * (shares / (fast - slow)))).toBeCloseTo(1, 8);
    }
  }
});

test('twice the drip of oxytocin is more than twice the rise, for its clearance saturates', () => {
  const rise = (times: number): number => {
    const life = new Life('woman', {}, tolerance(1e-9, 1e-9));
    life.set('infusion', times * milliunitsPerMinute(20));
    life.advance(24 * HOUR);
    return life.output('plasmaOxytocin') - 1.886;
  };
  expect(rise(2)).toBeGreaterThan(2.01 * rise(1));
});

test('more drip, more level, at every minute and in anybody', () => {
  const milliunits = fc.double({ min: 0, max: 40, noNaN: true });
  fc.assert(
    fc.property(milliunits, fc.double({ min: 0.01, max: 10, noNaN: true }), (rate, more) => {
      const of = (drip: number): Float64Array =>
        curve('plasmaOxytocin', 3, (life) => life.set('infusion', milliunitsPerMinute(drip)));
      const [less, greater] = [of(rate), of(rate + more)];
      less.slice(1).forEach((level, i) => {
        expect(greater[i + 1]).toBeGreaterThan(level);
      });
    }),
    { seed: 3, numRuns: 15 },
  );
});

test('a drip reaches its plateau where clearance times level is what comes in', () => {
  for (const kind of ['woman', 'pregnant_woman'] as const) {
    const life = new Life(kind, {}, tolerance(1e-9, 1e-9));
    life.set('infusion', milliunitsPerMinute(10));
    life.advance(24 * HOUR);
    const comes = life.output('secretion') + milliunitsPerMinute(10);
    expect(life.output('clearance') * life.output('plasmaOxytocin')).toBeCloseTo(comes, 3);
  }
});

test('a level that was raised comes back to rest when the drip stops', () => {
  const life = new Life('man', {}, tolerance(1e-9, 1e-9));
  life.set('infusion', milliunitsPerMinute(20));
  life.advance(2 * HOUR);
  expect(life.output('plasmaOxytocin')).toBeGreaterThan(10);
  life.set('infusion', 0);
  life.advance(24 * HOUR);
  expect(life.output('plasmaOxytocin')).toBeCloseTo(1.886, 3);
});

test('the same drip raises a woman at term four to five times less', () => {
  const rise = (kind: 'woman' | 'pregnant_woman'): number => {
    const life = new Life(kind, {}, tolerance(1e-9, 1e-9));
    life.set('infusion', milliunitsPerMinute(1));
    life.advance(24 * HOUR);
    return life.output('plasmaOxytocin') - 1.886;
  };
  const ratio = rise('woman') / rise('pregnant_woman');
  expect(ratio).toBeGreaterThan(4);
  expect(ratio).toBeLessThan(5);
});

test('a bolus is its whole amount, given over a minute or over the ten seconds that it needs', () => {
  const amount = 10 * PICOMOLES_PER_IU;
  expect(bolusRate(amount, 60)).toBeCloseTo(amount, 9);
  expect(bolusRate(amount, 1)).toBe(bolusRate(amount, 10));
  for (const over of [10, 60, 90.5]) {
    const life = new Life('pregnant_woman', {}, fixedStep(1));
    const secreted = life.output('secretion') * (over / 60);
    life.set('infusion', bolusRate(amount, over));
    life.advance(over);
    life.set('infusion', 0);
    const received = life.state('plasma.oxytocinReceived') - secreted;
    expect(Math.abs(received / amount - 1)).toBeLessThan(1e-6);
  }
});

test('nothing that the person carries is ever less than nothing', () => {
  for (const solver of [fixedStep(1), fixedStep(0.25), tolerance(1e-6, 1e-9)]) {
    const life = new Life('nursing_mother', { days: 1 }, solver);
    life.give('routes.muscle', 1e5);
    life.set('infusion', 1e5);
    for (let t = 60; t <= 2 * HOUR; t += 60) {
      if (t === 1800) life.set('infusion', 0);
      life.advance(t);
      expect(Math.min(...life.run.states)).toBeGreaterThanOrEqual(-1e-9);
    }
  }
});
