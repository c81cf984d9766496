import { writeFileSync } from 'node:fs';
import { mean, NETS, populationOf, spread } from './population.ts';

/**
 * Which input gives which release at rest: mean release, firing and store of 512 cells in five nets at
 * several inputs and primings, and the cubic through the logarithms from which `synaptic-drive` takes its
 * numbers. Nothing of it is fitted to an experiment: it turns round what the cells do.
 *
 *     node --conditions=source house/fit/rest-drive.ts
 */
const INPUTS = [50, 56, 60, 62.5, 65, 67.5, 70, 75, 80, 86, 92, 98, 104];
const INHIBITION = 80;
const WARM_UP = 120;
const SECONDS = 300;
/** Priming along the way from rest (0.1) to term, as far as the cells do not burst. */
const primingAt = (input: number): number => 0.1 + 0.1 * Math.min(1, Math.max(0, (input - 66) / 26));

interface Point {
  readonly input: number;
  readonly priming: number;
  readonly release: number;
  readonly releaseSpread: number;
  readonly rate: number;
  readonly store: number;
}

async function pointAt(input: number): Promise<Point> {
  const priming = primingAt(input);
  const runs = [];
  for (const net of NETS) {
    const cells = await populationOf(net, priming * 320 * Math.min(1, 65 / input) ** 2);
    const afferents = { excitation: input, inhibition: INHIBITION, priming };
    for (let second = 0; second < WARM_UP; second++) cells.advance(afferents);
    let [release, spikes, store] = [0, 0, 0];
    for (let second = 0; second < SECONDS; second++) {
      const lived = cells.advance(afferents);
      release += lived.released / SECONDS;
      spikes += lived.spikes / cells.cells / SECONDS;
      store = lived.store;
    }
    runs.push({ release, spikes, store });
    cells.close();
  }
  const releases = runs.map((r) => r.release);
  return {
    input,
    priming,
    release: mean(releases),
    releaseSpread: spread(releases),
    rate: mean(runs.map((r) => r.spikes)),
    store: mean(runs.map((r) => r.store)),
  };
}

/** Least squares of ln(input/reference) = c1 L + c2 L^2 + c3 L^3, L = ln(release/reference). */
function cubic(points: readonly Point[], reference: { input: number; release: number }): number[] {
  const rows = points.map(({ input, release }) => {
    const l = Math.log(release / reference.release);
    return { powers: [l, l * l, l * l * l], y: Math.log(input / reference.input) };
  });
  const matrix = [0, 1, 2].map((i) => [0, 1, 2].map((j) => sum(rows, (r) => r.powers[i]! * r.powers[j]!)));
  const right = [0, 1, 2].map((i) => sum(rows, (r) => r.powers[i]! * r.y));
  return solve(matrix, right);
}

const sum = <T>(all: readonly T[], of: (one: T) => number): number => all.reduce((s, one) => s + of(one), 0);

function solve(matrix: number[][], right: number[]): number[] {
  const a = matrix.map((row, i) => [...row, right[i]!]);
  for (let i = 0; i < 3; i++) {
    for (let k = i + 1; k < 3; k++) {
      const factor = a[k]![i]! / a[i]![i]!;
      for (let j = i; j < 4; j++) a[k]![j]! -= factor * a[i]![j]!;
    }
  }
  const x = [0, 0, 0];
  for (let i = 2; i >= 0; i--) {
    x[i] =
      (a[i]![3]! - [1, 2].reduce((s, d) => s + (i + d < 3 ? a[i]![i + d]! * x[i + d]! : 0), 0)) / a[i]![i]!;
  }
  return x;
}

const points: Point[] = [];
for (const input of INPUTS) {
  const point = await pointAt(input);
  points.push(point);
  process.stdout.write(`${JSON.stringify(point)}\n`);
}
const reference = points.find((p) => p.input === 65)!;
const [c1, c2, c3] = cubic(points, reference);
const worst = Math.max(
  ...points.map(({ input, release }) => {
    const l = Math.log(release / reference.release);
    const back = reference.input * Math.exp(c1! * l + c2! * l * l + c3! * l * l * l);
    return Math.abs(back / input - 1);
  }),
);
const found = { X_ref: reference.release, r_ref: 65, c_1: c1, c_2: c2, c_3: c3, worst, points };
writeFileSync(new URL('rest-drive.json', import.meta.url), `${JSON.stringify(found, null, 1)}\n`);
process.stdout.write(`${JSON.stringify({ ...found, points: undefined })}\n`);
