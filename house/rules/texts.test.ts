import { expect, test } from 'vitest';
import { treeOf } from '../tree/tree.ts';
import { decisions } from './decisions.ts';
import { INTENDED_USE, intendedUse } from './intended-use.ts';
import { machinePaths } from './machine-paths.ts';
import { exportedNames, fileNames, places } from './names.ts';
import { apart, collected } from './rings.ts';
import { sentences } from './sentences.ts';
import { silencing } from './silencing.ts';
import { lengths, widths } from './sizes.ts';

const FILE = 'packages/study/src/a.ts';

test('long files and wide lines are found, tables and links are not', () => {
  expect(lengths.faults(treeOf({ [FILE]: 'x\n'.repeat(300) }))).toEqual([]);
  expect(lengths.faults(treeOf({ [FILE]: 'x\n'.repeat(301) }))).toEqual([
    expect.stringContaining('301 lines'),
  ]);
  const wide = 'é'.repeat(111);
  expect(widths.faults(treeOf({ [FILE]: `x\n${wide}` }))).toEqual([
    expect.stringContaining('a.ts:2 has 111'),
  ]);
  expect(widths.faults(treeOf({ 'a.md': `${wide}\n| ${wide} |\n[x](${wide})` }))).toHaveLength(1);
  expect(widths.faults(treeOf({ 'bands.csv': wide, [FILE]: wide.slice(1) }))).toEqual([]);
});

test.each([
  'packages/study/src/utils.ts',
  'packages/study/src/run/event-handler.ts',
  'apps/web/src/shared/button.tsx',
  'packages/body/src/common/x.ts',
  'packages/body/src/organs/circulation/plasma2.ts',
])('the name %s is found', (file) => {
  expect(fileNames.faults(treeOf({ [file]: '' }))).toHaveLength(1);
});

test.each([
  'packages/engine/src/numerics/runge-kutta-4.ts',
  'packages/atlas/experiments/kinetics/bolus-1iu-men.yaml',
  'docs/decisions/001-elementary-functions.md',
  'apps/web/src/link/base64url.ts',
])('the name %s is free', (file) => {
  expect(fileNames.faults(treeOf({ [file]: '' }))).toEqual([]);
});

test('a trial that was left lying in a package is found', () => {
  const files = { 'packages/study/probe.ts': '', 'apps/web/vite.config.ts': '', 'apps/cli/bin/tokos.js': '' };
  expect(places.faults(treeOf(files))).toEqual([
    expect.stringContaining('packages/study/probe.ts lies beside'),
  ]);
});

test('empty and numbered exports are found', () => {
  const text = `
    export const runHelpers = 1;
    export const { formData, kept } = x;
    export function plasma2() {}
    export { a as tempRate };
    export const rungeKutta4 = 1, information = 2, dataset = 3;
    const utils = 4;
  `;
  expect(exportedNames.faults(treeOf({ [FILE]: text }))).toEqual([
    expect.stringContaining('exports runHelpers'),
    expect.stringContaining('exports formData'),
    expect.stringContaining('numbered name plasma2'),
    expect.stringContaining('exports tempRate'),
  ]);
  const symbols = { 'packages/body/src/organs/x/drug-parameters.ts': 'export const Vol2 = 1;' };
  expect(exportedNames.faults(treeOf(symbols))).toEqual([]);
});

test('the sentence of intended use is asked for where somebody meets Tokos', () => {
  const [first = '', second = ''] = INTENDED_USE.split('. ');
  const readme = `> *${first}.\n> ${second}*`;
  const words = JSON.stringify({ intended_use: INTENDED_USE });
  const code = `const use =\n  '${first}. ' +\n  '${second.replace("'", "\\'")}';`;
  const whole = { 'README.md': readme, 'apps/web/words/en.json': words, 'apps/cli/src/help.ts': code };
  expect(intendedUse.faults(treeOf(whole))).toEqual([]);
  const silent = { 'README.md': 'x', 'apps/web/words/en.json': '{}', 'apps/cli/src/help.ts': '' };
  expect(intendedUse.faults(treeOf(silent))).toHaveLength(3);
  expect(intendedUse.faults(treeOf({}))).toEqual([]);
});

test('folders of a machine are found, addresses are not', () => {
  const found = (line: string) => machinePaths.faults(treeOf({ 'a.md': line }));
  const folder = ['', 'home', 'anna', 'tokos'].join('/');
  expect(found(`see ${folder}`)).toEqual([expect.stringContaining('a.md:1 names')]);
  expect(found(`https://example.org${folder} and packages${folder}`)).toEqual([]);
});

test('what is silenced without a reason is found', () => {
  const found = (text: string) => silencing.faults(treeOf({ [FILE]: text }));
  const ignore = ['@ts', 'ignore'].join('-');
  const biome = ['biome', 'ignore'].join('-');
  expect(found(`// ${ignore}`)).toHaveLength(1);
  expect(found(`// ${biome} lint/suspicious/noConsole: x`)).toHaveLength(1);
  expect(found(`// ${biome} lint/suspicious/noConsole: the command line speaks`)).toEqual([]);
  expect(found('const a = b as any;')).toEqual([expect.stringContaining('as any')]);
  expect(found('const a = b as any; // the library has no types for it')).toEqual([]);
  expect(found("const a = 'as any'; // as any")).toEqual([]);
});

test('a decision without its parts or with a taken number is found', () => {
  const told = '# 1\n\n**Context.** x\n\n**Choice.** y\n\n**Consequence.** z\n';
  const kept = { 'docs/decisions/001-a.md': told };
  expect(decisions.faults(treeOf(kept))).toEqual([]);
  const more = {
    ...kept,
    'docs/decisions/001-b.md': told,
    'docs/decisions/002-c.md': '',
    'docs/decisions/x.md': '',
  };
  expect(decisions.faults(treeOf(more))).toHaveLength(5);
});

test('a test that no ring collects is found', () => {
  const files = { 'a.test.ts': '', 'a.browser.test.ts': '', 'b.test.tsx': '', 'c.broser.test.ts': '' };
  expect(collected.faults(treeOf(files))).toEqual([
    expect.stringContaining('b.test.tsx'),
    expect.stringContaining('"broser"'),
  ]);
});

test('a sentence that nobody says, and a code that stands for two, are found', () => {
  const files = {
    'packages/units/src/faults.ts': "  'bag-missing': 'a',\n  'never-said': 'b',\n",
    'packages/study/src/messages/faults.ts':
      "  'bag-missing': 'c',\n  'unit-wrong': UNITS_FAULTS['unit-wrong'],",
    'packages/study/src/door.ts': "fault('bag-missing')",
    'packages/study/src/door.test.ts': "fault('never-said')",
  };
  expect(sentences.faults(treeOf(files))).toEqual([
    expect.stringContaining("'never-said', which nothing says"),
    expect.stringContaining("'bag-missing', which stands elsewhere"),
  ]);
});

test('an import from a test file is found', () => {
  const from = (file: string) => ({ [FILE]: `import { x } from './${file}';` });
  expect(apart.faults(treeOf(from('lived.test.ts')))).toEqual([expect.stringContaining('a.ts:1 imports')]);
  expect(apart.faults(treeOf(from('lived.ts')))).toEqual([]);
});
