import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sparseMatrix } from './sparse-lu.ts';

interface Entry {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}
const SIZE = 12;
const place = fc.integer({ min: 0, max: SIZE - 1 });
const entries = fc.uniqueArray(
  fc.record({ row: place, column: place, value: fc.double({ min: -1, max: 1, noNaN: true }) }),
  { selector: ({ row, column }) => row * SIZE + column, maxLength: 50 },
);
const side = fc.array(fc.double({ min: -10, max: 10, noNaN: true }), { minLength: SIZE, maxLength: SIZE });
/** More than a row can hold beside it, as a short step makes it. */
const DIAGONAL = 2 * SIZE;

function filled(list: readonly Entry[]) {
  const matrix = sparseMatrix(
    SIZE,
    list.map((e) => e.row),
    list.map((e) => e.column),
  );
  matrix.values.fill(0);
  for (const at of matrix.diagonal) matrix.values[at] = DIAGONAL;
  list.forEach(({ value }, i) => {
    matrix.values[matrix.places[i]] += value;
  });
  return matrix;
}

test('a solution, multiplied by the matrix, is the right side again, whatever the pattern', () => {
  fc.assert(
    fc.property(entries, side, (list, right) => {
      const matrix = filled(list);
      const x = Float64Array.from(right);
      matrix.factor();
      matrix.solve(x);
      const again = Array.from(x, (value) => DIAGONAL * value);
      for (const { row, column, value } of list) again[row] += value * x[column];
      again.forEach((value, i) => {
        expect(value).toBeCloseTo(right[i], 9);
      });
    }),
  );
});

test('an arrow that points at its first unknown is solved without filling it', () => {
  const arrow = Array.from({ length: SIZE - 1 }, (_, i) => [
    { row: 0, column: i + 1, value: 1 },
    { row: i + 1, column: 0, value: 1 },
  ]).flat();
  expect(filled(arrow).values.length).toBe(3 * SIZE - 2);
});
