import { existsSync, readFileSync } from 'node:fs';
import { fromParquet, type NumberColumn } from '@tokos/study';
import { beforeAll, expect, test } from 'vitest';
import { builtTokos } from './tokos.ts';

const tokos = builtTokos();
const trial = (people: number, more: string = '') => `tokos: 1
title: Two drips
person: { kind: woman, neurons: surrogate }
people: ${people}
max: 30 min
do:
  - infusion: { drug: oxytocin, rate: 2 mU/min }
    id: drip
arms:
  slow:
  fast: { do: [{ infusion: { drug: oxytocin, rate: 4 mU/min }, id: drip }] }
measure:
  level: { observable: plasma_oxytocin, at: 25 min }
  read: { observable: plasma_oxytocin, assay: extracted_ria, at: 0 min }
trial: { per_arm: 12, trials: 100 }
seed: 5
${more}`;
const single = (rate: number, more: string = '') => `tokos: 1
person: { kind: woman, neurons: prescribed }
${more.includes('max') ? '' : 'max: 20 min'}
do: [{ infusion: { drug: oxytocin, rate: ${rate} mU/min } }]
measure: { level: { observable: plasma_oxytocin, at: 15 min } }
seed: 5
${more}`;
const LONG = 4000;

interface Envelope {
  readonly ok: boolean;
  readonly run: { readonly seed: number; readonly threads: number } | null;
  readonly results: readonly {
    readonly name: string;
    readonly arm?: string;
    readonly people?: number;
    readonly found?: number;
    readonly paired?: { readonly difference: number; readonly low: number };
    readonly power?: { readonly crossover: number };
  }[];
  readonly warnings: readonly { readonly code: string; readonly message: string }[];
}
const answer = async (args: readonly string[]): Promise<Envelope> => {
  const { code, out, err } = await tokos.run([...args, '--json', '--quiet']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Envelope;
};

beforeAll(() => {
  tokos.put('trial.yaml', trial(12));
  tokos.put('long.yaml', trial(LONG));
  tokos.put('slow.yaml', single(2));
  tokos.put('fast.yaml', single(4));
});

test('the same people have the same bits on one, two and four threads, in a file of Parquet', async () => {
  const all = await Promise.all(
    ['1', '2', '4'].map(async (threads) => {
      const out = `on-${threads}.parquet`;
      const part = ['--threads', threads, '--out', out, '--progress', 'none'];
      const { code, err } = await tokos.run(['run', 'trial.yaml', ...part]);
      expect([code, err]).toEqual([0, `24 rows, one for each person and arm, were written to ${out}.\n`]);
      return fromParquet(readFileSync(tokos.path(out)), out);
    }),
  );
  const [one, ...others] = all.map(({ columns }) => columns);
  for (const other of others) expect(other).toEqual(one);
  expect(one!.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['person', 'arm', 'plasma_V1_l', 'level_pmol_per_l', 'without_value']),
  );
  const person = one!.find(({ name }) => name === 'person') as NumberColumn;
  expect([...person.values].slice(0, 4)).toEqual([0, 0, 1, 1]);
});

test('a trial tells each arm, differences in pairs and apart, and what a real one would find', async () => {
  const { results, run } = await answer(['compare', 'trial.yaml']);
  expect(run).toMatchObject({ seed: 5 });
  expect(results.map(({ name, arm }) => [name, arm])).toEqual([
    ['level', 'slow'],
    ['read', 'slow'],
    ['level', 'fast'],
    ['read', 'fast'],
    ['level', undefined],
    ['read', undefined],
  ]);
  expect(results[0]).toMatchObject({ people: 12, found: 12 });
  expect(results[4]!.paired!.low).toBeGreaterThan(0);
  expect(results[4]!.power!.crossover).toBe(100);
  const { out } = await tokos.run(['compare', 'trial.yaml']);
  for (const part of ['12 people · seed 5', 'fast less slow', 'People differ in', 'not detected (limit']) {
    expect(out).toContain(part);
  }
});

test('two files are compared by the same people', async () => {
  const { results } = await answer(['compare', 'slow.yaml', 'fast.yaml', '--people', '8']);
  const [level] = results.filter(({ paired }) => paired);
  expect(level).toMatchObject({ name: 'level', first: 'slow', second: 'fast' });
  expect(level!.paired!.difference).toBeGreaterThan(0);
  const same = await answer(['compare', 'slow.yaml', 'slow.yaml', '--people', '8']);
  expect(same.results.at(-1)!.paired).toMatchObject({ difference: 0, low: 0, high: 0 });
});

const whenThere = (name: string, then: () => void): void => {
  const watch = setInterval(() => {
    const lines = existsSync(tokos.path(name))
      ? readFileSync(tokos.path(name), 'utf8').split('\n').length
      : 0;
    if (lines < 6) return;
    clearInterval(watch);
    then();
  }, 10);
};

