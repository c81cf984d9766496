import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { bodyPersonDay } from './body-person-day.ts';
import { calibration } from './calibration.ts';
import { cliCold } from './cli-cold.ts';
import { cohort } from './cohort.ts';
import { feedOfCells, feedOfCohort, feedOfSurrogate, nursingDay } from './feed.ts';
import { type Figure, keep } from './kept.ts';
import { bolusOf10IU, labour, labourOf48Cells, labourOf512Cells, labourOfCohort } from './labour.ts';
import { networkLinearity, networkTypeScript, networkWasm } from './neuron-network.ts';
import { silentNetwork, silentNeurons } from './neuron-silence.ts';
import { networkTwoThreads, twoThreads } from './neuron-threads.ts';
import { neuronsTypeScript, neuronsWasm } from './uncoupled-neurons.ts';

const BENCHMARKS: readonly Benchmark[] = [
  bodyPersonDay,
  cohort,
  labour,
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
  feedOfCells,
  feedOfSurrogate,
  nursingDay,
  feedOfCohort,
  labourOfCohort,
  bolusOf10IU,
  labourOf48Cells,
  labourOf512Cells,
];
/** Names of benches given on the command line, or parts of names; without any, all of them. */
const ASKED = process.argv.slice(2);
const CHOSEN = BENCHMARKS.filter(
  ({ name }) => ASKED.length === 0 || ASKED.some((part) => name.includes(part)),
);

/** Measures what was asked for, tells it, and keeps it beside what other benches have kept. */
async function bench(): Promise<void> {
  if (CHOSEN.includes(cliCold)) buildCommandLine();
  const calibration_ms = await calibration();
  const measured: Figure[] = [];
  for (const { measure, ...about } of CHOSEN) measured.push({ ...about, value: await measure() });
  const file = new URL('results.json', import.meta.url);
  keep(measured, { file, of: ['packages', 'apps/cli'], calibration_ms });
}

/** In a process of its own: what a bundler leaves running would count as time of the benches. */
function buildCommandLine(): void {
  const builder = fileURLToPath(new URL('../house/build/command-line.ts', import.meta.url));
  execFileSync(process.execPath, ['--conditions=source', builder], { stdio: 'inherit' });
}

await bench();
