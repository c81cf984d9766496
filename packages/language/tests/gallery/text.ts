import { blood, bloodWith, lines, type Mistake } from './blood.ts';

/** Mistakes in how a text is written. */
export const TEXT_MISTAKES: readonly Mistake[] = [
  {
    title: 'a sign from a programming language',
    code: 'text-sign',
    make: () => bloodWith('1 + C1/K_m', '1 & C1/K_m'),
    shown: lines(
      "blood, line 2, column 27: the sign '&' means nothing here.",
      '    CL      = CL_lin / (1 & C1/K_m) + k_ox*oxytocinase',
      '                          ^',
      "  Write 'and'.",
    ),
  },
  {
    title: 'a unit in the text',
    code: 'text-sign',
    make: () => bloodWith('secretion - CL*C1', 'secretion - 2[pmol/min]'),
    shown: lines(
      "blood, line 3, column 29: the sign '[' means nothing here.",
      '    d/dt C1 = (secretion - 2[pmol/min]) / V1',
      '                            ^',
      '  Group with round brackets; units stand in the declaration, not in the text.',
    ),
  },
  {
    title: 'a prime after a name',
    code: 'text-sign',
    make: () => bloodWith('(secretion - CL*C1)', "(secretion' - CL*C1)"),
    shown: lines(
      "blood, line 3, column 25: the sign ''' means nothing here.",
      "    d/dt C1 = (secretion' - CL*C1) / V1",
      '                        ^',
    ),
  },
  {
    title: 'a sign beyond the basic plane',
    code: 'text-sign',
    make: () => bloodWith('CL*C1', '𓃰*C1 🐘'),
    shown: lines(
      "blood, line 3, column 34: the sign '🐘' means nothing here.",
      '    d/dt C1 = (secretion - 𓃰*C1 🐘) / V1',
      '                                 ^',
    ),
  },
  {
    title: 'a line that does not end',
    code: 'text-unexpected',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1 : C1'),
    shown: lines(
      "blood, line 4, column 25: expected the end of the line, found ':'.",
      '    plasmaOxytocin = C1 : C1',
      '                        ^',
    ),
  },
  {
    title: 'an equation without its left side',
    code: 'text-unexpected',
    make: () => bloodWith('plasmaOxytocin = C1', '= C1'),
    shown: lines("blood, line 4, column 5: expected a name, found '='.", '    = C1', '    ^'),
  },
  {
    title: 'an equation without its sign',
    code: 'text-unexpected',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin'),
    shown: lines(
      "blood, line 4, column 19: expected '=' after 'plasmaOxytocin', found the end of the line.",
      '    plasmaOxytocin',
      '                  ^',
    ),
  },
  {
    title: 'a condition that is followed by nothing',
    code: 'text-unexpected',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    when C1 > K_m'),
    shown: lines(
      "blood, line 5, column 18: expected ':' after the condition, found the end of the line.",
      '    when C1 > K_m',
      '                 ^',
    ),
  },
  {
    title: 'a power written with two stars',
    code: 'text-value',
    make: () => bloodWith('C1/K_m', '(C1/K_m)**2'),
    shown: lines(
      "blood, line 2, column 38: expected a number, a name or a bracket, found '*'.",
      '    CL      = CL_lin / (1 + (C1/K_m)**2) + k_ox*oxytocinase',
      '                                     ^',
      "  A power is written '^'.",
    ),
  },
  {
    title: 'an equation without its right side',
    code: 'text-value',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin ='),
    shown: lines(
      'blood, line 4, column 21: expected a number, a name or a bracket, found the end of the line.',
      '    plasmaOxytocin =',
      '                    ^',
    ),
  },
  {
    title: 'a text that ends too early',
    code: 'text-value',
    make: () => blood('plasmaOxytocin = C1 +'),
    shown: lines(
      'blood, line 1, column 22: expected a number, a name or a bracket, found the end of the text.',
      '    plasmaOxytocin = C1 +',
      '                         ^',
    ),
  },
  {
    title: 'a bracket that is not closed',
    code: 'text-bracket',
    make: () => bloodWith('(secretion - CL*C1) / V1', '((secretion - CL*C1) / V1'),
    shown: lines(
      'blood, line 3, column 15: this bracket is not closed.',
      '    d/dt C1 = ((secretion - CL*C1) / V1',
      '              ^',
      "  Found 'plasmaOxytocin' where ')' was expected.",
    ),
  },
  {
    title: 'a product without its sign',
    code: 'text-product',
    make: () => bloodWith('CL*C1', 'CL C1'),
    shown: lines(
      'blood, line 3, column 28: two values side by side.',
      '    d/dt C1 = (secretion - CL C1) / V1',
      '                           ^^^^^',
      "  A product needs its sign: 'CL*C1'.",
    ),
  },
  {
    title: 'a number and a name side by side',
    code: 'text-product',
    make: () => bloodWith('CL*C1', '2 CL*C1'),
    shown: lines(
      'blood, line 3, column 28: two values side by side.',
      '    d/dt C1 = (secretion - 2 CL*C1) / V1',
      '                           ^^^^',
      "  A product needs its sign: '2*CL'.",
    ),
  },
  {
    title: 'a change that does not say how',
    code: 'text-assignment',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    when C1 > K_m: C1 > 0'),
    shown: lines(
      "blood, line 5, column 23: expected '=' or '+=' after 'C1'.",
      '    when C1 > K_m: C1 > 0',
      '                      ^',
    ),
  },
  {
    title: 'brackets without end',
    code: 'text-depth',
    make: () => blood(`CL = ${'('.repeat(201)}1`),
    shown: lines(
      'blood, line 1, column 206: more than 200 signs or brackets stand inside each other.',
      `    CL = ${'('.repeat(201)}1`,
      `    ${' '.repeat(205)}^`,
      '  Give a part of it a name of its own.',
    ),
  },
  {
    title: 'a sum without end',
    code: 'text-depth',
    make: () => blood(`CL = 1${'\n   + 1'.repeat(501)}`),
    shown: lines(
      'blood, line 502, column 6: more than 500 signs or brackets stand inside each other.',
      '    + 1',
      '      ^',
      '  Give a part of it a name of its own.',
    ),
  },
];
