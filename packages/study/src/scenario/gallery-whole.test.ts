import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { STUDY_FAULTS } from '../messages/faults.ts';

test('the galleries show every sentence that reading a document can say', () => {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');
  const named = (file: string): string[] =>
    [...textOf(file).matchAll(/\b[a-z]+(?:-[a-z]+)+\b/g)].map(([code]) => code);
  const isTest = (file: string): boolean => file.endsWith('.test.ts');
  const said = new Set(files.filter((file) => !isTest(file)).flatMap(named));
  const shown = new Set(files.filter((file) => /gallery|mistakes/.test(file)).flatMap(named));
  const codes = Object.keys(STUDY_FAULTS).filter((code) => said.has(code));
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !shown.has(code))).toEqual([]);
});
