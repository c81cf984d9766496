import { rodas3, type Solver, type StiffBody } from '@tokos/engine';
import { expect, test } from 'vitest';
import { distance, none, type Problem, WITH_JACOBIAN } from './problems.ts';

type Stiff = Problem & StiffBody;

const tolerant = (p: StiffBody, rtol: number): Solver =>
  rodas3(p, { rtol, atol: new Float64Array(p.size).fill(rtol) });

/** Every step is good enough, so that the longest is taken. */
function fixed(p: StiffBody, step: number): Solver {
  const solver = rodas3(p, { rtol: 1e9, atol: new Float64Array(p.size).fill(1e9), longest: step });
  solver.memory = step;
  return solver;
}

function errorsOf(p: Stiff, solver: Solver): { readonly node: number; readonly inside: number } {
  const y = Float64Array.from(p.start);
  const look = new Float64Array(p.size);
  let inside = 0;
  const reached = solver.advance(y, none, none, 0, p.end, (step) => {
    for (const share of [0.2, 0.5, 0.8]) {
      step.at(share, look);
      inside = Math.max(inside, distance(look, p.at(step.from + share * (step.to - step.from))));
    }
    return undefined;
  });
  return { node: distance(y, p.at(reached)), inside };
}

test.each(WITH_JACOBIAN)('RODAS3 converges with order 3, inside its steps too: $about', (p) => {
  const errors = [0, 1, 2, 3, 4].map((k) => errorsOf(p, fixed(p, p.end / (32 * 2 ** k))));
  const order = (of: 'node' | 'inside'): number => Math.log2(errors[2][of] / errors[4][of]) / 2;
  expect(Math.abs(order('node') - 3)).toBeLessThan(0.2);
  expect(Math.abs(order('inside') - 3)).toBeLessThan(0.2);
});

test.each(WITH_JACOBIAN)('a smaller tolerance gives a smaller error: $about', (p) => {
  const errors = [1e-3, 1e-4, 1e-5, 1e-6, 1e-7].map((rtol) => errorsOf(p, tolerant(p, rtol)).node);
  errors.slice(1).forEach((error, i) => {
    expect(error).toBeLessThan(errors[i]);
  });
  expect(errors.at(-1)).toBeLessThan(1e-5);
});

/** Binding that settles within a microsecond of a slow decay of what is bound to. */
const flood: StiffBody = {
  size: 2,
  rates(y, _inputs, _fixed, into) {
    into[0] = -0.01 * y[0];
    into[1] = 1e6 * (y[0] - y[1]);
  },
  jacobian: {
    rows: [0, 1, 1],
    columns: [0, 0, 1],
    entries: (_y, _inputs, into) => into.set([-0.01, 1e6, -1e6]),
  },
};

test('what settles in a microsecond costs no steps of microseconds', () => {
  const solver = tolerant(flood, 1e-5);
  const y = Float64Array.of(1, 0);
  solver.advance(y, none, none, 0, 300);
  expect(y[0] / Math.exp(-3)).toBeCloseTo(1, 3);
  expect(y[1] / y[0]).toBeCloseTo(1, 6);
  expect(solver.count.steps).toBeLessThan(100);
});

test('amounts do not fall below nothing', () => {
  const least = 1e-6;
  const drain: StiffBody = {
    size: 1,
    rates: (y, _inputs, _fixed, into) => {
      into[0] = y[0] > 0 ? -Math.sqrt(y[0]) : 0;
    },
    jacobian: {
      rows: [0],
      columns: [0],
      entries: (y, _inputs, into) => {
        into[0] = y[0] > 0 ? -0.5 / Math.sqrt(y[0]) : 0;
      },
    },
  };
  const solver = rodas3(drain, { rtol: 1e-2, atol: Float64Array.of(least) });
  const y = Float64Array.of(1);
  solver.advance(y, none, none, 0, 10, (step) => {
    step.at(1, y);
    expect(y[0]).toBeGreaterThanOrEqual(-least);
    return undefined;
  });
});
