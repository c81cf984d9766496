import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { broughtAlong, presentParameters } from './circulation.ts';
import { type Column, columns, type Deed, PROTOCOLS, type Protocol, type Stored } from './protocols.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const LIBRARIES = ['cvode', 'nvecserial', 'sunmatrixdense', 'sunlinsoldense'].map((l) => `-lsundials_${l}`);

/** What the C program reads. */
function question(p: Protocol, parameters: Readonly<Record<string, number>>): string {
  const said = Object.entries(parameters).map(([name, value]) => `parameter ${name} ${value}`);
  const start = Object.entries(broughtAlong(p)).map(([name, value]) => `start ${name} ${value}`);
  const deed = (d: Deed): string =>
    `at ${d.minute} ${'infusion' in d ? `infusion ${d.infusion}` : `+${d.depot} ${d.amount}`}`;
  return [...said, ...start, ...p.deeds.map(deed), `until ${p.until}`, ''].join('\n');
}

function answers(program: string, method: string, asked: string): Record<Column, number[]> {
  const rows = execFileSync(program, [method], { input: asked, encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.split(' ').map(Number));
  return Object.fromEntries(
    columns.map((c, i) => [c, rows.map((row) => row[i + 1] ?? Number.NaN)]),
  ) as Record<Column, number[]>;
}

/** Two methods of CVODE that have little in common must tell the same story. */
function hold(a: Readonly<Record<Column, number[]>>, b: Readonly<Record<Column, number[]>>): number {
  const apart = columns.flatMap((c) =>
    a[c].map((x, i) => Math.abs(x - (b[c][i] ?? Number.NaN)) / Math.max(Math.abs(x), 1e-3)),
  );
  const worst = Math.max(...apart);
  if (!(worst < 1e-9)) throw new Error(`the two methods of CVODE part by ${worst}`);
  return worst;
}

const keep = (name: string, answer: unknown): void => {
  const file = join(here, name);
  writeFileSync(file, `${JSON.stringify(answer)}\n`);
  execFileSync('npx', ['biome', 'format', '--write', file], { stdio: 'ignore' });
};

const folder = mkdtempSync(join(tmpdir(), 'tokos-oracle-'));
/** A program of the oracle, ready to be asked. */
const compiled = (name: string): string => {
  const program = join(folder, name);
  execFileSync('cc', ['-O2', '-Wall', '-o', program, join(here, `${name}.c`), ...LIBRARIES, '-lm']);
  return program;
};

try {
  const program = compiled('plasma');
  const header = readFileSync('/usr/include/sundials/sundials_config.h', 'utf8');
  const version = /SUNDIALS_VERSION "([^"]+)"/.exec(header)?.[1] ?? 'unknown';
  const parameters = presentParameters();
  const runs = Object.fromEntries(
    PROTOCOLS.map((p) => {
      const asked = question(p, parameters);
      const run = answers(program, 'bdf', asked);
      const worst = hold(run, answers(program, 'adams', asked));
      process.stdout.write(`${p.name}: BDF and Adams part by at most ${worst.toExponential(1)}\n`);
      return [p.name, run];
    }),
  );
  const stored: Stored = {
    solver: `CVODE (BDF) of SUNDIALS ${version}, rtol 1e-12, atol 1e-14`,
    parameters,
    runs,
  };
  keep('plasma.json', stored);
  const reactions = execFileSync(compiled('robertson'), { encoding: 'utf8' }).trim().split('\n');
  keep('robertson.json', {
    solver: `CVODE (BDF) of SUNDIALS ${version}, rtol 1e-10, atol 1e-14`,
    columns: ['time', 'a', 'b', 'c'],
    rows: reactions.map((row) => row.split(' ').map(Number)),
  });
} finally {
  rmSync(folder, { recursive: true });
}
