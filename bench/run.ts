import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { bodyPersonDay } from './body-person-day.ts';
import { calibration } from './calibration.ts';
import { cliCold } from './cli-cold.ts';
import { type Figure, keep } from './kept.ts';

const BENCHMARKS: readonly Benchmark[] = [bodyPersonDay, cliCold];

async function bench(): Promise<void> {
  buildCommandLine();
  const calibration_ms = await calibration();
  const measured: Figure[] = [];
  for (const { measure, ...about } of BENCHMARKS) measured.push({ ...about, value: await measure() });
  const file = new URL('results.json', import.meta.url);
  keep(measured, { file, of: ['packages', 'apps/cli'], calibration_ms });
}

/** In a process of its own: what a bundler leaves running would count as time of the benches. */
function buildCommandLine(): void {
  const builder = fileURLToPath(new URL('../house/build/command-line.ts', import.meta.url));
  execFileSync(process.execPath, ['--conditions=source', builder], { stdio: 'inherit' });
}

await bench();
