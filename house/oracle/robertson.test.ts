import { readFileSync } from 'node:fs';
import { rodas3, type StiffBody } from '@tokos/engine';
import { expect, test } from 'vitest';

const stored = JSON.parse(readFileSync(new URL('robertson.json', import.meta.url), 'utf8')) as {
  readonly solver: string;
  readonly rows: readonly (readonly [time: number, ...amounts: number[]])[];
};
const none = new Float64Array(0);

/** Three reactions whose rates differ by nine powers of ten. */
const robertson: StiffBody = {
  size: 3,
  rates(y, _inputs, _fixed, into) {
    const [a, b, c] = [...y] as [number, number, number];
    const [first, last] = [-0.04 * a + 1e4 * b * c, 3e7 * b * b];
    into.set([first, -first - last, last]);
  },
  jacobian: {
    rows: [0, 0, 0, 1, 1, 1, 2],
    columns: [0, 1, 2, 0, 1, 2, 1],
    entries(y, _inputs, into) {
      const [, b, c] = [...y] as [number, number, number];
      into.set([-0.04, 1e4 * c, 1e4 * b, 0.04, -1e4 * c - 6e7 * b, -1e4 * b, 6e7 * b]);
    },
  },
};

function lived(rtol: number): { readonly worst: number; readonly steps: number; readonly lost: number } {
  const solver = rodas3(robertson, { rtol, atol: new Float64Array(3).fill(1e-14) });
  solver.memory = 1e-6;
  const y = Float64Array.of(1, 0, 0);
  let [worst, lost, from] = [0, 0, 0];
  for (const [time, ...amounts] of stored.rows) {
    from = solver.advance(y, none, none, from, time);
    amounts.forEach((amount, i) => {
      worst = Math.max(worst, Math.abs(y[i]! / amount - 1));
    });
    lost = Math.max(lost, Math.abs(y.reduce((sum, amount) => sum + amount) - 1));
  }
  return { worst, steps: solver.count.steps, lost };
}

test('RODAS3 at 1e-8 tells of stiff reactions what CVODE tells, within 1e-6, and loses nothing', () => {
  expect(stored.solver).toMatch(/^CVODE .* SUNDIALS \d/);
  const { worst, steps, lost } = lived(1e-8);
  process.stdout.write(
    `RODAS3 against CVODE, Robertson to 40: ${worst.toExponential(1)} in ${steps} steps\n`,
  );
  expect(worst).toBeLessThan(1e-6);
  expect(lost).toBeLessThan(1e-9);
});

test('a hundred times the tolerance needs about a fifth of the steps', () => {
  const [fine, coarse] = [lived(1e-8), lived(1e-6)];
  expect(fine.steps / coarse.steps).toBeGreaterThan(3);
  expect(fine.steps / coarse.steps).toBeLessThan(8);
  expect(coarse.worst).toBeGreaterThan(fine.worst);
});
