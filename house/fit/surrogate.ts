import { readFileSync, writeFileSync } from 'node:fs';

/**
 * Fits the rate model (`surrogate`) to what 512 cells do in five nets (`burst-intervals-*.json`,
 * `burst-intervals.ts`), and to nothing else: mean and spread of the intervals, and the first burst from the
 * store of rest. The rest must be quiet: less than one burst in a day at the priming of rest.
 *
 *     node --conditions=source house/fit/surrogate.ts quiet|term
 */
interface Row {
  readonly priming: number;
  readonly bursts: number;
  readonly interval: number | null;
  readonly intervalSpread: number;
  readonly first: number | null;
  readonly mass: number;
  readonly bySecond: readonly number[];
}
interface Table {
  readonly setting: { readonly rest: { readonly priming: number } };
  readonly rows: readonly Row[];
}

type Constants = readonly [tau: number, level: number, width: number, low: number];
const DEAD = 10;
/** [s] Bursts further apart than this are no matter of a feed; there the net's own wiring decides. */
const RARE = 1000;
const STEP = 1;

/** Mean and spread of the wait for a burst, from a store of `start`, by the survival of the hazard. */
function wait([tau, level, width]: Constants, priming: number, start: number): { mean: number; sd: number } {
  let [store, alive, first, second] = [start, 1, 0, 0];
  for (let t = STEP; t < 40_000 && alive > 1e-6; t += STEP) {
    store += (priming - store / tau) * STEP;
    const hazard = t < DEAD ? 0 : Math.exp(Math.min(3, (store - level) / width));
    const dies = alive * (1 - Math.exp(-hazard * STEP));
    first += dies * t;
    second += dies * t * t;
    alive -= dies;
  }
  const left = 1 - alive;
  const mean = first / left;
  return { mean, sd: Math.sqrt(Math.max(0, second / left - mean * mean)) };
}

function loss(constants: Constants, table: Table): number {
  const [tau, level, width, low] = constants;
  if (tau < 50 || width < 1 || low < 0 || level < 20) return 1e9;
  let total = 0;
  for (const { priming, interval, intervalSpread, first, bursts } of table.rows) {
    if (interval === null || first === null || bursts < 10 || interval > RARE) continue;
    const between = wait(constants, priming, low);
    total += Math.log(between.mean / interval) ** 2;
    total += 0.1 * Math.log(between.sd / intervalSpread) ** 2;
    const fresh = wait(constants, priming, table.setting.rest.priming * tau);
    total += 0.3 * Math.log(fresh.mean / first) ** 2;
  }
  const resting = (table.setting.rest.priming * tau - level) / width;
  const perDay = 86_400 * Math.exp(resting);
  return total + 10 * Math.max(0, Math.log(perDay)) ** 2;
}

/** Downhill simplex (Nelder and Mead 1965), on the logarithms. */
function descend(start: Constants, of: (constants: Constants) => number): Constants {
  const plain = (x: readonly number[]): Constants => x.map(Math.exp) as unknown as Constants;
  const value = (x: readonly number[]): number => of(plain(x));
  let simplex = [0, 1, 2, 3, 4].map((k) => start.map((s, i) => Math.log(s) + (i === k - 1 ? 0.25 : 0)));
  for (let round = 0; round < 600; round++) {
    simplex = simplex.sort((a, b) => value(a) - value(b));
    const worst = simplex[4]!;
    const centre = start.map((_, i) => simplex.slice(0, 4).reduce((s, x) => s + x[i]! / 4, 0));
    const along = (by: number): number[] => centre.map((c, i) => c + by * (worst[i]! - c));
    const tries = [along(-1), along(-2), along(0.5), along(-0.5)];
    const best = tries.sort((a, b) => value(a) - value(b))[0]!;
    if (value(best) < value(worst)) simplex[4] = best;
    else simplex = simplex.map((x) => x.map((v, i) => (v + simplex[0]![i]!) / 2));
  }
  return plain(simplex.sort((a, b) => value(a) - value(b))[0]!);
}

const name = process.argv[2] ?? 'quiet';
const table = JSON.parse(
  readFileSync(new URL(`burst-intervals-${name}.json`, import.meta.url), 'utf8'),
) as Table;
const starts: readonly Constants[] = [
  [400, 160, 9, 8],
  [170, 75, 5, 8],
  [300, 110, 12, 20],
  [600, 200, 8, 30],
];
const fits = starts.map((start) => descend(start, (c) => loss(c, table)));
const [best] = fits.sort((a, b) => loss(a, table) - loss(b, table));
const [tau, level, width, low] = best!;
const solid = table.rows.filter((row) => row.bursts >= 10 && (row.interval ?? RARE) < RARE);
const mass = solid.reduce((s, row) => s + row.mass, 0) / solid.length;
const shares = [1, 2, 3, 4].map(
  (i) => solid.reduce((s, row) => s + row.bySecond[i]! / row.mass, 0) / solid.length,
);
const rows = table.rows.map((row) => ({
  priming: row.priming,
  interval: [row.interval, wait(best!, row.priming, low).mean],
  spread: [row.intervalSpread, wait(best!, row.priming, low).sd],
  first: [row.first, wait(best!, row.priming, table.setting.rest.priming * tau).mean],
}));
const restPerDay = 86_400 * Math.exp((table.setting.rest.priming * tau - level) / width);
const found = {
  tau,
  R_h: level,
  w: width,
  R_low: low,
  mass,
  shares,
  restPerDay,
  loss: loss(best!, table),
  rows,
};
writeFileSync(new URL(`surrogate-${name}.json`, import.meta.url), `${JSON.stringify(found, null, 1)}\n`);
process.stdout.write(`${JSON.stringify({ ...found, rows: undefined })}\n`);
for (const row of rows) process.stdout.write(`${JSON.stringify(row)}\n`);
