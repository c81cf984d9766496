import { writeFileSync } from 'node:fs';
import { openPopulation } from '@tokos/engine';
import { magnocellularConstants, terminalConstants } from '@tokos/study/neurons';

/**
 * What rat cells without neighbours do at each input: mean firing and release of 512 cells, and the cubics
 * through the logarithms from which the rate model of a rat takes its numbers. Nothing of it is fitted to an
 * experiment: it says in one line what the cells do.
 *
 *     node --conditions=source house/fit/rat-rates.ts
 */
const INPUTS = [60, 80, 106, 130, 160, 190, 232, 280, 340, 420, 520, 640];
/** Inhibitory events for each excitatory one. */
const SHARE = 0.5;
const CELLS = 512;
const WARM_UP = 120;
const SECONDS = 300;
const REFERENCE = 106;

interface Point {
  readonly input: number;
  readonly rate: number;
  readonly release: number;
}

async function pointAt(input: number): Promise<Point> {
  const cells = await openPopulation({
    kind: 'uncoupled',
    cells: CELLS,
    seed: 1,
    neuron: magnocellularConstants(),
    terminals: terminalConstants(),
  });
  const afferents = { excitation: input, inhibition: SHARE * input };
  for (let second = 0; second < WARM_UP; second++) cells.advance(afferents);
  let [rate, release] = [0, 0];
  for (let second = 0; second < SECONDS; second++) {
    const lived = cells.advance(afferents);
    rate += lived.spikes / CELLS / SECONDS;
    release += lived.released / SECONDS;
  }
  cells.close();
  return { input, rate, release };
}

/** Least squares of ln y = c0 + c1 L + c2 L^2 + c3 L^3, L = ln(input/reference). */
function cubic(points: readonly Point[], of: (point: Point) => number): number[] {
  const powers = points.map(({ input }) => {
    const l = Math.log(input / REFERENCE);
    return [1, l, l * l, l * l * l];
  });
  const a = [0, 1, 2, 3].map((i) => [
    ...[0, 1, 2, 3].map((j) => powers.reduce((sum, p) => sum + p[i]! * p[j]!, 0)),
    powers.reduce((sum, p, k) => sum + p[i]! * Math.log(of(points[k]!)), 0),
  ]);
  for (let i = 0; i < 4; i++) {
    for (let k = 0; k < 4; k++) {
      if (k === i) continue;
      const factor = a[k]![i]! / a[i]![i]!;
      for (let j = i; j < 5; j++) a[k]![j]! -= factor * a[i]![j]!;
    }
  }
  return a.map((row, i) => row[4]! / row[i]!);
}

const points: Point[] = [];
for (const input of INPUTS) {
  points.push(await pointAt(input));
  process.stdout.write(`${JSON.stringify(points.at(-1))}\n`);
}
const fitted = (of: (point: Point) => number) => {
  const [c0, c1, c2, c3] = cubic(points, of);
  const worst = Math.max(
    ...points.map((point) => {
      const l = Math.log(point.input / REFERENCE);
      return Math.abs(Math.exp(c0! + c1! * l + c2! * l * l + c3! * l * l * l) / of(point) - 1);
    }),
  );
  return { reference: Math.exp(c0!), c_1: c1, c_2: c2, c_3: c3, worst };
};
const found = { rate: fitted((p) => p.rate), release: fitted((p) => p.release), points };
writeFileSync(new URL('rat-rates.json', import.meta.url), `${JSON.stringify(found, null, 1)}\n`);
process.stdout.write(`${JSON.stringify({ ...found, points: undefined }, null, 1)}\n`);