test('Ctrl+C keeps the people who are finished, and the rest follow later with the same bits', async () => {
  const part = ['--checkpoint', 'people.record', '--threads', '2', '--json'];
  const stopped = await tokos.run(['run', 'long.yaml', ...part], {
    meanwhile: (child) => whenThere('people.record', () => child.kill('SIGINT')),
  });
  expect(stopped.code).toBe(130);
  const { ok, warnings, results } = JSON.parse(stopped.out) as Envelope;
  const finished = results[0]!.people!;
  expect([ok, warnings.map(({ code }) => code)]).toEqual([false, ['cohort-interrupted']]);
  expect(finished).toBeGreaterThan(3);
  expect(finished).toBeLessThan(LONG);
  const more = finished + 5;
  const resumed = await tokos.run(['run', 'long.yaml', '--people', String(more), ...part]);
  expect(resumed.err).toContain(`Going on with ${finished} people who are finished`);
  expect(existsSync(tokos.path('people.record'))).toBe(false);
  const whole = await tokos.run(['run', 'long.yaml', '--people', String(more), '--threads', '2', '--json']);
  expect(resumed.out).toBe(whole.out);
});

test('a cohort that was killed goes on from whoever is whole; a record of others is refused', async () => {
  const part = ['--checkpoint', 'killed.record', '--quiet', '--json'];
  const killed = await tokos.run(['run', 'long.yaml', ...part], {
    meanwhile: (child) => whenThere('killed.record', () => child.kill('SIGKILL')),
  });
  expect(killed.signal).toBe('SIGKILL');
  const text = readFileSync(tokos.path('killed.record'), 'utf8');
  tokos.put('killed.record', text.slice(0, -7));
  const other = await tokos.run(['run', 'long.yaml', '--seed', '6', ...part]);
  expect(other.code).toBe(3);
  expect(other.out).toContain('holds people of another cohort');
  const finished = text.split('\n').length - 3;
  const resumed = await tokos.run(['run', 'long.yaml', '--people', String(finished + 2), ...part]);
  const whole = await tokos.run(['run', 'long.yaml', '--people', String(finished + 2), '--json', '--quiet']);
  expect([resumed.code, resumed.out]).toEqual([0, whole.out]);
});

test('where the calculation fails in everybody it says in how many and why, and ends with 1', async () => {
  const part = ['--people', '3', '--step', '3600 s', '--json', '--quiet'];
  const { code, out } = await tokos.run(['run', tokos.put('coarse.yaml', single(400, 'max: 9 h')), ...part]);
  const { ok, warnings } = JSON.parse(out) as Envelope;
  expect([code, ok, warnings.map((one) => one.code)]).toEqual([1, false, ['cohort-failed']]);
  expect(warnings[0]!.message).toMatch(/^The calculation failed in 3 of 3 people/);
});

test('progress tells how many people are done, and a range of the time that is left', async () => {
  const { code, err } = await tokos.run(['run', 'trial.yaml', '--progress', 'json', '--quiet']);
  expect(code).toBe(0);
  for (const line of err.trimEnd().split('\n')) {
    const {
      done,
      of,
      left_s: left,
    } = JSON.parse(line) as { done: number; of: number; left_s: [number, number] };
    expect(of).toBe(12);
    expect(done).toBeLessThanOrEqual(12);
    expect(left[0]).toBeLessThanOrEqual(left[1]);
  }
});

test.each([
  [['run', 'trial.yaml', '--people', '0'], 2, "--people is '0'", 'Expected a whole number from 1'],
  [['run', 'trial.yaml', '--people', '1e9'], 3, 'at most 100000 live in one cohort', 'Ask for fewer'],
  [['run', 'trial.yaml', '--set', 'people=0'], 3, 'people is 0; expected at least 1', 'Give a value'],
  [['compare', 'slow.yaml'], 3, 'has no arms, and no second scenario was given', 'Add one of them'],
  [['compare', 'slow.yaml', 'trial.yaml'], 3, 'has arms of its own', 'Compare it alone'],
  [['compare', 'slow.yaml', 'man.yaml'], 3, 'the same people go through both', 'Give both the same'],
  [['compare', 'slow.yaml', 'other.yaml'], 3, "'peak' is reported by 'other' and not by 'slow'", 'in both'],
  [['compare', 'slow.yaml', 'seeded.yaml'], 3, "'slow' has the seed 5, 'seeded' 6", 'or add --seed'],
  [['run', 'cell.yaml', '--people', '9'], 3, "'cell.yaml' studies a preparation", 'Give a scenario with'],
  [['run', 'alone.yaml'], 3, 'has the arms slow, fast', 'Give it people'],
])('%j is refused in one sentence', async (args, exit, sentence, remedy) => {
  tokos.put('man.yaml', single(2).replace('woman', 'man'));
  tokos.put('seeded.yaml', single(2).replace('seed: 5', 'seed: 6'));
  const peak = 'level: { observable: plasma_oxytocin, at: 15 min }, peak: { observable: oxytocin, as: max }';
  tokos.put('other.yaml', single(2).replace(/level: \{.*?\}/, peak));
  tokos.put('cell.yaml', 'tokos: 1\npreparation: { kind: one_cell }\n');
  tokos.put('alone.yaml', trial(1).replace('people: 1\n', ''));
  const { code, out, err } = await tokos.run(args);
  expect([code, out]).toEqual([exit, '']);
  expect(err.trimEnd().split('\n').length).toBe(2);
  expect(err).toContain(sentence);
  expect(err.split('\n')[1]).toContain(remedy);
});
