import { parameter } from '@tokos/language';
import { bloodWith, lines, type Mistake, pool } from './blood.ts';

/** Mistakes in what things are called. */
export const NAME_MISTAKES: readonly Mistake[] = [
  {
    title: 'a misspelt name',
    code: 'name-unknown',
    make: () => bloodWith('(secretion - CL*C1)', '(secretoin - CL*C1)'),
    shown: lines(
      "blood, line 3, column 16: nothing is called 'secretoin'.",
      '    d/dt C1 = (secretoin - CL*C1) / V1',
      '               ^^^^^^^^^',
      "  Did you mean 'secretion'?",
      '',
      "blood: 'secretion' is declared and never used.",
    ),
  },
  {
    title: 'a name that nobody declared',
    code: 'name-unknown',
    make: () => bloodWith('CL*C1', 'CL*C1 - bleeding'),
    shown: lines(
      "blood, line 3, column 36: nothing is called 'bleeding'.",
      '    d/dt C1 = (secretion - CL*C1 - bleeding) / V1',
      '                                   ^^^^^^^^',
      '  Declare it as an input or a parameter, or give it an equation.',
    ),
  },
  {
    title: 'the time in an equation',
    code: 'name-time',
    make: () => bloodWith('k_ox*oxytocinase', 'if(t > 60, k_ox, 0)*oxytocinase'),
    shown: lines(
      'blood, line 2, column 42: an equation does not know the time.',
      '    CL      = CL_lin / (1 + C1/K_m) + if(t > 60, k_ox, 0)*oxytocinase',
      '                                         ^',
      '  What happens at a time is a change in the scenario; what fades is a state.',
    ),
  },
  {
    title: 'a parameter that is set',
    code: 'name-declared',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    V1 = 12'),
    shown: lines(
      "blood, line 5, column 5: 'V1' is declared; an equation cannot set it again.",
      '    V1 = 12',
      '    ^^',
    ),
  },
  {
    title: 'a state that is set without a rate',
    code: 'name-declared',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    C1 = plasmaOxytocin'),
    shown: lines(
      "blood, line 5, column 5: 'C1' is declared; an equation cannot set it again.",
      '    C1 = plasmaOxytocin',
      '    ^^',
      "  Write 'd/dt C1 = ...' or 'next C1 = ...'.",
      '',
      "blood, line 5, column 5: 'C1' has a second equation.",
      '    C1 = plasmaOxytocin',
      '    ^^',
    ),
  },
  {
    title: 'a law with the name of a parameter',
    code: 'name-declared',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    K_m(c) = c'),
    shown: lines(
      "blood, line 5, column 5: 'K_m' is declared; an equation cannot set it again.",
      '    K_m(c) = c',
      '    ^^^',
      '  Give the law a name of its own.',
    ),
  },
  {
    title: 'two equations for one name',
    code: 'name-twice',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    plasmaOxytocin = 2*C1'),
    shown: lines(
      "blood, line 5, column 5: 'plasmaOxytocin' has a second equation.",
      '    plasmaOxytocin = 2*C1',
      '    ^^^^^^^^^^^^^^',
    ),
  },
  {
    title: 'a parameter that nobody uses',
    code: 'name-unused',
    make: () => bloodWith(' / (1 + C1/K_m)', ''),
    shown: "blood: 'K_m' is declared and never used.",
  },
  {
    title: 'an intermediate name that nobody uses',
    code: 'name-unread',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    half = C1/2'),
    shown: lines(
      "blood, line 5, column 5: 'half' is worked out and never used.",
      '    half = C1/2',
      '    ^^^^',
    ),
  },
  {
    title: 'a law that nobody uses',
    code: 'name-unread',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    half(c) = c/2'),
    shown: lines(
      "blood, line 5, column 5: 'half' is worked out and never used.",
      '    half(c) = c/2',
      '    ^^^^',
    ),
  },
  {
    title: 'an output that no equation sets',
    code: 'name-unset',
    make: () => bloodWith('plasmaOxytocin = C1', ''),
    shown: "blood: no equation says what 'plasmaOxytocin' is.",
  },
  {
    title: 'a word of the language as a name',
    code: 'name-reserved',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1 + exp\n    exp = 2*C1'),
    shown: lines(
      "blood, line 5, column 5: 'exp' is a word of the language.",
      '    exp = 2*C1',
      '    ^^^',
      '  Choose another name.',
    ),
  },
  {
    title: 'a law with the name of a function',
    code: 'name-reserved',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    hill(c) = c'),
    shown: lines(
      "blood, line 5, column 5: 'hill' is a word of the language.",
      '    hill(c) = c',
      '    ^^^^',
      '  Choose another name.',
      '',
      "blood, line 5, column 5: 'hill' is worked out and never used.",
      '    hill(c) = c',
      '    ^^^^',
    ),
  },
  {
    title: 'a name that every object of JavaScript has',
    code: 'name-reserved',
    make: () => bloodWith('CL*C1', 'CL*constructor'),
    shown: lines(
      "blood, line 3, column 31: 'constructor' is a word of the language.",
      '    d/dt C1 = (secretion - CL*constructor) / V1',
      '                              ^^^^^^^^^^^',
      '  Choose another name.',
    ),
  },
  {
    title: 'a rate of a misspelt state',
    code: 'state-undeclared',
    make: () => bloodWith('d/dt C1', 'd/dt C11'),
    shown: lines(
      "blood, line 3, column 10: 'C11' is not declared as a state.",
      '    d/dt C11 = (secretion - CL*C1) / V1',
      '         ^^^',
      "  Did you mean 'C1'?",
      '',
      "blood: no equation says what 'C1' is.",
    ),
  },
  {
    title: 'a rate of something that is no state',
    code: 'state-undeclared',
    make: () => pool('d/dt enzyme = -x/tenMinutes'),
    shown: lines(
      "pool, line 2, column 6: 'enzyme' is not declared as a state.",
      '    d/dt enzyme = -x/tenMinutes',
      '         ^^^^^^',
      "  Add 'enzyme: startsAt(...)' to the states.",
    ),
  },
  {
    title: 'names that need each other',
    code: 'state-loop',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = a\n    a = b + C1\n    b = a/2'),
    shown: lines(
      "blood, line 6, column 9: 'a' needs itself: a -> b -> a.",
      '    b = a/2',
      '        ^',
      '  A loop must pass through a state.',
      '',
      "blood, line 5, column 9: 'b' needs itself: b -> a -> b.",
      '    a = b + C1',
      '        ^',
      '  A loop must pass through a state.',
    ),
  },
  {
    title: 'a step in a continuous component',
    code: 'clock-wrong',
    make: () => bloodWith('d/dt C1', 'next C1'),
    shown: lines(
      "blood, line 3, column 10: a continuous component says 'd/dt C1', not 'next'.",
      '    next C1 = (secretion - CL*C1) / V1',
      '         ^^',
    ),
  },
  {
    title: 'a rate in a stepped component',
    code: 'clock-wrong',
    make: () =>
      pool('', { step: parameter(1, 'ms', { about: 'a step', known: 'assumed', because: 'a test' }) }),
    shown: lines(
      "pool, line 1, column 6: a stepped component says 'next x', not 'd/dt'.",
      '    d/dt x = -x/tenMinutes',
      '         ^',
    ),
  },
];
