import { dormandPrince, type Rates, rungeKutta4, type Solver } from '@tokos/engine';
import { Fault } from '@tokos/units';
import { expect, test } from 'vitest';
import { distance, none, PROBLEMS, type Problem, planet } from './problems.ts';

const tolerant = (p: Rates, rtol: number, longest = Infinity): Solver =>
  dormandPrince(p, { rtol, atol: new Float64Array(p.size).fill(rtol), longest });

/** The largest error on the way. */
function errorOf(p: Problem, rtol: number): number {
  const y = Float64Array.from(p.start);
  const look = new Float64Array(p.size);
  let worst = 0;
  tolerant(p, rtol).advance(y, none, none, 0, p.end, (step) => {
    step.at(1, look);
    worst = Math.max(worst, distance(look, p.at(step.to)));
    return undefined;
  });
  return worst;
}

const faultOf = (act: () => unknown): Fault => {
  try {
    act();
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
  throw new Error('nothing was refused');
};

test.each([...PROBLEMS, planet])('a smaller tolerance gives a smaller error, in proportion: $about', (p) => {
  const tolerances = [1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e-9, 1e-10];
  const errors = tolerances.map((rtol) => errorOf(p, rtol));
  const halvings = Math.log2(1e6);
  const perHalving = Math.log2(errors[0] / errors.at(-1)!) / halvings;
  expect(perHalving).toBeGreaterThan(0.7);
  errors.slice(1).forEach((e, i) => {
    expect(e).toBeLessThan(errors[i] / 3);
  });
  errors.forEach((e, i) => {
    expect(e).toBeLessThan(200 * tolerances[i]);
  });
});

test('halving the tolerance never makes the way of a planet worse', () => {
  for (let rtol = 1e-5; rtol > 1e-9; rtol /= 2) {
    expect(errorOf(planet, rtol / 2)).toBeLessThan(errorOf(planet, rtol));
  }
});

test('steps are long where little happens and short where much does', () => {
  const crowd = PROBLEMS[2];
  const steps: { readonly from: number; readonly length: number }[] = [];
  tolerant(crowd, 1e-6).advance(Float64Array.from(crowd.start), none, none, 0, 60, ({ from, to }) => {
    steps.push({ from, length: to - from });
    return undefined;
  });
  const growing = steps.filter(({ from }) => from > 1 && from < 4).map((s) => s.length);
  const full = steps.filter(({ from }) => from > 30 && from < 55).map((s) => s.length);
  expect(Math.min(...full)).toBeGreaterThan(2 * Math.max(...growing));
});

test('no step is longer than the longest', () => {
  const y = Float64Array.from([1]);
  const still: Rates = { size: 1, rates: (_y, _u, _q, into) => into.fill(0) };
  let longest = 0;
  tolerant(still, 1e-3, 7).advance(y, none, none, 0, 1000, ({ from, to }) => {
    longest = Math.max(longest, to - from);
    return undefined;
  });
  expect(longest).toBeLessThan(7 + 1e-9);
  expect(longest).toBeGreaterThan(6.9);
});

test.each([1, 0.1, 1 / 3, 17, 1e3 + 0.001])('a run ends at %d s exactly, with any method', (end) => {
  const fading: Rates = { size: 1, rates: (y, _u, _q, into) => into.fill(-y[0] / 100) };
  for (const solver of [rungeKutta4(fading, { step: 0.7 }), tolerant(fading, 1e-6)]) {
    const y = Float64Array.of(1);
    expect(solver.advance(y, none, none, 0, end)).toBe(end);
    expect(y[0] / Math.exp(-end / 100)).toBeCloseTo(1, 1);
  }
});

test('an amount that runs out is never less than nothing by more than the tolerance', () => {
  const draining: Rates = { size: 1, rates: (y, _u, _q, into) => into.fill(-50 * y[0]) };
  const y = Float64Array.of(1);
  const atol = 1e-6;
  const solver = dormandPrince(draining, { rtol: 1e-2, atol: Float64Array.of(atol) });
  let least = 1;
  solver.advance(y, none, none, 0, 10, (step) => {
    const look = new Float64Array(1);
    step.at(1, look);
    least = Math.min(least, look[0]);
    return undefined;
  });
  expect(least).toBeGreaterThanOrEqual(-atol);
  expect(solver.count.rejected).toBeGreaterThan(0);
});

test('a step that overshoots out of the numbers is shortened, not the end of the run', () => {
  // the root of a level below zero is no number; from a long step the method comes back to the curve
  const leak: Rates = { size: 1, rates: (y, _u, _q, into) => into.fill(-(y[0] ** 1.5)) };
  const y = Float64Array.of(1);
  const solver = tolerant(leak, 1e-8);
  solver.memory = 1e4;
  solver.advance(y, none, none, 0, 2);
  expect(y[0]).toBeCloseTo(0.25, 7); // 1/(1 + t/2)^2
});

test('what has no finite value stops the run and says when', () => {
  const bursting: Rates = { size: 1, rates: (y, _u, _q, into) => into.fill(y[0] * y[0]) };
  const adaptive = faultOf(() => tolerant(bursting, 1e-6).advance(Float64Array.of(1), none, none, 0, 2));
  expect(['not-a-number', 'step-too-small']).toContain(adaptive.code);
  expect(Number.parseFloat(String(adaptive.slots.time))).toBeCloseTo(1, 3);
  const fixed = rungeKutta4(bursting, { step: 0.01 });
  const stopped = faultOf(() => fixed.advance(Float64Array.of(1), none, none, 0, 2));
  expect(stopped.code).toBe('not-a-number');
  expect(stopped.message).toBe(
    'The calculation met a value that is not a number at 2 s; shorten the step or undo the last change.',
  );
});

test('rates that are no numbers stop the run at once', () => {
  const broken: Rates = { size: 1, rates: (_y, _u, _q, into) => into.fill(Number.NaN) };
  for (const solver of [rungeKutta4(broken, { step: 1 }), tolerant(broken, 1e-6)]) {
    const fault = faultOf(() => solver.advance(Float64Array.of(1), none, none, 5, 10));
    expect(fault.code).toBe('not-a-number');
  }
});
