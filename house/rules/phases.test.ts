import { expect, test } from 'vitest';
import { treeOf } from '../tree/tree.ts';
import { phases } from './phases.ts';

const faultsOf = (line: string) =>
  phases.faults(
    treeOf({
      'packages/body/src/organs/uterus/cervix.ts': `component('x', { equations: \`\n  ${line}\n\` });`,
    }),
  );

test.each([
  ['full dilation', 'when dilation >= D_full: full = 1'],
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
])('a switch at a width of the cervix is found: %s', (_, line) => {
  expect(faultsOf(line)).toEqual([expect.stringContaining('cervix.ts has')]);
});
