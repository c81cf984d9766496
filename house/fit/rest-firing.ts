import { readFileSync } from 'node:fs';

/**
 * What a spike releases at which release at rest: the line through `rest-drive.json`, by least squares of the
 * relative error, from which `resting-rate` and the rate model of people take their numbers.
 *
 *     node --conditions=source house/fit/rest-firing.ts
 */
interface Point {
  readonly release: number;
  readonly rate: number;
}
interface Found {
  readonly X_ref: number;
  readonly points: readonly Point[];
}
const { X_ref, points } = JSON.parse(
  readFileSync(new URL('rest-drive.json', import.meta.url), 'utf8'),
) as Found;

/** Each term of the line, over the release of a spike that was seen. */
const terms = points.map(({ release, rate }) =>
  [1, Math.sqrt(release / X_ref), release / X_ref].map((term) => (term * rate) / release),
);
const sum = (of: (row: readonly number[]) => number): number =>
  terms.reduce((total, row) => total + of(row), 0);
const rows = [0, 1, 2].map((i) => [
  ...[0, 1, 2].map((j) => sum((row) => row[i]! * row[j]!)),
  sum((row) => row[i]!),
]);
for (let i = 0; i < 3; i++) {
  for (let k = 0; k < 3; k++) {
    if (k === i) continue;
    const factor = rows[k]![i]! / rows[i]![i]!;
    for (let j = i; j < 4; j++) rows[k]![j]! -= factor * rows[i]![j]!;
  }
}
const [y_0, y_1, y_2] = rows.map((row, i) => row[3]! / row[i]!);
const worst = Math.max(...terms.map((row) => Math.abs(row[0]! * y_0! + row[1]! * y_1! + row[2]! * y_2! - 1)));
process.stdout.write(`${JSON.stringify({ X_mid: X_ref, y_0, y_1, y_2, worst }, null, 1)}\n`);
