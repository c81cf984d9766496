import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Refusal } from '../exit.ts';
import { checkWritable, writeWhole } from './whole-file.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whole-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const at = (name: string) => join(folder, name);
const text = (name: string) => readFileSync(at(name), 'utf8');

test('a file is whole under its name, and nothing is left beside it', async () => {
  await writeWhole(at('a.csv'), 'whole', false);
  expect([text('a.csv'), readdirSync(folder)]).toEqual(['whole', ['a.csv']]);
});

test('what exists stays, unless overwriting was asked for', async () => {
  writeFileSync(at('a.csv'), 'before');
  await expect(writeWhole(at('a.csv'), 'after', false)).rejects.toBeInstanceOf(Refusal);
  await expect(checkWritable(at('a.csv'), false)).rejects.toBeInstanceOf(Refusal);
  expect([text('a.csv'), readdirSync(folder)]).toEqual(['before', ['a.csv']]);
  await writeWhole(at('a.csv'), 'after', true);
  expect([text('a.csv'), readdirSync(folder)]).toEqual(['after', ['a.csv']]);
});

test('of many that write one new name at once, one wins and no file is torn', async () => {
  const all = Array.from({ length: 20 }, (_, i) => String(i).repeat(10_000));
  const ended = await Promise.allSettled(all.map((own) => writeWhole(at('a.csv'), own, false)));
  expect(ended.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(all).toContain(text('a.csv'));
  expect(readdirSync(folder)).toEqual(['a.csv']);
});

test('a name of the greatest length that a disk knows can be written', async () => {
  const name = 'n'.repeat(255);
  await checkWritable(at(name), false);
  await writeWhole(at(name), 'whole', false);
  expect(text(name)).toBe('whole');
});

test.skipIf(process.platform === 'win32')('a device is no place for a file, whoever asks', async () => {
  for (const overwrite of [true, false]) {
    await expect(checkWritable('/dev/null', overwrite)).rejects.toThrow('a device or a pipe');
  }
});

test('a look whether one may write leaves nothing behind', async () => {
  await checkWritable(at('a.csv'), false);
  await expect(checkWritable(at('no/a.csv'), false)).rejects.toBeInstanceOf(Refusal);
  expect(readdirSync(folder)).toEqual([]);
});
