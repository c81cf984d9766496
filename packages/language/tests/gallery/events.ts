import { component, type Flat, flatten, holdTotals, port, startsAt, wire } from '@tokos/language';
import { elementary } from '../elementary.ts';
import { bloodWith, lines, type Mistake, one, pool, tenMinutes } from './blood.ts';

const born = port('1', 'born');

/** Two pools and a hole. */
const pools = (total: string): Flat =>
  flatten(
    wire(
      'pools',
      [
        component('leaky', {
          about: 'Two pools and a hole.',
          inputs: {},
          parameters: { tenMinutes },
          states: { a: startsAt(one), b: startsAt(one) },
          outputs: {},
          conserves: [total],
          equations: `
            d/dt a = -a/tenMinutes
            d/dt b = 0.9*a/tenMinutes
          `,
        }),
      ],
      {},
    ),
  );

/** Mistakes in what happens and in what must not change. */
export const EVENT_MISTAKES: readonly Mistake[] = [
  {
    title: 'a number as the moment of a change',
    code: 'when-condition',
    make: () => bloodWith('plasmaOxytocin = C1', 'plasmaOxytocin = C1\n    when C1: C1 = 0'),
    shown: lines(
      "blood, line 5, column 10: 'when' needs a condition, found [pmol/L].",
      '    when C1: C1 = 0',
      '         ^^',
    ),
  },
  {
    title: 'chance without a name',
    code: 'when-unnamed',
    make: () => pool('when x < 0.5: x = 1 + 0.1*normal()'),
    shown: lines(
      "pool, line 2, column 1: a 'when' that draws needs a name, for its random numbers are kept by it.",
      '    when x < 0.5: x = 1 + 0.1*normal()',
      '    ^^^^^^^^^^^^',
      "  Write 'when ... as contraction:' with a name of its own.",
    ),
  },
  {
    title: 'two changes of one name',
    code: 'when-twice',
    make: () => pool('when x < 0.5 as refill: x = 1\nwhen x < 0.2 as refill: x = 2'),
    shown: lines(
      "pool, line 2, column 1: two 'when' lines are called 'refill'.",
      '    when x < 0.5 as refill: x = 1',
      '    ^^^^^^^^^^^^',
      '  Each needs a name of its own.',
      '',
      "pool, line 3, column 1: two 'when' lines are called 'refill'.",
      '    when x < 0.2 as refill: x = 2',
      '    ^^^^^^^^^^^^',
      '  Each needs a name of its own.',
    ),
  },
  {
    title: 'noise in a rate',
    code: 'draw-smooth',
    make: () => bloodWith('CL*C1', 'CL*C1*normal()'),
    shown: lines(
      "blood, line 3, column 34: 'normal' draws a random number; an equation of a " +
        'continuous component may not.',
      '    d/dt C1 = (secretion - CL*C1*normal()) / V1',
      '                                 ^^^^^^^^',
      "  Draw normal() or uniform() in the changes of a 'when', or draw in a stepped component.",
    ),
  },
  {
    title: 'chance in a condition',
    code: 'draw-smooth',
    make: () => pool('when x < uniform() as refill: x = 1'),
    shown: lines(
      "pool, line 2, column 10: 'uniform' draws a random number; an equation of a " +
        'continuous component may not.',
      '    when x < uniform() as refill: x = 1',
      '             ^^^^^^^^^',
      "  Draw normal() or uniform() in the changes of a 'when', or draw in a stepped component.",
    ),
  },
  {
    title: 'a count of events where there is no step',
    code: 'draw-smooth',
    make: () => pool('when x < 0.5 as refill: x = poisson(1/tenMinutes)'),
    shown: lines(
      "pool, line 2, column 29: 'poisson' draws a random number; an equation of a " +
        'continuous component may not.',
      '    when x < 0.5 as refill: x = poisson(1/tenMinutes)',
      '                                ^^^^^^^^^^^^^^^^^^^^^',
      "  Draw normal() or uniform() in the changes of a 'when', or draw in a stepped component.",
    ),
  },
  {
    title: 'a change of something that is no state',
    code: 'state-undeclared',
    make: () => pool('when x < 0.5: born = 1', { outputs: { born } }),
    shown: lines(
      "pool, line 2, column 15: 'born' is not declared as a state.",
      '    when x < 0.5: born = 1',
      '                  ^^^^',
      "  Add 'born: startsAt(...)' to the states.",
      '',
      "pool: no equation says what 'born' is.",
    ),
  },
  {
    title: 'a total that is not conserved',
    code: 'total-drifts',
    make: () => holdTotals(pools('a + b'), elementary),
    shown: "leaky: 'a + b' is said to be conserved and changes by -0.0103 per second.",
  },
  {
    title: 'a total of different things',
    code: 'unit-beside',
    make: () => pools('a + tenMinutes*b'),
    shown: lines(
      "leaky, line 1, column 5: the unit of 'tenMinutes*b' does not fit. Found [min], expected [1].",
      '    a + tenMinutes*b',
      '        ^^^^^^^^^^^^',
      "  In 'a + tenMinutes*b' it stands beside 'a' in [1].",
    ),
  },
  {
    title: 'a total that goes on too long',
    code: 'text-unexpected',
    make: () => pools('a + b)'),
    shown: lines(
      "leaky, line 1, column 6: expected the end of the text, found ')'.",
      '    a + b)',
      '         ^',
    ),
  },
];
