import { dormandPrince, rungeKutta4, type Solver } from '@tokos/engine';
import { expect, test } from 'vitest';
import { distance, none, PROBLEMS, type Problem } from './problems.ts';

interface Errors {
  readonly steps: number;
  /** At the end. */
  readonly node: number;
  /** The largest inside of any step. */
  readonly inside: number;
}

function errorsOf(problem: Problem, solver: Solver): Errors {
  const y = Float64Array.from(problem.start);
  const look = new Float64Array(problem.size);
  let inside = 0;
  const reached = solver.advance(y, none, none, 0, problem.end, (step) => {
    for (const share of [0.2, 0.5, 0.8]) {
      step.at(share, look);
      inside = Math.max(inside, distance(look, problem.at(step.from + share * (step.to - step.from))));
    }
    return undefined;
  });
  expect(reached).toBe(problem.end);
  return { steps: solver.count.steps, node: distance(y, problem.at(reached)), inside };
}

const fixedSteps = {
  RK4: (p: Problem, step: number) => rungeKutta4(p, { step }),
  'Dormand-Prince': (p: Problem, step: number) => {
    const generous = new Float64Array(p.size).fill(1e9); // every step is good enough: the longest is taken
    const solver = dormandPrince(p, { rtol: 1e9, atol: generous, longest: step });
    solver.memory = step;
    return solver;
  },
};

/** Halving the step five times; the order is the slope over the last three. */
function orders(problem: Problem, method: keyof typeof fixedSteps, coarsest: number): Errors {
  const errors = [0, 1, 2, 3, 4].map((k) => {
    const steps = coarsest * 2 ** k;
    const found = errorsOf(problem, fixedSteps[method](problem, problem.end / steps));
    expect(found.steps).toBe(steps);
    return found;
  });
  const slope = (of: (e: Errors) => number): number => Math.log2(of(errors[2]) / of(errors[4])) / 2;
  return { steps: 0, node: slope((e) => e.node), inside: slope((e) => e.inside) };
}

test.each(PROBLEMS)('RK4 converges with order 4, and so does its cubic: $about', (problem) => {
  // a cubic through both ends and both slopes is wrong by the fourth power of the step
  const { node, inside } = orders(problem, 'RK4', 8);
  expect(Math.abs(node - 4)).toBeLessThan(0.2);
  expect(Math.abs(inside - 4)).toBeLessThan(0.2);
});

test.each(PROBLEMS)('Dormand-Prince converges with order 5: $about', (problem) => {
  // its interpolation is of degree 4, so that it errs by the fifth power of the step, as the steps do
  const { node, inside } = orders(problem, 'Dormand-Prince', 8);
  expect(Math.abs(node - 5)).toBeLessThan(0.2);
  expect(Math.abs(inside - 5)).toBeLessThan(0.2);
});

test('the interpolation of Dormand-Prince is exact for a quartic, the cubic of RK4 for a cubic', () => {
  const power = (n: number): Problem => ({
    about: `t^${n}`,
    size: 2,
    start: [0, 0],
    end: 2,
    rates(y, _inputs, _fixed, into) {
      into[0] = n * y[1] ** (n - 1);
      into[1] = 1;
    },
    at: (t) => [t ** n, t],
  });
  expect(errorsOf(power(4), fixedSteps['Dormand-Prince'](power(4), 2)).inside).toBeLessThan(1e-13);
  expect(errorsOf(power(5), fixedSteps['Dormand-Prince'](power(5), 2)).inside).toBeGreaterThan(1e-3);
  expect(errorsOf(power(3), fixedSteps.RK4(power(3), 2)).inside).toBeLessThan(1e-13);
  expect(errorsOf(power(4), fixedSteps.RK4(power(4), 2)).inside).toBeGreaterThan(1e-3);
});

test.each(['RK4', 'Dormand-Prince'] as const)('%s meets both ends of a step on its own curve', (method) => {
  const [problem] = PROBLEMS;
  const solver = fixedSteps[method](problem, 0.5);
  const y = Float64Array.from(problem.start);
  const look = new Float64Array(problem.size);
  let before = [...problem.start];
  solver.advance(y, none, none, 0, problem.end, (step) => {
    step.at(0, look);
    expect(distance(look, before)).toBeLessThan(1e-15);
    step.at(1 - 1e-9, look);
    const near = [...look];
    step.at(1, look);
    expect(distance(look, near)).toBeLessThan(1e-8);
    before = [...look];
    return undefined;
  });
  expect([...y]).toEqual(before);
});
