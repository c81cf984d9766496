import {
  type Component,
  check,
  flattenStepped,
  parameter,
  parse,
  parseExpression,
  startsAt,
  TextFaults,
} from '@tokos/language';
import { Fault } from '@tokos/units';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TEXT_FAULTS, WIRING_FAULTS } from '../src/faults.ts';
import { expressions } from './random-expressions.ts';
import { alone, text, toy } from './running.ts';

/** Any sign but half of one; fast-check's own table of them all takes a second to make. */
const anySign = fc.nat(0x10f7ff).map((n) => String.fromCodePoint(n < 0xd800 ? n : n + 0x800));

/** A guard against a hang, not a measure of speed: the slowest of these texts takes a few milliseconds. */
const LONGEST_MS = 5000;

/** Nothing but faults with a known code, a sentence and a place inside the text may come out. */
function answers(source: string, read: () => unknown): void {
  const start = performance.now();
  try {
    read();
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault;
    expect([...Object.keys(TEXT_FAULTS), ...Object.keys(WIRING_FAULTS)]).toContain(fault.code);
    for (const { code, span, message } of fault instanceof TextFaults ? fault.faults : []) {
      expect(Object.keys(TEXT_FAULTS)).toContain(code);
      expect(message).not.toMatch(/\{(sign|name|found|wanted|part|hint|expected)\}/);
      if (!span) continue;
      expect(span.start).toBeLessThanOrEqual(source.length);
      expect(span.end).toBeGreaterThanOrEqual(span.start);
    }
  }
  expect(performance.now() - start).toBeLessThan(LONGEST_MS);
}

const asks = (source: string): void => {
  answers(source, () => parse('random', source));
  answers(source, () => parseExpression('random', source));
  answers(source, () => alone(text(source)));
  const step = { step: parameter(1, 'ms', toy), outputs: {} };
  answers(source, () => flattenStepped(text(source, step)));
};

const keywords = [
  'd/dt',
  'next',
  'when',
  'as',
  'and',
  'or',
  'not',
  'if',
  'min',
  'hill',
  'exp',
  'normal',
  'poisson',
];
const names = ['x', 'y', 'second', 'step', 'time', 'CL', 'x_1', 'constructor', 'toString', '__proto__'];
const figures = ['0', '1', '2.5', '1e9', '.5', '1e'];
const signs = ['+', '-', '*', '/', '^', '(', ')', '=', '+=', '<', '<=', '>', '>=', ',', ':', ';'];
const strangers = ['\n', ' ', '#', '[', '&', '!', "'", '"', '\t', '\r\n', '\\', '€', 'τ', '🐘'];
const words = fc.constantFrom(...keywords, ...names, ...figures, ...signs, ...strangers);

test('random signs are read or refused, whatever they are', () => {
  fc.assert(fc.property(fc.string({ unit: anySign, maxLength: 200 }), asks), { seed: 7, numRuns: 200 });
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), asks), { seed: 8, numRuns: 200 });
});

test('random words of the language are read or refused', () => {
  const soup = fc.array(words, { maxLength: 40 }).map((all) => all.join(' '));
  fc.assert(fc.property(soup, asks), { seed: 9, numRuns: 600 });
  const tight = fc.array(words, { maxLength: 25 }).map((all) => all.join(''));
  fc.assert(fc.property(tight, asks), { seed: 10, numRuns: 600 });
});

const document = fc.tuple(expressions, expressions, expressions).map(
  ([a, b, c]) => `
    twice(a) = 2*a
    rate = (${a.text})/second   # a comment
    d/dt x = rate + twice(0)/second
    d/dt y = (${b.text})*rate
    when x > ${c.text} as contraction:
      x = 0.1*normal(); y += max(0.4, uniform())
    `,
);

test('a valid text with one sign changed, left out or put in is read or refused', () => {
  const change = fc.record({
    at: fc.nat(10_000),
    what: fc.oneof(fc.constant(''), words, fc.string({ unit: anySign, maxLength: 2 })),
    takes: fc.nat(2),
  });
  fc.assert(
    fc.property(document, change, (source, { at, what, takes }) => {
      const place = at % source.length;
      asks(source.slice(0, place) + what + source.slice(place + takes));
    }),
    { seed: 11, numRuns: 800 },
  );
});

test('the unchanged texts are valid', () => {
  fc.assert(
    fc.property(document, (source) => {
      expect(alone(text(source)).rates).toHaveLength(2);
    }),
    { seed: 12, numRuns: 100 },
  );
});

test('two lines of a valid text exchanged or doubled are read or refused', () => {
  fc.assert(
    fc.property(document, fc.nat(9), fc.nat(9), (source, i, j) => {
      const lines = source.split('\n');
      const [a, b] = [lines[i % lines.length], lines[j % lines.length]];
      asks(lines.map((l) => (l === a ? b : l === b ? a : l)).join('\n'));
      asks([...lines, a].join('\n'));
    }),
    { seed: 13, numRuns: 150 },
  );
});

const CHAIN = 30;
const chain = (line: (i: number) => string): string =>
  Array.from({ length: CHAIN }, (_, i) => line(i)).join('\n');

test.each([
  ['brackets', '('.repeat(100_000)],
  ['closed brackets', `x = ${'('.repeat(5000)}1${')'.repeat(5000)}`],
  ['minus signs', `x = ${'-'.repeat(20_000)}1`],
  ['powers', `x = 2${'^2'.repeat(20_000)}`],
  ['a sum', `x = 1${' + 1'.repeat(20_000)}`],
  ['values', `x = max(${'1,'.repeat(20_000)}1)`],
  ['digits', `x = ${'9'.repeat(200_000)}`],
  ['a name', `x = ${'n'.repeat(200_000)}`],
  ['empty lines', '\n'.repeat(20_000)],
  ['spaces', `x = 1${' '.repeat(200_000)}+ 1`],
  ['faulty lines', 'x = )\n'.repeat(500)],
  ['truths that double', `t0 = x > 1\n${chain((i) => `t${i + 1} = t${i} and t${i}`)}\nwhen t${CHAIN}: x = 0`],
  ['laws that double', `f0(a) = a*a\n${chain((i) => `f${i + 1}(a) = f${i}(a)*f${i}(a)`)}\nx = f${CHAIN}(1)`],
  ['arguments that double', `f(a) = a*a\nwhen x > 1: x = ${'f('.repeat(CHAIN)}y${')'.repeat(CHAIN)}`],
  ['values that double', `a0 = x\n${chain((i) => `a${i + 1} = a${i} + a${i}`)}\nd/dt x = a${CHAIN}/second`],
])('%s without end neither hang nor break the reader', (_, source) => {
  asks(source);
  const c: Component = text(`${source}\nd/dt y = y/second`, {
    states: { y: startsAt(parameter(1, '1', toy)) },
  });
  answers(c.equations, () => check(c));
});
