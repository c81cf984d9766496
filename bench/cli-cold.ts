import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Benchmark } from './benchmark.ts';
import { median } from './measure.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const COMMAND = ['apps/cli/bin/tokos.js', 'run', 'scenarios/drip.yaml'];

export const cliCold: Benchmark = {
  name: 'cli_cold_ms',
  unit: 'ms',
  workload: `node ${COMMAND.join(' ')}: an infusion of one hour, followed for two; wall time`,
  limit: 400,
  measure: () =>
    median(() => {
      const since = performance.now();
      execFileSync(process.execPath, COMMAND, { cwd: ROOT, stdio: 'pipe' });
      return performance.now() - since;
    }),
};
