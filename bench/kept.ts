import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

/** One measured figure, and what it must not exceed. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly workload: string;
  readonly limit: number;
  /** The limit is to be reached, not kept below. */
  readonly isGain?: true;
}

/** One figure as it is kept. */
interface Row {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** Only of times: a size is the same on every machine. */
  readonly ratio_to_calibration: number | null;
  readonly calibration_ms: number;
  readonly commit: string;
  readonly date: string;
  readonly cpu: string;
  readonly workload: string;
}

interface Keeping {
  readonly file: URL;
  /** What the figures depend on: changes in it that are not committed are said. */
  readonly of: readonly string[];
  readonly calibration_ms: number;
}

/** Tells figures, and keeps them beside what other benches have kept. */
export function keep(measured: readonly Figure[], { file, of, calibration_ms }: Keeping): void {
  const made = {
    calibration_ms: figures(calibration_ms),
    commit: commit(of),
    date: new Date().toISOString(),
    cpu: cpus()[0]?.model ?? 'unknown',
  };
  const rows = measured.map(({ name, value, unit, workload, limit, isGain }): Row => {
    const ratio = unit.startsWith('ms') ? figures(value / calibration_ms) : null;
    const verdict = isGain ? (value >= limit ? 'reaches' : 'UNDER') : value <= limit ? 'within' : 'OVER';
    const compared = ratio === null ? '' : `  (${ratio} calibrations)`;
    process.stdout.write(`${name}  ${figures(value)} ${unit}  ${verdict} ${limit}${compared}\n`);
    return { name, value: figures(value), unit, ratio_to_calibration: ratio, ...made, workload };
  });
  const names = rows.map(({ name }) => name);
  const all = [...kept(file).filter(({ name }) => !names.includes(name)), ...rows];
  writeFileSync(file, `${JSON.stringify(all, null, 2)}\n`);
}

/** Rows of the last time, of whatever bench. */
function kept(file: URL): Row[] {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Row[];
  } catch {
    return [];
  }
}

const figures = (value: number): number => Number(value.toPrecision(4));

function commit(of: readonly string[]): string {
  const git = (...args: string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim();
  const looked = [...of, 'bench', ':!bench/*.json'];
  const changed = git('status', '--porcelain', '--', ...looked) === '' ? '' : ' and changes';
  return `${git('rev-parse', '--short=12', 'HEAD')}${changed}`;
}
