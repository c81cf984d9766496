import { type Component, component, flatten, flattenStepped, parameter, port, wire } from '@tokos/language';
import { type Mistake, secretion } from './blood.ts';

const inNanomoles = port('nmol/min', 'the same, counted otherwise');
const millisecond = parameter(1, 'ms', { about: 'a step', known: 'assumed', because: 'a test' });

/** A component that passes one port on to another of the same unit. */
const passing = (
  name: string,
  [from, input]: Named,
  [to, output]: Named,
  line = `${to} = ${from}`,
): Component =>
  component(name, {
    about: 'Passes on.',
    inputs: { [from]: input },
    parameters: {},
    states: {},
    outputs: { [to]: output },
    equations: line as never,
  });
type Named = readonly [name: string, port: Component['inputs'][string]];

const heart = passing('heart', ['secretion', secretion], ['stroke', secretion]);
const system = (components: readonly Component[], given: Readonly<Record<string, string>> = {}): unknown =>
  flatten(wire('system', components, given));

/** Mistakes in how components are joined. */
export const WIRING_MISTAKES: readonly Mistake[] = [
  {
    title: 'two writers of one port',
    code: 'wire-two-writers',
    make: () => system([heart, { ...heart, name: 'lung' }], { secretion: '1 pmol/min' }),
    shown: "heart and lung both write 'stroke'; let each write a port of its own.",
  },
  {
    title: 'a writer and a reader in different units',
    code: 'wire-two-units',
    make: () =>
      system([heart, passing('lung', ['stroke', inNanomoles], ['breath', inNanomoles])], {
        secretion: '1 pmol/min',
      }),
    shown: "heart writes 'stroke' in pmol/min, lung reads it in nmol/min; take the port from signals/.",
  },
  {
    title: 'two readers in different units',
    code: 'wire-two-readings',
    make: () =>
      system([heart, passing('lung', ['secretion', inNanomoles], ['breath', inNanomoles])], {
        secretion: '1 pmol/min',
      }),
    shown: "heart reads 'secretion' in pmol/min, lung reads it in nmol/min; take the port from signals/.",
  },
  {
    title: 'a port that nobody writes',
    code: 'wire-unwritten',
    make: () => system([heart]),
    shown: "heart reads 'secretion', which nothing writes and nobody gives.",
  },
  {
    title: 'a misspelt port',
    code: 'wire-unwritten',
    make: () =>
      system([heart, passing('lung', ['stroek', secretion], ['breath', secretion])], {
        secretion: '1 pmol/min',
      }),
    shown: "lung reads 'stroek', which nothing writes and nobody gives. Did you mean 'stroke'?",
  },
  {
    title: 'a loop through no state',
    code: 'wire-loop',
    make: () => system([heart, passing('reflex', ['stroke', secretion], ['secretion', secretion])]),
    shown:
      'A loop passes through no state: heart.stroke <- reflex.secretion <- heart.stroke. ' +
      'Components: heart, reflex. Give one of them a state on this way.',
  },
  {
    title: 'two components of one name',
    code: 'wire-same-name',
    make: () =>
      system([heart, passing('heart', ['stroke', secretion], ['breath', secretion])], {
        secretion: '1 pmol/min',
      }),
    shown: "Two components are called 'heart'; give each a name of its own.",
  },
  {
    title: 'a stepped component in a continuous body',
    code: 'wire-stepped',
    make: () => system([{ ...heart, step: millisecond }], { secretion: '1 pmol/min' }),
    shown: 'heart moves in steps; join it to a continuous body where both meet, not by wire.',
  },
  {
    title: 'what the world gives in a wrong unit',
    code: 'unit-mismatch',
    make: () => system([heart], { secretion: '1 pmol/L' }),
    shown: "'1 pmol/L' is in pmol/L; expected pmol/min. Give it in a unit of that kind.",
  },
  {
    title: 'a stepped line above the one that it needs',
    code: 'step-order',
    make: () =>
      flattenStepped({
        ...passing(
          'cell',
          ['secretion', secretion],
          ['release', secretion],
          'release = half\nhalf = secretion/2',
        ),
        step: millisecond,
      }),
    shown: "cell: 'half' is used above the line that works it out; lines run from top to bottom.",
  },
];
