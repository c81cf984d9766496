import { expect, test } from 'vitest';
import { treeOf } from '../tree/tree.ts';
import { literals } from './literals.ts';
import { anatomy, strangerOrgans } from './organs.ts';

const ORGANS = 'packages/body/src/organs';
const heart = {
  [`${ORGANS}/heart/README.md`]: '# Heart',
  [`${ORGANS}/heart/ports.ts`]: '',
  [`${ORGANS}/heart/parameters.ts`]: "export const f = parameter(70, '1/min', {});",
  [`${ORGANS}/heart/index.ts`]: '',
};

test('a whole organ passes', () => {
  expect(anatomy.faults(treeOf(heart))).toEqual([]);
  expect(literals.faults(treeOf(heart))).toEqual([]);
});

test('a missing part, a long README and a crowd of components are found', () => {
  const { [`${ORGANS}/heart/ports.ts`]: _, ...rest } = heart;
  const long = { [`${ORGANS}/heart/README.md`]: 'line\n'.repeat(26) };
  const crowd = { [`${ORGANS}/heart/beat.ts`]: "component('a', {}); component('b', {});" };
  expect(anatomy.faults(treeOf({ ...rest, ...long, ...crowd }))).toEqual([
    expect.stringContaining('has no ports.ts'),
    expect.stringContaining('has 26 lines'),
    expect.stringContaining('states 2 components'),
  ]);
});

test('an organ that imports another organ, the wiring or the world is found', () => {
  const line = (from: string) => `import { x } from '${from}';\n`;
  const beat = line('../../signals/index.ts') + line('./parts/node.ts');
  const wrong = line('../lung/index.ts') + line('../../wiring/whole-body.ts');
  const file = `${ORGANS}/heart/beat.ts`;
  expect(strangerOrgans.faults(treeOf({ ...heart, [file]: beat }))).toEqual([]);
  expect(strangerOrgans.faults(treeOf({ ...heart, [file]: wrong }))).toEqual([
    expect.stringContaining('beat.ts:1 imports packages/body/src/organs/lung/index.ts'),
    expect.stringContaining('beat.ts:2 imports packages/body/src/wiring/whole-body.ts'),
  ]);
});

const strayIn = (file: string, text: string) => literals.faults(treeOf({ [file]: text }));

test.each([
  ['0, 1, 2 and a half', 'const a = [0, 1, 2, 0.5, 1 / 2, -1];'],
  ['an index', 'const a = dose[3];'],
  ['a remark', 'const a = 1; // Thornton 1990, 6.4 L/min'],
  ['a number in a type', 'type T = 3 | 4;'],
  ['a symbol with a number', 'component("x", { equations: `d/dt C1 = -2*k_10*C1 # half in 3 min` });'],
  ['a quantity of nothing', "wire('x', [], { infusion: '0 pmol/min' });"],
])('%s is free', (_, text) => {
  expect(strayIn(`${ORGANS}/heart/beat.ts`, text)).toEqual([]);
});

test.each([
  ['in code', 'const a = 0.7;', '0.7 in its code'],
  ['in an equation', 'component("x", { equations: `y = 3.5e-2*x` });', '3.5e-2 in an equation'],
  ['as a power', 'component("x", { equations: `y = x^4` });', '4 in an equation'],
  ['in a filled-in equation', 'component("x", { equations: `y = ${a}*x + ${7}` });', '7 in its code'],
  ['in a conserved total', "component('x', { conserves: ['3*A + B'] });", '3 in an equation'],
  ['in a quantity', "wire('x', [], { infusion: '8 mU/min' });", '8 in a quantity'],
])('a number %s is found', (_, text, part) => {
  expect(strayIn(`${ORGANS}/heart/beat.ts`, text)).toEqual([expect.stringContaining(part)]);
});

test('a number found in a text of many lines is found at its line', () => {
  const text = 'component("x", {\n  equations: `\n    a = 1\n    b = 3*a\n  `,\n});';
  expect(strayIn(`${ORGANS}/heart/beat.ts`, text)).toEqual([expect.stringContaining('beat.ts:4 ')]);
});

test('people and the world name their numbers, and signals have ranges', () => {
  const world = 'packages/body/src/world/day.ts';
  expect(strayIn(world, 'const DAY = 24 * 3600;\nexport const MOST: number = -5;')).toEqual([]);
  expect(strayIn(world, 'const late = hour - 3;')).toEqual([expect.stringContaining('give it a name')]);
  expect(strayIn(world, 'const f = () => { const LATE = 3; };')).toHaveLength(1);
  expect(strayIn('packages/body/src/people/traits.ts', 'const usual = { weight: 70 };')).toEqual([]);
  const signal = 'packages/body/src/signals/blood.ts';
  expect(strayIn(signal, "const a = port('pmol/L', 'level', [0, 1e6]);")).toEqual([]);
  expect(strayIn(signal, 'const a = 1e6;')).toHaveLength(1);
});
