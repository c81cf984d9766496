import { bloodWith, lines, type Mistake, pool } from './blood.ts';

/** Mistakes in how functions and laws are called. */
export const FUNCTION_MISTAKES: readonly Mistake[] = [
  {
    title: 'a function that does not exist',
    code: 'function-unknown',
    make: () => bloodWith('C1/K_m', 'sqr(C1/K_m)'),
    shown: lines(
      "blood, line 2, column 29: there is no function 'sqr'.",
      '    CL      = CL_lin / (1 + sqr(C1/K_m)) + k_ox*oxytocinase',
      '                            ^^^',
      '  Did you mean sqrt(x)?',
    ),
  },
  {
    title: 'a misspelt law',
    code: 'function-unknown',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = half(C1) + hafl(C1)\n    half(c) = c/2'),
    shown: lines(
      "blood, line 4, column 33: there is no function 'hafl'.",
      '    plasmaOxytocin = half(C1) + hafl(C1)',
      '                                ^^^^',
      '  Did you mean half(...)?',
    ),
  },
  {
    title: 'a bracket after a name, meant as a product',
    code: 'function-unknown',
    make: () => bloodWith('CL*C1', 'CL(C1)'),
    shown: lines(
      "blood, line 3, column 28: there is no function 'CL'.",
      '    d/dt C1 = (secretion - CL(C1)) / V1',
      '                           ^^',
      "  If it is a product, write 'CL*(...)'.",
    ),
  },
  {
    title: 'a function with too few values',
    code: 'function-count',
    make: () => bloodWith('C1/K_m', 'hill(C1, K_m)'),
    shown: lines(
      "blood, line 2, column 29: 'hill' takes 3 values, found 2.",
      '    CL      = CL_lin / (1 + hill(C1, K_m)) + k_ox*oxytocinase',
      '                            ^^^^^^^^^^^^^',
      '  Its form is hill(x, half, n).',
    ),
  },
  {
    title: 'a function of several values with one',
    code: 'function-count',
    make: () => bloodWith('C1/K_m', 'max(C1/K_m)'),
    shown: lines(
      "blood, line 2, column 29: 'max' takes 2 to 9 values, found 1.",
      '    CL      = CL_lin / (1 + max(C1/K_m)) + k_ox*oxytocinase',
      '                            ^^^^^^^^^^^',
      '  Its form is max(a, b).',
    ),
  },
  {
    title: 'a law with too many values',
    code: 'function-count',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = half(C1, 2)\n    half(c) = c/2'),
    shown: lines(
      "blood, line 4, column 22: 'half' takes 1 values, found 2.",
      '    plasmaOxytocin = half(C1, 2)',
      '                     ^^^^^^^^^^^',
      '  Its form is half(c).',
    ),
  },
  {
    title: 'a law that calls itself',
    code: 'function-itself',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = half(C1)\n    half(c) = half(c)/2'),
    shown: lines(
      "blood, line 5, column 5: 'half' calls itself.",
      '    half(c) = half(c)/2',
      '    ^^^^',
      '  A function is written out where it is used.',
    ),
  },
  {
    title: 'a law that nobody calls but itself',
    code: 'name-unread',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    half(c) = half(c)/2'),
    shown: lines(
      "blood, line 5, column 5: 'half' is worked out and never used.",
      '    half(c) = half(c)/2',
      '    ^^^^',
    ),
  },
  {
    title: 'a parameter that is hidden by the argument of a law',
    code: 'name-unused',
    make: () => bloodWith('C1/K_m) + k_ox*oxytocinase', 'half(2)) + k_ox*oxytocinase\n    half(K_m) = K_m/2'),
    shown: "blood: 'K_m' is declared and never used.",
  },
  {
    title: 'laws that multiply without end',
    code: 'function-often',
    make: () => {
      const laws = Array.from({ length: 20 }, (_, i) => `f${i + 1}(a) = f${i}(a)*f${i}(a)`).join('\n');
      return pool(`f0(a) = a*a\n${laws}\nwhen x > f20(x): x = 0`);
    },
    shown: lines(
      "pool, line 3, column 9: 'f0' and the laws beside it are written out more than " +
        '10000 times for one line.',
      '    f1(a) = f0(a)*f0(a)',
      '            ^^^^^',
      '  Give a part of it a name of its own.',
    ),
  },
];
