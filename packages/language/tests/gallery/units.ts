import { parameter, port } from '@tokos/language';
import { bloodWith, lines, type Mistake, pool } from './blood.ts';

const millisecond = parameter(1, 'ms', { about: 'a step', known: 'assumed', because: 'a test' });
const stepped = { step: millisecond, states: {}, parameters: {} } as const;

/** Mistakes in what things are counted in. */
export const UNIT_MISTAKES: readonly Mistake[] = [
  {
    title: 'a rate without its volume',
    code: 'unit-sides',
    make: () => bloodWith(' / V1', ''),
    shown: lines(
      "blood, line 3, column 15: the two sides of 'd/dt C1' differ. Found [pmol/min], expected [pmol/L/s].",
      '    d/dt C1 = (secretion - CL*C1)',
      '              ^^^^^^^^^^^^^^^^^^^',
      '  C1 is declared in [pmol/L], so its rate of change is that per time.',
      '',
      "blood: 'V1' is declared and never used.",
    ),
  },
  {
    title: 'an output in another unit',
    code: 'unit-sides',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1*V1'),
    shown: lines(
      "blood, line 4, column 22: the two sides of 'plasmaOxytocin' differ. Found [pmol], expected [pmol/L].",
      '    plasmaOxytocin = C1*V1',
      '                     ^^^^^',
      '  plasmaOxytocin is declared in [pmol/L].',
    ),
  },
  {
    title: 'an output that is a truth',
    code: 'unit-sides',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1 > K_m'),
    shown: lines(
      "blood, line 4, column 22: the two sides of 'plasmaOxytocin' differ. Found a " +
        'truth (yes or no), expected [pmol/L].',
      '    plasmaOxytocin = C1 > K_m',
      '                     ^^^^^^^^',
      '  plasmaOxytocin is declared in [pmol/L].',
    ),
  },
  {
    title: 'a change in another unit',
    code: 'unit-sides',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    when C1 > K_m: C1 = V1'),
    shown: lines(
      "blood, line 5, column 25: the two sides of 'C1' differ. Found [L], expected [pmol/L].",
      '    when C1 > K_m: C1 = V1',
      '                        ^^',
      '  C1 is declared in [pmol/L].',
    ),
  },
  {
    title: 'an activity beside a clearance',
    code: 'unit-beside',
    make: () => bloodWith('k_ox*oxytocinase', 'oxytocinase + 0*k_ox*oxytocinase'),
    shown: lines(
      "blood, line 2, column 39: the unit of 'oxytocinase' does not fit. Found " +
        '[IU{oxytocinase}/mL], expected [L/min].',
      '    CL      = CL_lin / (1 + C1/K_m) + oxytocinase + 0*k_ox*oxytocinase',
      '                                      ^^^^^^^^^^^',
      "  In 'CL_lin / (1 + C1/K_m) + oxytocinase' it stands beside 'CL_lin / (1 + C1/K_m)' in [L/min].",
    ),
  },
  {
    title: 'a level compared with a volume',
    code: 'unit-beside',
    make: () => bloodWith('CL*C1', 'if(C1 > V1, CL, 0)*C1'),
    shown: lines(
      "blood, line 3, column 36: the unit of 'V1' does not fit. Found [L], expected [pmol/L].",
      '    d/dt C1 = (secretion - if(C1 > V1, CL, 0)*C1) / V1',
      '                                   ^^',
      "  In 'C1 > V1' it stands beside 'C1' in [pmol/L].",
    ),
  },
  {
    title: 'two ways out in different units',
    code: 'unit-beside',
    make: () => bloodWith('CL*C1', 'if(C1 > K_m, CL, K_m)*C1'),
    shown: lines(
      "blood, line 3, column 45: the unit of 'K_m' does not fit. Found [pmol/L], expected [L/min].",
      '    d/dt C1 = (secretion - if(C1 > K_m, CL, K_m)*C1) / V1',
      '                                            ^^^',
      "  In 'if(C1 > K_m, CL, K_m)' it stands beside 'CL' in [L/min].",
    ),
  },
  {
    title: 'a truth beside a number as a way out',
    code: 'unit-beside',
    make: () => bloodWith('CL*C1', 'if(C1 > K_m, CL, C1 > 0)*C1'),
    shown: lines(
      "blood, line 3, column 45: the unit of 'C1 > 0' does not fit. Found a truth (yes " +
        'or no), expected [L/min].',
      '    d/dt C1 = (secretion - if(C1 > K_m, CL, C1 > 0)*C1) / V1',
      '                                            ^^^^^^',
      "  In 'if(C1 > K_m, CL, C1 > 0)' it stands beside 'CL' in [L/min].",
    ),
  },
  {
    title: 'a half-saturation in another unit than the level',
    code: 'unit-beside',
    make: () => bloodWith('C1/K_m', 'hill(C1, V1, 2)'),
    shown: lines(
      "blood, line 2, column 38: the unit of 'V1' does not fit. Found [L], expected [pmol/L].",
      '    CL      = CL_lin / (1 + hill(C1, V1, 2)) + k_ox*oxytocinase',
      '                                     ^^',
      "  In 'hill(C1, V1, 2)' it stands beside 'C1' in [pmol/L].",
      '',
      "blood: 'K_m' is declared and never used.",
    ),
  },
  {
    title: 'an exponential of a level',
    code: 'unit-pure',
    make: () => bloodWith('C1/K_m', 'exp(C1)'),
    shown: lines(
      "blood, line 2, column 33: the unit of 'C1' does not fit. Found [pmol/L], expected [1].",
      '    CL      = CL_lin / (1 + exp(C1)) + k_ox*oxytocinase',
      '                                ^^',
      '  exp(x) works on pure numbers. Divide by a quantity of the same unit first.',
      '',
      "blood: 'K_m' is declared and never used.",
    ),
  },
  {
    title: 'an exponent with a unit',
    code: 'unit-pure',
    make: () => bloodWith('C1/K_m', '(C1/K_m)^V1'),
    shown: lines(
      "blood, line 2, column 38: the unit of 'V1' does not fit. Found [L], expected [1].",
      '    CL      = CL_lin / (1 + (C1/K_m)^V1) + k_ox*oxytocinase',
      '                                     ^^',
      '  a ^ b works on pure numbers. Divide by a quantity of the same unit first.',
    ),
  },
  {
    title: 'a steepness with a unit',
    code: 'unit-pure',
    make: () => bloodWith('C1/K_m', 'hill(C1, K_m, V1)'),
    shown: lines(
      "blood, line 2, column 43: the unit of 'V1' does not fit. Found [L], expected [1].",
      '    CL      = CL_lin / (1 + hill(C1, K_m, V1)) + k_ox*oxytocinase',
      '                                          ^^',
      '  hill(x, half, n) works on pure numbers. Divide by a quantity of the same unit first.',
    ),
  },
  {
    title: 'a broken power of a level',
    code: 'unit-power',
    make: () => bloodWith('C1/K_m', 'C1^0.5'),
    shown: lines(
      "blood, line 2, column 29: the unit of 'C1' does not fit. Found [pmol/L], expected [1].",
      '    CL      = CL_lin / (1 + C1^0.5) + k_ox*oxytocinase',
      '                            ^^',
      '  Only a pure number has powers that are not whole.',
      '',
      "blood: 'K_m' is declared and never used.",
    ),
  },
  {
    title: 'a count of events without their rate',
    code: 'unit-rate',
    make: () =>
      pool('', {
        ...stepped,
        inputs: { dose: port('pmol', 'a dose') },
        outputs: { seen: port('1', 'seen') },
        equations: 'seen = poisson(dose)',
      }),
    shown: lines(
      "pool, line 1, column 16: the unit of 'dose' does not fit. Found [pmol], expected [1/s].",
      '    seen = poisson(dose)',
      '                   ^^^^',
      '  poisson(rate) takes events per time; the step is known.',
    ),
  },
  {
    title: 'a state and its port in different units',
    code: 'unit-both',
    make: () => pool('', { outputs: { x: port('%', 'the pool') } }),
    shown: "pool: 'x' is a state and a port in different units. Let the state start in the unit of the port.",
  },
  {
    title: 'a number where a condition belongs',
    code: 'truth-expected',
    make: () => bloodWith('CL*C1', 'if(C1, CL, 0)*C1'),
    shown: lines(
      "blood, line 3, column 31: 'C1' is [pmol/L]; expected a condition.",
      '    d/dt C1 = (secretion - if(C1, CL, 0)*C1) / V1',
      '                              ^^',
      "  Compare it with something: 'C1 > 0'.",
    ),
  },
  {
    title: 'a number joined with a condition',
    code: 'truth-expected',
    make: () => bloodWith('CL*C1', 'if(C1 > K_m and V1, CL, 0)*C1'),
    shown: lines(
      "blood, line 3, column 44: 'V1' is [L]; expected a condition.",
      '    d/dt C1 = (secretion - if(C1 > K_m and V1, CL, 0)*C1) / V1',
      '                                           ^^',
      "  Compare it with something: 'V1 > 0'.",
    ),
  },
  {
    title: 'a nothing that is denied',
    code: 'truth-expected',
    make: () => bloodWith('CL*C1', 'if(not 0, CL, 0)*C1'),
    shown: lines(
      "blood, line 3, column 35: '0' is 0; expected a condition.",
      '    d/dt C1 = (secretion - if(not 0, CL, 0)*C1) / V1',
      '                                  ^',
      "  Compare it with something: '0 > 0'.",
    ),
  },
  {
    title: 'a sum of truths',
    code: 'number-expected',
    make: () => pool('', { equations: '\nd/dt x = -((x > 1) + (x > 2))/tenMinutes' }),
    shown: lines(
      "pool, line 2, column 12: '(x > 1)' is a truth (yes or no); expected a number.",
      '    d/dt x = -((x > 1) + (x > 2))/tenMinutes',
      '               ^^^^^^^',
      "  Make it one: 'if((x > 1), 1, 0)'.",
    ),
  },
  {
    title: 'a chain of comparisons',
    code: 'number-expected',
    make: () => pool('', { equations: 'd/dt x = if(0 < x < 1, 1, 0)/tenMinutes' }),
    shown: lines(
      "pool, line 1, column 13: '0 < x' is a truth (yes or no); expected a number.",
      '    d/dt x = if(0 < x < 1, 1, 0)/tenMinutes',
      '                ^^^^^',
      "  Make it one: 'if(0 < x, 1, 0)'.",
    ),
  },
  {
    title: 'a truth as a factor',
    code: 'number-expected',
    make: () => bloodWith('CL*C1', 'CL*(C1 > K_m)'),
    shown: lines(
      "blood, line 3, column 31: '(C1 > K_m)' is a truth (yes or no); expected a number.",
      '    d/dt C1 = (secretion - CL*(C1 > K_m)) / V1',
      '                              ^^^^^^^^^^',
      "  Make it one: 'if((C1 > K_m), 1, 0)'.",
    ),
  },
  {
    title: 'a name that is a truth, halved',
    code: 'number-expected',
    make: () => pool('', { equations: 'd/dt x = high/2/tenMinutes\nhigh = x > 1' }),
    shown: lines(
      "pool, line 1, column 10: 'high' is a truth (yes or no); expected a number.",
      '    d/dt x = high/2/tenMinutes',
      '             ^^^^',
      "  Make it one: 'if(high, 1, 0)'.",
    ),
  },
  {
    title: 'a root that is no level',
    code: 'unit-sides',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = sqrt(C1)'),
    shown: lines(
      "blood, line 4, column 22: the two sides of 'plasmaOxytocin' differ. Found " +
        '[pmol^0.5/L^0.5], expected [pmol/L].',
      '    plasmaOxytocin = sqrt(C1)',
      '                     ^^^^^^^^',
      '  plasmaOxytocin is declared in [pmol/L].',
    ),
  },
];
