/**
 * Solves the linear systems of a stiff method. Which entries are ever not zero is known from the equations,
 * so that the order of elimination and every place in it are worked out once (Markowitz 1957, on the
 * diagonal); each new matrix then only runs down the list.
 */
export interface SparseMatrix {
  /** Entries of the matrix, those of elimination included; to be filled anew before each `factor`. */
  readonly values: Float64Array;
  /** Where in `values` the given entries stand. */
  readonly places: Int32Array;
  /** Where in `values` the diagonal stands. */
  readonly diagonal: Int32Array;
  /** Puts lower and upper factors in the place of the values. */
  factor(): void;
  /** Replaces a right side by the solution. */
  solve(side: Float64Array): void;
}

/** One pivot: the rows below it, the columns right of it, and where their entries stand. */
interface Pivot {
  readonly at: number;
  readonly diagonal: number;
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

export function sparseMatrix(
  size: number,
  rows: readonly number[],
  columns: readonly number[],
): SparseMatrix {
  const places = new Map<number, number>();
  const place = (row: number, column: number): number => {
    const key = row * size + column;
    const known = places.get(key) ?? places.size;
    places.set(key, known);
    return known;
  };
  const given = Int32Array.from(rows, (row, k) => place(row, columns[k]));
  const diagonal = Int32Array.from({ length: size }, (_, i) => place(i, i));
  const pivots = elimination(size, rows, columns, place);
  const program = Int32Array.from(pivots.flatMap((pivot) => eliminate(pivot, place)));
  const lower = Int32Array.from(pivots.flatMap((p) => substitution(p.at, p.rows, (row) => place(row, p.at))));
  const upper = Int32Array.from(
    pivots.toReversed().flatMap((p) => substitution(p.at, p.columns, (column) => place(p.at, column))),
  );
  const values = new Float64Array(places.size);
  const inverse = new Float64Array(size);

  function factor(): void {
    for (let i = 0; i < program.length; ) {
      const [at, pivot, below, right] = [program[i], program[i + 1], program[i + 2], program[i + 3]];
      const first = i + 4;
      const one = 1 / values[pivot];
      inverse[at] = one;
      i = first + right;
      for (let row = 0; row < below; row++) {
        const share = values[program[i]] * one;
        values[program[i++]] = share;
        for (let k = 0; k < right; k++) values[program[i++]] -= share * values[program[first + k]];
      }
    }
  }
  function solve(side: Float64Array): void {
    for (let i = 0; i < lower.length; ) {
      const known = side[lower[i]];
      const end = i + 2 + 2 * lower[i + 1];
      for (i += 2; i < end; i += 2) side[lower[i]] -= values[lower[i + 1]] * known;
    }
    for (let i = 0; i < upper.length; ) {
      const at = upper[i];
      const end = i + 2 + 2 * upper[i + 1];
      let rest = side[at];
      for (i += 2; i < end; i += 2) rest -= values[upper[i + 1]] * side[upper[i]];
      side[at] = rest * inverse[at];
    }
  }
  return { values, places: given, diagonal, factor, solve };
}

/** Takes the diagonal entry next that can fill fewest others; what it fills counts from then on. */
function elimination(
  size: number,
  rows: readonly number[],
  columns: readonly number[],
  place: (row: number, column: number) => number,
): Pivot[] {
  const below = Array.from({ length: size }, () => new Set<number>());
  const right = Array.from({ length: size }, () => new Set<number>());
  const link = (row: number, column: number): void => {
    if (row === column) return;
    below[column].add(row);
    right[row].add(column);
  };
  for (const [k, row] of rows.entries()) link(row, columns[k]);
  const left = new Set(Array.from({ length: size }, (_, i) => i));
  const pivots: Pivot[] = [];
  while (left.size > 0) {
    const cost = (i: number): number => below[i].size * right[i].size;
    const at = [...left].reduce((best, i) => (cost(i) < cost(best) ? i : best));
    left.delete(at);
    const pivot = { at, diagonal: place(at, at), rows: [...below[at]], columns: [...right[at]] };
    pivots.push(pivot);
    for (const row of pivot.rows) right[row].delete(at);
    for (const column of pivot.columns) below[column].delete(at);
    for (const row of pivot.rows) for (const column of pivot.columns) link(row, column);
  }
  return pivots;
}

/** Where, pivot, rows, columns; the entries of the pivot's row; then each row's own and what it changes. */
const eliminate = (
  { at, diagonal, rows, columns }: Pivot,
  place: (r: number, c: number) => number,
): number[] => [
  at,
  diagonal,
  rows.length,
  columns.length,
  ...columns.map((column) => place(at, column)),
  ...rows.flatMap((row) => [place(row, at), ...columns.map((column) => place(row, column))]),
];

/** Where, how many, and of each the other unknown and the entry. */
const substitution = (at: number, others: readonly number[], place: (other: number) => number): number[] => [
  at,
  others.length,
  ...others.flatMap((other) => [other, place(other)]),
];
