import { writeFileSync } from 'node:fs';
import { BurstOnset } from '@tokos/study/neurons';
import { mean, NETS, populationOf, spread } from './population.ts';

/**
 * How often 512 cells burst at each priming, in five nets: mean and spread of the intervals, the first burst
 * from the store of rest, and what one burst releases in each of its first seconds above the background. The
 * rate model (`surrogate`) is fitted to these tables by `house/fit/surrogate.ts`, and to nothing else.
 *
 *     node --conditions=source house/fit/burst-intervals.ts quiet|term
 */
interface Setting {
  readonly input: number;
  readonly priming: readonly number[];
  /** Priming and store of rest, from which the first burst is awaited. */
  readonly rest: { readonly priming: number; readonly store: number };
}
const SETTINGS: Readonly<Record<string, Setting>> = {
  quiet: {
    input: 62.5,
    priming: [0.2, 0.225, 0.25, 0.275, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.3],
    rest: { priming: 0.2, store: 64 },
  },
  term: {
    input: 92.7,
    priming: [0.22, 0.24, 0.26, 0.28, 0.31, 0.35, 0.4, 0.5],
    rest: { priming: 0.2, store: 20 },
  },
};
const INHIBITION = 80;
const WARM_UP = 60;
/** [s] Near the threshold bursts are hours apart. */
const longest = (priming: number): number => (priming < 0.29 ? 10_800 : 3600);
/** Enough of them in each net. */
const BURSTS = 14;
/** [s] after its onset a burst still releases. */
const TAIL = 5;

interface Seen {
  readonly onsets: readonly number[];
  readonly masses: readonly (readonly number[])[];
  readonly spikes: readonly number[];
  readonly seconds: number;
  readonly background: number;
}

async function watch(net: number, input: number, priming: number, rest: Setting['rest']): Promise<Seen> {
  const cells = await populationOf(net, rest.store);
  const onset = new BurstOnset(cells.cells);
  const quiet = { excitation: input, inhibition: INHIBITION, priming: rest.priming };
  for (let second = 0; second < WARM_UP; second++) cells.advance(quiet);
  const released: number[] = [];
  const spikes: number[] = [];
  const onsets: number[] = [];
  while (released.length < longest(priming) && onsets.length <= BURSTS) {
    const lived = cells.advance({ ...quiet, priming });
    if (onset.hear(lived.spikes, lived.spikeTimes)) onsets.push(released.length);
    released.push(lived.released);
    spikes.push(lived.spikes / cells.cells);
  }
  cells.close();
  const calm = (second: number): boolean => onsets.every((on) => second < on - 5 || second > on + 40);
  const background = mean(released.filter((_, second) => calm(second)));
  const whole = onsets.filter((on) => on > 0 && on + TAIL < released.length);
  const masses = whole.map((on) => [-1, 0, 1, 2, 3, 4].map((d) => released[on + d]! - background));
  return {
    onsets,
    masses,
    spikes: whole.map((on) => [0, 1, 2, 3].reduce((s, d) => s + spikes[on + d]!, 0)),
    seconds: released.length,
    background,
  };
}

async function row(name: string, priming: number): Promise<Record<string, unknown>> {
  const { input, rest } = SETTINGS[name]!;
  const seen = [];
  for (const net of NETS) seen.push(await watch(net, input, priming, rest));
  const intervals = seen.flatMap(({ onsets }) => onsets.slice(1).map((on, i) => on - onsets[i]!));
  const masses = seen.flatMap((s) => s.masses);
  const count = seen.reduce((s, one) => s + one.onsets.length, 0);
  return {
    priming,
    bursts: count,
    perHour: (count * 3600) / seen.reduce((s, one) => s + one.seconds, 0),
    perHourByNet: seen.map((one) => Number(((one.onsets.length * 3600) / one.seconds).toFixed(2))),
    interval: mean(intervals),
    intervalSpread: spread(intervals),
    first: mean(seen.map((one) => one.onsets[0] ?? Number.NaN)),
    firstSpread: spread(seen.map((one) => one.onsets[0] ?? Number.NaN)),
    mass: mean(masses.map((m) => m.reduce((a, b) => a + b, 0))),
    massSpread: spread(masses.map((m) => m.reduce((a, b) => a + b, 0))),
    bySecond: [0, 1, 2, 3, 4, 5].map((i) => mean(masses.map((m) => m[i]!))),
    spikes: mean(seen.flatMap((s) => s.spikes)),
    background: mean(seen.map((s) => s.background)),
  };
}

const name = process.argv[2] ?? 'quiet';
const rows = [];
for (const priming of SETTINGS[name]!.priming) {
  const found = await row(name, priming);
  rows.push(found);
  process.stdout.write(`${JSON.stringify(found)}\n`);
}
const found = { setting: SETTINGS[name], rows };
writeFileSync(
  new URL(`burst-intervals-${name}.json`, import.meta.url),
  `${JSON.stringify(found, null, 1)}\n`,
);
