import { type ChildProcess, spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { builtTokos } from './tokos.ts';

const tokos = builtTokos();

/** Twelve cells that fire every 400 ms, each a little later, and burst together at 100 s and at 300 s. */
function network(): string {
  const lines = ['cell,time_ms'];
  for (let cell = 1; cell <= 12; cell++) {
    const background = Array.from({ length: 990 }, (_, i) => 400 * i + 7 * cell);
    const quiet = background.filter((t) =>
      [100_000, 300_000].every((burst) => t < burst || t > burst + 9000),
    );
    const bursts = [100_000, 300_000].flatMap((burst) =>
      Array.from({ length: 58 }, (_, i) => burst + 20 * cell + 14 * i),
    );
    const times = [...quiet, ...bursts].sort((a, b) => a - b);
    lines.push(...times.map((t) => `SON ${cell},${t}`));
  }
  return `${lines.join('\n')}\n`;
}

const read = async (args: readonly string[], input?: string) =>
  tokos.run(['spikes', ...args], input === undefined ? {} : { input });

describe('a recording of a network', () => {
  test('is told in groups, with bars and the numbers under them', async () => {
    tokos.put('network.csv', network());
    const { code, out, err } = await read(['network.csv', '--duration', '400 s']);
    expect([code, err]).toEqual([0, '']);
    expect(out.split('\n')[0]).toMatch(/^network\.csv {2,}12 cells · 400 s · times in ms$/);
    expect(out).toMatch(/^bursts {2,}2$/m);
    expect(out).toMatch(/^bursts_per_h {2,}18 {2}1\/h$/m);
    expect(out).toMatch(/^spikes_per_cell {2,}58$/m);
    expect(out).toMatch(/^peak_rate_5_intervals {2,}71\.43 {2}1\/s$/m);
    expect(out).toMatch(/^SON 12 {2,}\d+ {2,}/m);
    expect(out).toMatch(/^ +32 {2,}[\d.]+ {2,}[\d.]+$/m);
    expect(out).toMatch(/^300 to 500 {2,}\d+/m);
    expect(out).toMatch(/│.*█/);
    for (const line of out.split('\n')) expect(Array.from(line).length, line).toBeLessThanOrEqual(80);
  });

  test('is told in plain letters where that is asked for', async () => {
    const { out } = await read(['network.csv', '--ascii']);
    expect(out).toMatch(/^[ -~\n]*$/);
    expect(out).toMatch(/\|.*#/);
  });

  test('is told to programs in the envelope of every verb', async () => {
    const { code, out, err } = await read(['network.csv', '--json']);
    expect([code, err]).toEqual([0, '']);
    const { ok, run, results, warnings } = JSON.parse(out) as Envelope;
    expect([ok, run.intended_use.slice(0, 17)]).toEqual([true, 'Tokos is a model ']);
    expect(results[0]).toMatchObject({ name: 'recording', file: 'network.csv', unit: 'ms' });
    const of = (name: string) => results.filter((row) => row.name === name);
    expect(of('rate')[0]).toMatchObject({ unit: '1/s', value: expect.any(Number) as number });
    expect(of('network_burst')).toHaveLength(2);
    expect(of('network_burst')[0]).toMatchObject({
      cells: 12,
      spikes_per_cell: 58,
    });
    expect(of('cell')).toHaveLength(12);
    expect(of('hazard')[0]).toMatchObject({ unit: '1/s', bin_ms: 5 });
    expect(warnings.map(({ code: name }) => name)).toEqual(['recording-duration']);
  });

  test.each(['maicas2018', 'flat_hazard'])(
    'stands beside cells of the set %s at its own rate',
    async (set) => {
      const { code, out, err } = await read(['network.csv', '--duration', '400 s', '--beside', set]);
      expect([code, err]).toEqual([0, '']);
      expect(out).toMatch(new RegExp(`recording +${set}`));
      const [, own, model] = /^rate +([\d.]+) +([\d.]+)/m.exec(out)!.map(Number);
      expect(Math.abs(model! / own! - 1)).toBeLessThan(0.05);
      // cells without neighbours do not burst together
      expect(out).toMatch(/^bursts +2 +0/m);
    },
  );

  test('comes through a pipe as well', async () => {
    const { code, out } = await read(['-', '--json'], network());
    expect(code).toBe(0);
    expect((JSON.parse(out) as Envelope).results[0]).toMatchObject({ file: 'standard input' });
  });
});

interface Envelope {
  readonly ok: boolean;
  readonly run: { readonly intended_use: string };
  readonly results: readonly Record<string, unknown>[];
  readonly warnings: readonly { readonly code: string; readonly line?: number }[];
}

test('what is odd is said beside the answer, and --quiet is quiet', async () => {
  tokos.put('fast.txt', `${Array.from({ length: 500 }, (_, i) => 0.4 * (i + 1)).join('\n')}\n`);
  const { code, out, err } = await read(['fast.txt', '--unit', 'ms', '--duration', '1 s']);
  expect(code).toBe(0);
  expect(out).toMatch(/^spikes {2}500$/m);
  expect(err).toBe(
    'fast.txt  Odd: cell 0 fires at 2500 spikes/s; an oxytocin cell stays below 200.  [spikes-fast]\n' +
      '          Are the times in another unit?\n',
  );
  expect((await read(['fast.txt', '--unit', 'ms', '--quiet'])).err).toBe('');
});

describe('a file that is wrong is refused with its line and ends with 3', () => {
  test.each([
    ['unsorted', 'time_s\n1\n3\n2\n', 'x.csv:4  Cell 0 fires at 2 s, after a spike at 3 s.  [spike-order]'],
    ['duplicated', 'time_s\n1\n1\n', 'x.csv:3  Cell 0 fires twice at 1 s.  [spike-twice]'],
    ['negative', 'time_s\n-1\n', "x.csv:2  The time of a spike is '-1'.  [spike-time]"],
    ['empty', '', 'x.csv  The file is empty.  [recording-empty]'],
    [
      'a header only',
      'cell,time_s\n',
      "x.csv  The file has a header ('cell, time_s') and no spike.  [recording-header-only]",
    ],
    [
      'binary',
      new Uint8Array([80, 75, 3, 4, 0, 0, 255]),
      'x.csv:1  The file is no text; expected CSV in UTF-8.  [recording-binary]',
    ],
    [
      'UTF-16',
      Buffer.from('\ufefftime_s\n1\n', 'utf16le'),
      'x.csv:1  The file is no text; expected CSV in UTF-8.  [recording-binary]',
    ],
    [
      'cut in two ways',
      'cell,time_s\na,1\nb;2\n',
      'x.csv:3  The line is cut by semicolons, the lines before it by commas.  [recording-separators]',
    ],
    [
      'without a unit',
      'cell,t\na,0.5\n',
      'x.csv:2  column "t": got "0.5", a number without a unit; expected s or ms.  [unit-missing]',
    ],
  ])('%s', async (_, text, first) => {
    tokos.put('x.csv', text);
    const { code, out, err } = await read(['x.csv']);
    expect(err.split('\n')[0]).toBe(first);
    expect([code, out]).toEqual([3, '']);
  });

  test('in the envelope too, with the line', async () => {
    tokos.put('x.csv', 'time_s\n1\n3\n2\n');
    const { code, out } = await read(['x.csv', '--json']);
    const { ok, warnings } = JSON.parse(out) as Envelope;
    expect([code, ok, warnings[0]]).toMatchObject([3, false, { code: 'spike-order', line: 4 }]);
  });

  test('and what cannot be read ends with 5', async () => {
    const { code, err } = await read(['nowhere.csv']);
    expect([code, err]).toEqual([
      5,
      "tokos spikes: 'nowhere.csv' cannot be read (there is no such file or folder).  [file-unreadable]\n" +
        '              Check the name.\n',
    ]);
    expect((await read(['.'])).err).toContain('(it is a folder)');
  });
});

describe('wrong use ends with 2', () => {
  test.each([
    [['--duration', '850'], "--duration is '850'", 'Expected a time above 0 with its unit, such as "850 s"'],
    [['--duration', '-1 s'], "--duration is '-1 s'", 'Expected a time above 0'],
    [['--unit', 'min'], "--unit is 'min'", 'Expected one of s, ms.'],
    [['--beside', 'maicas2081'], "--beside is 'maicas2081'", '(perhaps maicas2018)'],
  ])('%j', async (options, sentence, remedy) => {
    const { code, out, err } = await read(['network.csv', ...options]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
    expect(err).toContain(remedy);
  });
});

test('a pipe that is never closed is read as it comes, and the first mistake ends it', async () => {
  const child: ChildProcess = spawn(process.execPath, [tokos.bin, 'spikes', '-', '--unit', 's']);
  child.stdin!.write(`1\n2\n${'3\n1\n'.repeat(10)}`);
  const code = await new Promise((done) => child.on('exit', done));
  child.stdin!.destroy();
  expect(code).toBe(3);
});

test('five million spikes are read in bounded memory, with a word on how far it is', async () => {
  const piece = (from: number): string =>
    Array.from({ length: 100_000 }, (_, i) => `${((from + i) * 7) / 10}`).join('\n');
  const text = Array.from({ length: 50 }, (_, i) => piece(i * 100_000)).join('\n');
  tokos.put('long.txt', text);
  const { code, out, err } = await tokos.run(['spikes', 'long.txt', '--unit', 'ms', '--json'], {
    env: { NODE_OPTIONS: '--max-old-space-size=256' },
  });
  expect(code, err).toBe(0);
  expect(out).toContain('"name":"spikes","value":5000000');
}, 120_000);
