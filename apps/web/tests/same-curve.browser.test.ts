import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OXYTOCIN_GRAMS_PER_MOLE } from '@tokos/units';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linkOf } from '../src/link/link.ts';
import type { Person } from '../src/live/model.ts';
import { figure } from '../src/words/figure.ts';
import { overhear, overheard, rowsOf } from './overheard.ts';
import { alive, type Place, place } from './place.ts';

const EXPERIMENT = 'mcr-term-vs-postpartum';
const END = 7200;
/** What stays in the memory of the page, with both ends. */
const SECONDS = 1801;
const root = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tokos-same-curve-'));
const START = "import('./apps/cli/src/tokos.ts').then(({ main }) => main(process.argv.slice(1)))";

/** The command line of the present sources, as a process of its own: the apps do not know each other. */
const tokos = (...words: readonly string[]): string =>
  execFileSync(
    process.execPath,
    ['--conditions=source', '--input-type=module', '-e', START, '--', ...words],
    { cwd: root, encoding: 'utf8' },
  );
const resultsOf = (...words: readonly string[]): readonly unknown[] =>
  (JSON.parse(tokos(...words, '--json')) as { results: readonly unknown[] }).results;

let at: Place;
let atlas: ReadonlyMap<string, number>;
beforeAll(async () => {
  at = await place('present');
  const [{ measures }] = resultsOf('atlas', 'run', EXPERIMENT) as readonly [
    { readonly measures: readonly { readonly name: string; readonly model: number }[] },
  ];
  atlas = new Map(measures.map(({ name, model }) => [name, model]));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await at?.close();
});

/** Who an arm is and how fast her drip runs, in the words of the scenario. */
function armOf(name: string): { readonly person: Person; readonly rate: number } {
  const [{ scenario }] = resultsOf('check', `${EXPERIMENT}:${name}`) as readonly [
    { readonly scenario: { readonly person: Person; readonly do: readonly [Drip] } },
  ];
  return { person: scenario.person, rate: scenario.do[0].infusion.rate_mu_per_min };
}
interface Drip {
  readonly infusion: { readonly rate_mu_per_min: number };
}

/** Every second of an arm by `tokos run`: time, level, and the other signals of its table. */
function runOf(name: string): readonly (readonly number[])[] {
  const file = join(folder, `${name}.csv`);
  tokos('run', `${EXPERIMENT}:${name}`, '--set', 'max=2 h', '--out', file, '--quiet');
  const [names, ...lines] = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .filter((line) => !line.startsWith('#'));
  expect(names?.split(',').slice(0, 2)).toEqual(['time_s', 'plasma_oxytocin_pmol_per_l']);
  return lines.map((line) => line.split(',').map(Number));
}

/**
 * What the page shows after two hours of this drip, and its last half hour as the worker gave it.
 */
async function pageOf({ person, rate }: ReturnType<typeof armOf>) {
  const edits = [{ at_s: 0, path: 'infusion.oxytocin_mu_per_min', value: rate }];
  const run = { model: '2026.1.0', place: 'body', person, edits, seed: 1, speed: 1, t: END } as const;
  const { page, close } = await at.visit({ path: `/${await linkOf(run)}`, before: overhear });
  await alive(page);
  const [rows, shown] = [
    rowsOf(await overheard(page)).slice(0, SECONDS),
    await page.locator('[data-reading="plasma_oxytocin"]:visible').first().textContent(),
  ];
  await close();
  return { shown, curve: rows.map(([time, level]) => [time!, level!] as const) };
}

it.each(['term_low', 'postpartum_high'])(
  'the app, `tokos run` and the atlas say the same of %s',
  async (name) => {
    const run = runOf(name);
    const { shown, curve } = await pageOf(armOf(name));
    // half an hour, to the last bit
    expect(curve.length).toBe(SECONDS);
    expect(curve).toEqual(run.slice(-SECONDS).map(([time, level]) => [time, level]));
    const end = curve.at(-1)![1];
    expect(shown).toBe(figure(end));
    const picograms = (end * OXYTOCIN_GRAMS_PER_MOLE) / 1000;
    expect(atlas.get(`level_${name}`)! / picograms).toBeCloseTo(1, 12);
  },
);
