import { expect, test } from 'vitest';
import { TextFaults } from './fault.ts';
import { parse, parseExpression } from './parse.ts';
import type { Expression, Statement } from './tree.ts';

const show = (e: Expression): string => {
  if (e.kind === 'number') return String(e.value);
  return e.kind === 'name' ? e.name : `(${[e.fn, ...e.args.map(show)].join(' ')})`;
};
const read = (text: string): string => show(parseExpression('test', text));
const first = (text: string): Statement => parse('test', text)[0]!;

test.each([
  ['a - b - c', '(- (- a b) c)'],
  ['a / b * c', '(* (/ a b) c)'],
  ['a + b*c^2', '(+ a (* b (^ c 2)))'],
  ['-a^2', '(neg (^ a 2))'],
  ['2^3^4', '(^ 2 (^ 3 4))'],
  ['a^-1 * b', '(* (^ a (neg 1)) b)'],
  ['-a * b', '(* (neg a) b)'],
  ['a - -b', '(- a (neg b))'],
  ['not a > b and c < d', '(and (not (> a b)) (< c d))'],
  ['a > b or c > d and e > f', '(or (> a b) (and (> c d) (> e f)))'],
  ['a + 1 >= b', '(>= (+ a 1) b)'],
  ['max(a, b, 3) <= c', '(<= (max a b 3) c)'],
  ['normal()', '(normal)'],
  ['((a))', 'a'],
  ['1.5e-3 + .5 + 2.', '(+ (+ 0.0015 0.5) 2)'],
  ['2e + 1', undefined],
])('signs bind as on paper: %s', (text, tree) => {
  if (tree === undefined) expect(() => read(text)).toThrow(TextFaults);
  else expect(read(text)).toBe(tree);
});

test('a line goes on inside brackets and before a sign', () => {
  expect(parse('test', 'x = (a\n + b)\n - c # done\ny = 1')).toHaveLength(2);
  expect(parse('test', 'x = max(a,\n b)\ny = 1')).toHaveLength(2);
});

test('a line goes on after a colon and a semicolon', () => {
  const [s, ...more] = parse('test', 'when a > b as full:\n  a = 0;\n  b += 1; c *= 2; d -= 3');
  expect(more).toEqual([]);
  if (s?.kind !== 'when') throw new Error('expected a when line');
  expect(s.name).toBe('full');
  expect(s.changes.map((c) => `${c.name} ${show(c.value)}`)).toEqual([
    'a 0',
    'b (+ b 1)',
    'c (* c 2)',
    'd (- d 3)',
  ]);
});

test('comments and empty lines say nothing', () => {
  expect(parse('test', '\n# a heading\n\n  x = 1 # one\r\n\t# the end\n')).toHaveLength(1);
  expect(parse('test', '')).toEqual([]);
  expect(parse('test', '   # nothing')).toEqual([]);
});

test('rates, steps, laws and plain lines are told apart', () => {
  expect(first('d/dt x = 1').kind).toBe('rate');
  expect(first('next x = 1').kind).toBe('next');
  expect(first('CL(c, k) = c*k').kind).toBe('law');
  expect(first('CL = 1').kind).toBe('let');
  expect(first('when x > 1: x = 0').kind).toBe('when');
});

test('a quotient of d and dt needs its spaces, for d/dt is a word', () => {
  expect(read('d / dt')).toBe('(/ d dt)');
  expect(read('a/d')).toBe('(/ a d)');
});

test('letters of every alphabet make names', () => {
  expect(read('τ_GA + größe2')).toBe('(+ τ_GA größe2)');
});

test('every faulty line is reported, not only the first', () => {
  const text = 'a = (1\nb = 2 2\nc = 3\nd/dt = 4\ne 5';
  try {
    parse('test', text);
    throw new Error('nothing was refused');
  } catch (fault) {
    if (!(fault instanceof TextFaults)) throw fault;
    expect(fault.faults.map((f) => f.code)).toEqual(['text-bracket']);
  }
  try {
    parse('test', text.replace('(', ''));
    throw new Error('nothing was refused');
  } catch (fault) {
    if (!(fault instanceof TextFaults)) throw fault;
    expect(fault.faults.map((f) => f.code)).toEqual(Array(3).fill('text-unexpected'));
    expect(fault.path).toBe('test');
    expect(fault.message.match(/line \d/g)).toEqual(['line 2', 'line 4', 'line 5']);
  }
});

test('500 signs in a row are read, 200 brackets inside each other too', () => {
  expect(() => read(`1${' + 1'.repeat(500)}`)).not.toThrow();
  expect(() => read(`${'('.repeat(199)}1${')'.repeat(199)}`)).not.toThrow();
});
