import { expect, test } from 'vitest';
import { treeOf } from '../tree/tree.ts';
import { phases } from './phases.ts';

const faultsOf = (line: string, file = 'organs/uterus/cervix.ts') =>
  phases.faults(
    treeOf({ [`packages/body/src/${file}`]: `component('x', { equations: \`\n  ${line}\n\` });` }),
  );

test.each([
  ['full dilation', 'when dilation >= D_full: full = 1'],
  ['the share of full dilation', 'open = min(1, dilation/D_full)'],
  ['a width seen before', 'when dilation >= seen + grain as tissue: seen = dilation'],
  ['a law without a switch', 'late = open*open'],
  ['a limit of something else', 'when phase >= 1: phase = 0'],
])('%s is free', (_, line) => {
  expect(faultsOf(line)).toEqual([]);
});

test.each([
  ['a number', 'rate = if(dilation > 2, 1, 0)'],
  ['a parameter', 'when dilation >= D_active: fast = 1'],
  ['stretch in place of dilation', 'rate = if(stretch < 1/2, slow, quick)'],
  ['the other way round', 'when D_active < dilation: fast = 1'],
  ['a width by another name', 'share = dilation/D_full\n  twice = 2*share\n  rate = if(twice > 1, 1, 0)'],
  ['a bend', 'rate = k*pos(dilation - D_active)'],
  ['a ceiling below full dilation', 'rate = k*min(1, dilation/D_active)'],
])('a switch at a width of the cervix is found: %s', (_, line) => {
  expect(faultsOf(line)).toContainEqual(expect.stringContaining('cervix.ts has'));
});

test('a sense or a reflex is held to it as the womb is', () => {
  const line = 'drive = if(cervicalStretch > 1/2, 1, 0)';
  expect(faultsOf(line, 'wiring/reflexes/ferguson-drive.ts')).toHaveLength(1);
});
