import { expect, test } from 'vitest';
import { treeOf } from '../tree/tree.ts';
import { compilers, references } from './compilers.ts';
import { elementary } from './elementary.ts';
import { purity } from './purity.ts';

const ENGINE = 'packages/engine/src/a.ts';
const faultsIn = (rule: typeof purity, text: string, file = ENGINE) => rule.faults(treeOf({ [file]: text }));

test.each([
  ['a clock', 'const t = Date.now();', 'uses Date'],
  ['chance', 'const x = Math.random();', 'uses Math.random'],
  ['the screen', "console.log('x');", 'uses console'],
  ['the process', 'if (process.env.X) f();', 'uses process'],
  ['the network', "await fetch('x');", 'uses fetch'],
  ['a file', "import { readFileSync } from 'node:fs';", 'imports node:fs'],
  ['a shorthand', 'const parts = { performance };', 'uses performance'],
])('%s is found on a pure floor', (_, text, part) => {
  expect(faultsIn(purity, text)).toEqual([expect.stringContaining(part)]);
});

test.each([
  ['a part of something', 'const x = organ.process; const y = { fetch: 1 };'],
  ['a name of its own', 'export function f(process: Process) { return process.rate; }'],
  ['a word in a text', "const about = 'the console'; // console.log"],
])('%s is free', (_, text) => {
  expect(faultsIn(purity, text)).toEqual([]);
});

test('tests may look at the world, and a result may not even say when it was made', () => {
  expect(faultsIn(purity, 'Date.now()', 'packages/engine/src/a.test.ts')).toEqual([]);
  expect(faultsIn(purity, 'Date.now()', 'packages/study/src/run/manifest.ts')).toHaveLength(1);
  expect(faultsIn(purity, "import 'node:fs';", 'packages/study/src/files/parquet.ts')).toEqual([]);
});

test.each([
  ['called', 'const y = Math.exp(x);', 'Math.exp'],
  ['by its text', "const y = Math['pow'](x, y);", 'Math.pow'],
  ['taken apart', 'const { sqrt, tanh } = Math;', 'Math.tanh'],
  ['handed on', 'run(tape, Math);', 'Math as a whole'],
  ['as an operator', 'const y = x ** n;', '**'],
  ['with a half', 'const y = x ** 0.5;', '**'],
  ['as assignment', 'x **= n;', '**'],
  ['printed', 'const text = `y = Math.log(${x})`;', 'Math.log in what it prints'],
])('an elementary function %s is found', (_, text, part) => {
  expect(faultsIn(elementary, text)).toEqual([expect.stringContaining(part)]);
});

test('roots, roundings, constants and whole powers are exact everywhere', () => {
  const text =
    'const { LN10 } = Math; const y = Math.sqrt(x) + Math.max(1, x) ** 2 + Math.PI + Math.imul(a, b);';
  expect(faultsIn(elementary, text)).toEqual([]);
  expect(faultsIn(elementary, 'expect(exp(x)).toBe(Math.exp(x))', 'packages/engine/src/a.test.ts')).toEqual(
    [],
  );
});

test('ambient types and a dom library on a pure floor are found', () => {
  const base = { 'tsconfig.base.json': '{ "compilerOptions": { "types": [], "lib": ["es2023"] } }' };
  const own = (options: object) => ({
    ...base,
    'packages/engine/tsconfig.json': JSON.stringify({ compilerOptions: options }),
  });
  expect(compilers.faults(treeOf(own({})))).toEqual([]);
  expect(compilers.faults(treeOf(own({ types: ['node'], lib: ['es2023', 'dom'] })))).toEqual([
    expect.stringContaining('lets in ambient types'),
    expect.stringContaining('the library "dom"'),
  ]);
});

test('a package that the root does not check is found', () => {
  const tree = treeOf({ 'tsconfig.json': '{ "references": [] }', 'packages/units/tsconfig.json': '{}' });
  expect(references.faults(tree)).toEqual([expect.stringContaining('does not refer to packages/units')]);
});
