import { expect, test } from 'vitest';
import { readScenario } from './scenario.ts';

const FIRST = 'tokos: 1\nperson: woman\n';
const DEEDS = `${FIRST}beyond_evidence: yes\ndo:\n`;
const list = (count: number, of: (i: number) => string, between: string): string =>
  Array.from({ length: count }, (_, i) => of(i)).join(between);
const indented = (levels: number, width: number, last: string): string =>
  list(levels, (i) => `${' '.repeat(i * width)}a:`, '\n') + last;
const LADDER = '{start: 1 uU/min, step: 1 uU/min, every: 1 s, max: 9 mU/min}';
const bomb = list(9, (i) => `${'abcdefghi'[i]}: &${'abcdefghi'[i]} [${'*abcdefghi'[i + 1]}]`, '\n');

/** Seconds that this thread worked on a document; those of other programs are not ours. */
function seconds(read: () => void): number {
  const before = process.threadCpuUsage();
  read();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1e6;
}

test.each<[string, () => string, string]>([
  ['64 MB', () => 'a: b\n'.repeat(13e6), 'document-large'],
  ['64 MB in one line', () => 'x'.repeat(64e6), 'document-large'],
  ['300,000 brackets', () => '['.repeat(3e5), 'document-deep'],
  [
    'brackets behind a remark of closing ones',
    () => `# ${']'.repeat(1e5)}\n${'['.repeat(1e5)}`,
    'document-deep',
  ],
  [
    'brackets behind a text of closing ones',
    () => `a: "${']'.repeat(1e5)}"\nb: ${'['.repeat(1e5)}`,
    'document-deep',
  ],
  ['brackets behind closing ones', () => `${']'.repeat(8e3)}\n${'['.repeat(8e3)}`, 'document-deep'],
  ['braces', () => '{a: '.repeat(7e4), 'document-deep'],
  [
    'brackets and braces that are closed',
    () => `${'[{a: '.repeat(3e4)}1${'}]'.repeat(3e4)}`,
    'document-deep',
  ],
  ['dashes in a row', () => '- '.repeat(1e5), 'document-deep'],
  ['question marks in a row', () => '? '.repeat(1e5), 'document-deep'],
  ['dashes and question marks', () => '- ? '.repeat(5e4), 'document-deep'],
  ['keys, one blank further each', () => indented(700, 1, ' 1'), 'document-deep'],
  ['keys, two blanks further each', () => indented(30, 2, ' 1'), 'document-deep'],
  ['dashes under dashes', () => list(30, (i) => `${' '.repeat(i)}-`, '\n'), 'document-deep'],
  ['brackets under keys', () => indented(20, 1, ` ${'['.repeat(10)}`), 'document-deep'],
  ['colons in a row', () => 'a: '.repeat(1e5), 'document-long'],
  ['anchors in a row', () => '&a '.repeat(1e5), 'document-long'],
  ['commas', () => `[${','.repeat(2e5)}]`, 'document-long'],
  ['remarks', () => '#\n'.repeat(1e5), 'document-long'],
  ['blank lines', () => '\r\n'.repeat(1e5), 'document-long'],
  ['documents', () => 'a\n---\n'.repeat(5e4), 'document-long'],
  ['keys', () => list(3e4, (i) => `k${i}: 1`, '\n'), 'document-long'],
  ['as many keys as are read', () => `{${list(6000, (i) => `k${i}`, ',')}}`, 'unknown-key'],
  [
    'as many keys of a deed as are read',
    () => `${DEEDS}- {${list(2000, (i) => `k${i}: 1`, ', ')}}`,
    'deed-form',
  ],
  ['as many unknown deeds as are read', () => `${DEEDS}${'- x: 1\n'.repeat(2000)}`, 'unknown-key'],
  [
    'as many names twice as are read',
    () => `${DEEDS}${'- gel: {drug: oxytocin, dose: 1 IU}\n  id: a\n'.repeat(600)}`,
    'deed-name-twice',
  ],
  [
    'as many wrong times as are read',
    () => `${DEEDS}- gel: {drug: oxytocin, dose: 1 IU}\n  at: [${'1x, '.repeat(4500)}]`,
    'unit-wrong',
  ],
  [
    'ladders to the sky',
    () => `${DEEDS}${`- infusion: {drug: oxytocin, rate: ${LADDER}}\n`.repeat(300)}`,
    'too-many-acts',
  ],
  ['aliases of aliases', () => `a: &a [1]\n${bomb}`.replace('a: &a [*b]', 'z: 1'), 'document-form'],
  ['aliases', () => `a: &a [1, 1]\nb: [${'*a,'.repeat(6000)}]`, 'document-aliases'],
  [
    'laughs',
    () =>
      `a: &a [1,1,1,1,1,1]\nb: &b [${'*a,'.repeat(9)}]\nc: &c [${'*b,'.repeat(9)}]\nd: [${'*c,'.repeat(9)}]`,
    'document-aliases',
  ],
  [
    'digits before two words',
    () => `${DEEDS}- infusion: {drug: oxytocin, rate: ${'1'.repeat(2e5)} x y}`,
    'unit-wrong',
  ],
  [
    'blanks before two words',
    () => `${DEEDS}- infusion: {drug: oxytocin, rate: "1${' '.repeat(2e5)}x y"}`,
    'unit-wrong',
  ],
  ['words in a condition', () => `${FIRST}until: ${'a '.repeat(1e5)}`, 'condition-form'],
  ['words in a report', () => `${FIRST}report: [${'a '.repeat(1e5)}at 5 min]`, 'measure-form'],
  ['lines of reserved signs', () => '@\n'.repeat(1.4e5), 'document-form'],
  ['lines of a text', () => `- |\n${' x\n'.repeat(9e4)}`, 'wrong-kind'],
  ['nothing that prints', () => '\0'.repeat(3e5), 'wrong-kind'],
  ['tabs', () => '\t'.repeat(3e5), 'document-empty'],
])('%s: refused within a second', (_, make, code) => {
  const text = make();
  let codes: string[] = [];
  const taken = seconds(() => {
    codes = readScenario(text).refusals.map(({ fault }) => fault.code);
  });
  expect(codes).toContain(code);
  expect(codes.length).toBeLessThanOrEqual(100);
  expect(taken).toBeLessThan(1);
});

test('a remark far to the right, a list of brackets in a text and 24 levels are no depth', () => {
  const remark = `${' '.repeat(80)}# raised slowly\n`;
  const text = `${FIRST}${remark}title: "${'['.repeat(60)}"\nnote: |\n${' '.repeat(70)}far to the right\n`;
  expect(readScenario(text).refusals).toEqual([]);
  const levels = readScenario(`${'['.repeat(24)}${']'.repeat(24)}`).refusals;
  expect(levels.map(({ fault }) => fault.code)).toEqual(['wrong-kind']);
});

test('a thousand times and three hundred deeds are read', () => {
  const times = list(1000, (i) => `${i} s`, ', ');
  const deeds = '- gel: { drug: oxytocin, dose: 1 IU }\n'.repeat(300);
  const { scenario } = readScenario(
    `${DEEDS}- gel: { drug: oxytocin, dose: 1 IU }\n  at: [${times}]\n${deeds}`,
  );
  expect(scenario?.do).toHaveLength(301);
  expect(scenario?.do[0].at_s).toHaveLength(1000);
});
