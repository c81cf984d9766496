import { expect, test } from 'vitest';
import { type Account, closingLine, countReport, required, ringLine, withEnding } from './account.mjs';

const ROOT = '<root>/';
const told = (status: string, fullName = status) => ({ fullName, status, failureMessages: ['because'] });
const suite = (status: string, ...assertionResults: ReturnType<typeof told>[]) => ({
  name: `${ROOT}packages/units/src/unit.test.ts`,
  status,
  message: 'no such file',
  assertionResults,
});
const report = (...testResults: ReturnType<typeof suite>[]) => ({ success: true, testResults });
const nothing: Account = { passed: 0, failed: [], skipped: [] };
const ended = (code: number, late = false) => ({ code, late, text: 'crash' });

test('passed and failed are counted, and all else was skipped', () => {
  const cases = ['passed', 'passed', 'failed', 'skipped', 'pending', 'todo'].map((status) => told(status));
  const { passed, failed, skipped } = countReport(report(suite('failed', ...cases)), ROOT);
  expect(passed).toBe(2);
  expect(failed).toEqual([{ name: 'packages/units/src/unit.test.ts > failed', why: 'because' }]);
  expect(skipped.map(({ name }) => name.split(' > ')[1])).toEqual(['skipped', 'pending', 'todo']);
});

test('a file that cannot be read counts as one failure, a file with failures only by them', () => {
  expect(countReport(report(suite('failed')), ROOT).failed).toEqual([
    { name: 'packages/units/src/unit.test.ts', why: 'no such file' },
  ]);
  expect(countReport(report(suite('failed', told('failed'))), ROOT).failed).toHaveLength(1);
});

test('a ring that ends badly although no test failed counts as one failure', () => {
  expect(withEnding(nothing, ended(0), 'unit').failed).toEqual([]);
  expect(withEnding(nothing, ended(1), 'unit').failed).toEqual([{ name: 'unit as a whole', why: 'crash' }]);
  const failed = { ...nothing, failed: [{ name: 'a', why: 'b' }] };
  expect(withEnding(failed, ended(1), 'unit').failed).toHaveLength(1);
  expect(withEnding(failed, ended(1, true), 'unit').failed).toHaveLength(2);
});

test('with CI a skipped test counts as failed unless the machine cannot run it', () => {
  const skipped = ['draws the body', 'webgpu > same inputs', 'gpu kernel'].map((name) => ({ name, why: '' }));
  const account = { ...nothing, skipped };
  const judged = required(account, []);
  expect(judged.failed).toEqual([{ name: 'draws the body', why: 'skipped, but required with CI=1' }]);
  expect(judged.skipped).toHaveLength(2);
  expect(required(account, ['chromium'])).toEqual(account);
});

test('the last line sums all rings', () => {
  const one = { name: 'a', why: 'b' };
  const accounts = [
    { passed: 1, failed: [], skipped: [] },
    { passed: 311, failed: [one], skipped: [one, one] },
  ];
  expect(closingLine(accounts)).toBe('312 passed, 1 failed, 2 skipped');
  expect(closingLine([])).toBe('0 passed, 0 failed, 0 skipped');
});

test('the line of a ring says what failed, what was skipped and what took too long', () => {
  expect(ringLine('unit', { ...nothing, passed: 3 }, 2.04, 60)).toMatch(/^unit +3 passed +2\.0 s of 60 s$/);
  const account = { passed: 3, failed: [{ name: 'a', why: '' }], skipped: [{ name: 'b', why: '' }] };
  expect(ringLine('unit', account, 61, 60)).toMatch(/3 passed, 1 FAILED, 1 SKIPPED .*, OVER BUDGET$/);
});
