import { existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtTokos, DRIP } from './tokos.ts';

const tokos = builtTokos();
const FORMS = ['csv', 'json', 'ndjson', 'parquet'] as const;
const read = (name: string) => readFileSync(tokos.path(name));
const strays = () => readdirSync(tokos.folder).filter((name) => name.startsWith('.'));

test.each(FORMS)('the same seed gives the same bytes twice as %s', async (form) => {
  tokos.put('drip.yaml', DRIP);
  for (const name of ['a', 'b']) {
    const { code, err } = await tokos.run([
      'run',
      'drip.yaml',
      '--out',
      `${name}.${form}`,
      '--assay',
      'lc_ms_ms',
    ]);
    expect([code, err]).toEqual([0, `3601 samples of 5 signals were written to ${name}.${form}.\n`]);
  }
  expect(read(`a.${form}`)).toEqual(read(`b.${form}`));
  expect(read(`a.${form}`).includes('must not be used for decisions')).toBe(true);
  expect(read(`a.${form}`).includes('plasma_oxytocin_read_by_lc_ms_ms_pg_per_ml')).toBe(true);
  const other = await tokos.run([
    'run',
    'drip.yaml',
    '--out',
    `c.${form}`,
    '--assay',
    'lc_ms_ms',
    '--seed',
    '8',
  ]);
  expect(other.code).toBe(0);
  expect(read(`c.${form}`)).not.toEqual(read(`a.${form}`));
});

test('a file is never overwritten unless that is asked for, and stays as it was', async () => {
  tokos.put('kept.csv', 'kept');
  const refused = await tokos.run(['run', 'drip.yaml', '--out', 'kept.csv']);
  expect([refused.code, refused.out, refused.err]).toEqual([
    5,
    '',
    "tokos run: 'kept.csv' exists; nothing was written.  [file-exists]\n" +
      '           Choose another name or add --force.\n',
  ]);
  expect(read('kept.csv').toString()).toBe('kept');
  for (const asked of ['--force', '--yes']) {
    tokos.put('kept.csv', 'kept');
    expect((await tokos.run(['run', 'drip.yaml', '--out', 'kept.csv', asked])).code).toBe(0);
    expect(read('kept.csv').toString()).toMatch(/^# Tokos/);
  }
  expect(strays()).toEqual([]);
});

test('a run that fails loses nothing of a file that it was to replace', async () => {
  tokos.put('kept.csv', 'kept');
  expect((await tokos.run(['run', 'nothing.yaml', '--out', 'kept.csv', '--force'])).code).toBe(5);
  expect(
    (await tokos.run(['run', 'drip.yaml', '--set', 'max=-1 h', '--out', 'kept.csv', '--force'])).code,
  ).toBe(3);
  expect(read('kept.csv').toString()).toBe('kept');
});

test('a place that cannot be written to is refused before anything is worked out', async () => {
  symlinkSync('nowhere/at/all.csv', tokos.path('dangling.csv'));
  for (const out of [
    'no-such-folder/a.csv',
    'drip.yaml/a.csv',
    'apps',
    '/proc/a.csv',
    `${'n'.repeat(300)}.csv`,
  ]) {
    const format = out === 'apps' ? ['--format', 'csv'] : [];
    const {
      code,
      out: said,
      err,
    } = await tokos.run(['run', 'drip.yaml', '--out', out, ...format, '--set', 'max=300 d']);
    expect([code, said], out).toEqual([5, '']);
    expect(err).toMatch(
      / cannot be written \([^)]+\)\. {2}\[file-unwritable\]\n +Choose another name, in a /,
    );
  }
});

test('a reader that closes the pipe early ends the command quietly', async () => {
  const { code, signal, err } = await tokos.run(
    ['run', 'drip.yaml', '--format', 'csv', '--set', 'max=24 h'],
    {
      meanwhile: (child) => child.stdout!.once('data', () => child.stdout!.destroy()),
    },
  );
  expect({ code, signal, err }).toEqual({ code: 0, signal: null, err: '' });
});

test('traces go to standard output where a form is asked for', async () => {
  const csv = await tokos.run(['run', 'drip.yaml', '--format', 'csv']);
  expect(csv.out.split('\n')[2]).toBe(
    'time_s,plasma_oxytocin_pmol_per_l,secretion_pmol_per_min,infusion_pmol_per_min,clearance_l_per_min',
  );
  expect((await tokos.run(['run', 'drip.yaml', '--out', '-'])).out).toBe(csv.out);
  const lines = (await tokos.run(['run', 'drip.yaml', '--format', 'ndjson'])).out.trimEnd().split('\n');
  expect(lines).toHaveLength(3602);
  expect(JSON.parse(lines[1]!)).toMatchObject({
    time_s: 0,
    plasma_oxytocin_pmol_per_l: expect.closeTo(1.886, 9),
  });
  const both = JSON.parse((await tokos.run(['run', 'drip.yaml', '--format', 'json', '--out', '-'])).out) as {
    results: { name: string }[];
  };
  expect(both.results.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['plasma_oxytocin_max', 'time_s']),
  );
});

test('a file named by --format need not end in its name', async () => {
  expect((await tokos.run(['run', 'drip.yaml', '--format', 'csv', '--out', 'traces.txt'])).code).toBe(0);
  expect(read('traces.txt')).toEqual(read('traces.txt'));
  expect(read('traces.txt').toString()).toMatch(/^# Tokos/);
});

test('a full disk is told, not thrown', async () => {
  if (!existsSync('/dev/full')) return;
  const { execFile } = await import('node:child_process');
  const shell = `"${process.execPath}" "${tokos.bin}" list errors > /dev/full`;
  const ended = await new Promise<{ code: unknown; err: string }>((done) => {
    execFile('sh', ['-c', shell], (error, _out, err) => done({ code: error?.code ?? 0, err }));
  });
  expect(ended.code).toBe(5);
  expect(ended.err).toContain("'standard output' cannot be written (the disk is full)");
});
