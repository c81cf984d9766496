import { expect, test } from 'vitest';
import { parse } from '../text/parse.ts';
import { latex } from './latex.ts';

const page = (text: string): string => latex(parse('page', text));
const right = (text: string): string => page(`x = ${text}`).replace('x &= ', '');

test.each([
  ['d/dt C1 = a', '\\frac{\\mathrm{d} C_{1}}{\\mathrm{d} t} &= a'],
  ['next H = a', "H' &= a"],
  ['CL(c, k) = a', 'CL(c, k) &= a'],
  ['CL_lin = a', 'CL_{\\mathrm{lin}} &= a'],
  [
    'when V >= full as empties: V = 0; n += 1',
    '\\text{when } V \\ge \\mathrm{full}:\\quad V \\leftarrow 0,\\; n \\leftarrow n + 1',
  ],
])('a line such as %s', (text, printed) => {
  expect(page(text)).toBe(printed);
});

test.each([
  ['V1', 'V_{1}'],
  ['C1_rest', 'C_{1,\\mathrm{rest}}'],
  ['V_max_2', 'V_{\\mathrm{max,2}}'],
  ['tau_GA', '\\tau_{\\mathrm{GA}}'],
  ['secretion', '\\mathrm{secretion}'],
  ['W', 'W'],
  ['CL', 'CL'],
])('a symbol such as %s', (text, printed) => {
  expect(right(text)).toBe(printed);
});

test.each([
  ['a + b - c', 'a + b - c'],
  ['a - (b - c)', 'a - \\left(b - c\\right)'],
  ['a*(b + c)', 'a \\, \\left(b + c\\right)'],
  ['a/b/c', '\\frac{\\frac{a}{b}}{c}'],
  ['(a + b)/c', '\\frac{a + b}{c}'],
  ['a^2', '{a}^{2}'],
  ['(a + b)^(c + 1)', '{\\left(a + b\\right)}^{c + 1}'],
  ['(a/b)^2', '{\\left(\\frac{a}{b}\\right)}^{2}'],
  ['(a^b)^c', '{\\left({a}^{b}\\right)}^{c}'],
  ['a^b^c', '{a}^{{b}^{c}}'],
  ['exp(a)^2', '{\\left(\\mathrm{e}^{a}\\right)}^{2}'],
  ['-a', '-a'],
  ['-(a + b)', '-\\left(a + b\\right)'],
  ['-a*b', '-a \\, b'],
  ['a*-b', 'a \\, \\left(-b\\right)'],
  ['a - -b', 'a - -b'],
  ['(-a)^2', '{\\left(-a\\right)}^{2}'],
  ['2*3', '2 \\cdot 3'],
  ['a*2^n', 'a \\cdot {2}^{n}'],
  ['1e-10', '10^{-10}'],
  ['2.5e-9*a', '2.5 \\cdot 10^{-9} \\, a'],
])('arithmetic such as %s reads one way only', (text, printed) => {
  expect(right(text)).toBe(printed);
});

test.each([
  ['exp(a)', '\\mathrm{e}^{a}'],
  ['log(a)', '\\mathrm{log}\\left(a\\right)'],
  ['log10(a)', '\\log_{10}\\left(a\\right)'],
  ['sin(a)', '\\sin\\left(a\\right)'],
  ['cos(a)', '\\cos\\left(a\\right)'],
  ['tanh(a)', '\\tanh\\left(a\\right)'],
  ['sqrt(a + 1)', '\\sqrt{a + 1}'],
  ['abs(a)', '\\left|a\\right|'],
  ['pos(a - 1)', '\\left[a - 1\\right]_{+}'],
  ['min(a, b, 2)', '\\mathrm{min}\\left(a, b, 2\\right)'],
  ['max(a, b)', '\\mathrm{max}\\left(a, b\\right)'],
  ['hill(a, K, 2)', '\\frac{{a}^{2}}{{K}^{2} + {a}^{2}}'],
  ['hill(a + b, K, n)', '\\frac{{\\left(a + b\\right)}^{n}}{{K}^{n} + {\\left(a + b\\right)}^{n}}'],
  ['if(a > 0, b, c)', '\\begin{cases}b & a > 0\\\\ c & \\text{otherwise}\\end{cases}'],
  ['normal()', '\\mathrm{normal}\\left(\\right)'],
  ['poisson(r)', '\\mathrm{poisson}\\left(r\\right)'],
  ['CL(c)', 'CL\\left(c\\right)'],
  ['if(a < b and not (b <= c or c >= d), 1, 0)', undefined],
])('a function such as %s', (text, printed) => {
  const cases =
    '\\begin{cases}1 & a < b \\wedge \\neg \\left(b \\le c \\vee c \\ge d\\right)' +
    '\\\\ 0 & \\text{otherwise}\\end{cases}';
  expect(right(text)).toBe(printed ?? cases);
});

test('each line of a text is a line of the page', () => {
  expect(page('a = 1\nb = a')).toBe('a &= 1 \\\\\nb &= a');
});

test('brackets and braces of every printed line come in pairs', () => {
  for (const text of ['hill((a+b)/c, d^2, -n)', 'if(a > 0, -b^2, exp(-a/b))', 'C1_rest*(V1_x + 2)*3']) {
    const printed = right(text);
    for (const [open, close] of [
      ['{', '}'],
      ['\\left', '\\right'],
    ] as const) {
      expect(printed.split(open).length).toBe(printed.split(close).length);
    }
    expect(printed).not.toMatch(/_\{[^{}]*\}_/);
  }
});
