import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { bodyPersonDay } from './body-person-day.ts';
import { calibration } from './calibration.ts';
import { cliCold } from './cli-cold.ts';
import { cohort } from './cohort.ts';
import { networkLinearity, networkTypeScript, networkWasm } from './neuron-network.ts';
import { silentNetwork, silentNeurons } from './neuron-silence.ts';
import { networkTwoThreads, twoThreads } from './neuron-threads.ts';
import { neuronsTypeScript, neuronsWasm } from './uncoupled-neurons.ts';

/** One figure as it is kept. */
interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly ratio_to_calibration: number;
  readonly calibration_ms: number;
  readonly commit: string;
  readonly date: string;
  readonly cpu: string;
  readonly workload: string;
}

const BENCHMARKS: readonly Benchmark[] = [
  bodyPersonDay,
  cohort,
  cliCold,
  neuronsWasm,
  neuronsTypeScript,
  networkWasm,
  networkTypeScript,
  networkLinearity,
  silentNeurons,
  silentNetwork,
  twoThreads,
  networkTwoThreads,
];
/** Names of benches given on the command line; without any, all of them. */
const ASKED = process.argv.slice(2);
const CHOSEN = BENCHMARKS.filter(({ name }) => ASKED.length === 0 || ASKED.includes(name));
const RESULTS = new URL('results.json', import.meta.url);

/** Measures what was asked for, tells it, and keeps it beside what other benches have kept. */
async function bench(): Promise<void> {
  if (CHOSEN.includes(cliCold)) buildCommandLine();
  const unit = await calibration();
  const made = {
    calibration_ms: figures(unit),
    commit: commit(),
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
  };
  const rows: Row[] = [];
  for (const { name, unit: own, workload, limit, isGain, measure } of CHOSEN) {
    const value = await measure();
    const ratio = figures(value / unit);
    rows.push({ name, value: figures(value), unit: own, ratio_to_calibration: ratio, ...made, workload });
    const verdict = isGain ? (value >= limit ? 'reaches' : 'UNDER') : value <= limit ? 'within' : 'OVER';
    process.stdout.write(`${name}  ${figures(value)} ${own}  ${verdict} ${limit}  (${ratio} calibrations)\n`);
  }
  const names = rows.map(({ name }) => name);
  const all = [...kept().filter(({ name }) => !names.includes(name)), ...rows];
  writeFileSync(RESULTS, `${JSON.stringify(all, null, 2)}\n`);
}

/** In a process of its own: what a bundler leaves running would count as time of the benches. */
function buildCommandLine(): void {
  const builder = fileURLToPath(new URL('../house/build/command-line.ts', import.meta.url));
  execFileSync(process.execPath, ['--conditions=source', builder], { stdio: 'inherit' });
}

/** Rows of the last time, of whatever bench. */
function kept(): Row[] {
  try {
    return JSON.parse(readFileSync(RESULTS, 'utf8')) as Row[];
  } catch {
    return [];
  }
}

const figures = (value: number): number => Number(value.toPrecision(4));

/** What was measured; changes that are not committed are said. */
function commit(): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const looked = ['packages', 'apps/cli', 'bench', ':!bench/results.json'];
  const changed = git('status', '--porcelain', '--', ...looked) === '' ? '' : ' and changes';
  return `${git('rev-parse', '--short=12', 'HEAD')}${changed}`;
}

await bench();
