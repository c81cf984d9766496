import { readFileSync } from 'node:fs';

/**
 * Which firing goes with which release at rest: the parabola through the logarithms of `rest-drive.json`,
 * from which `resting-rate` and the rate model of people take their numbers.
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

const logarithms = points.map(({ release, rate }) => ({ l: Math.log(release / X_ref), y: Math.log(rate) }));
const moment = (i: number, of: (y: number) => number): number =>
  logarithms.reduce((sum, { l, y }) => sum + l ** i * of(y), 0);
const rows = [0, 1, 2].map((i) => [...[0, 1, 2].map((j) => moment(i + j, () => 1)), moment(i, (y) => y)]);
for (let i = 0; i < 3; i++) {
  for (let k = 0; k < 3; k++) {
    if (k === i) continue;
    const factor = rows[k]![i]! / rows[i]![i]!;
    for (let j = i; j < 4; j++) rows[k]![j]! -= factor * rows[i]![j]!;
  }
}
const [c0, c1, c2] = rows.map((row, i) => row[3]! / row[i]!);
const worst = Math.max(
  ...logarithms.map(({ l, y }) => Math.abs(Math.exp(c0! + c1! * l + c2! * l * l - y) - 1)),
);
process.stdout.write(
  `${JSON.stringify({ X_ref, f_ref: Math.exp(c0!), f_1: c1, f_2: c2, worst }, null, 1)}\n`,
);
