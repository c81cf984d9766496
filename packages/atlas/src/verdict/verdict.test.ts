import { expect, test } from 'vitest';
import { experimentVerdict, isMet, type Judged, measureVerdict } from './verdict.ts';

const from2to4 = { low: 2, high: 4 };

test.each([
  ['band', from2to4, 3, 'inside'],
  ['band', from2to4, 2, 'inside'],
  ['band', from2to4, 4, 'inside'],
  ['band', from2to4, 4.0001, 'outside'],
  ['band', { low: 2 }, 1e9, 'inside'],
  ['band', { high: 4 }, -1e9, 'inside'],
  ['band', from2to4, null, 'outside'],
  ['direction', { low: 1 }, 1, 'outside'],
  ['direction', { low: 1 }, 1.0001, 'inside'],
  ['direction', { high: 0 }, 0, 'outside'],
  ['direction', { high: 0 }, -0.1, 'inside'],
  ['direction', { low: 0 }, 2.5e-12, 'outside'],
  ['direction', { high: 0 }, -2.5e-12, 'outside'],
  ['direction', { low: 0 }, null, 'outside'],
  ['regression', from2to4, 3, 'inside'],
  ['regression', from2to4, 5, 'outside'],
  ['report', {}, 3, null],
  ['report', {}, null, null],
] as const)('a %s %j holds %s as %s', (kind, ends, value, verdict) => {
  expect(measureVerdict(value, { kind, ...ends })).toBe(verdict);
});

const inside: Judged = { kind: 'band', fitted: false, verdict: 'inside' };
const outside: Judged = { kind: 'direction', fitted: false, verdict: 'outside' };
const fitted: Judged = { kind: 'band', fitted: true, verdict: 'inside' };
const fittedOutside: Judged = { kind: 'band', fitted: true, verdict: 'outside' };
const reported: Judged = { kind: 'report', fitted: false, verdict: null };
const unbuilt: Judged = { kind: 'band', fitted: false, verdict: null };
const guard: Judged = { kind: 'regression', fitted: false, verdict: 'outside' };

test.each([
  ['all judged inside', [inside, inside, reported], 'inside'],
  ['one of two outside', [inside, outside], 'partly'],
  ['none inside', [outside, reported], 'outside'],
  ['a fit that holds does not judge', [fitted, reported], 'fitted'],
  ['a fit that fails does not judge either', [fittedOutside], 'fitted'],
  ['a fit beside evidence leaves the verdict to the evidence', [fittedOutside, inside], 'inside'],
  ['what guards code is no evidence', [guard, inside], 'inside'],
  ['guards alone', [guard], null],
  ['an unbuilt organ', [unbuilt, inside], 'inside'],
  ['nothing built', [unbuilt, reported], null],
  ['nothing at all', [], null],
] as const)('%s', (_, measures, verdict) => {
  expect(experimentVerdict(measures)).toBe(verdict);
});

test.each([
  ['pass', 'inside', true],
  ['pass', 'fitted', true],
  ['pass', 'partly', false],
  ['pass', 'outside', false],
  ['pass', null, true],
  ['miss', 'inside', false],
  ['miss', 'fitted', false],
  ['miss', 'partly', true],
  ['miss', 'outside', true],
  ['miss', null, true],
] as const)('expected %s and found %s: met is %s', (expected, verdict, met) => {
  expect(isMet(expected, verdict)).toBe(met);
});
