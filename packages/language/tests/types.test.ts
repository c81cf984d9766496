import {
  component,
  type InputOf,
  type OutputOf,
  type ParameterOf,
  parameter,
  port,
  type StateOf,
  startsAt,
  wire,
} from '@tokos/language';
import { expect, test } from 'vitest';

const level = port('pmol/L', 'a level');
const flow = port('pmol/min', 'a flow');
const start = parameter(1, 'pmol/L', { about: 'a start', known: 'assumed', because: 'a test' });
const V = parameter(10, 'L', { about: 'a volume', known: 'assumed', because: 'a test' });

const blood = component('blood', {
  about: 'One compartment.',
  inputs: { secretion: flow, drip: flow },
  parameters: { V },
  states: { C: startsAt(start) },
  outputs: { plasmaLevel: level },
  equations: `
    d/dt C = (secretion + drip)/V
    plasmaLevel = C
  `,
});
const gland = component('gland', {
  about: 'Gives back what it sees.',
  inputs: { plasmaLevel: level },
  parameters: { V },
  states: {},
  outputs: { secretion: flow },
  equations: `
    secretion = plasmaLevel*V/(V/V*oneMinute)
    oneMinute = V/V
  ` as never,
});
const body = wire('body', [blood, gland], { drip: '0 pmol/min' });
type Body = typeof body;

/** Never run: the compiler is the test, and an expected error that does not come is an error. */
export function mistakesInNames(): void {
  const output: OutputOf<Body> = 'plasmaLevel';
  // @ts-expect-error a misspelt output
  const misspelt: OutputOf<Body> = 'plasmaLevl';
  const state: StateOf<Body> = 'blood.C';
  // @ts-expect-error a state of another component
  const elsewhere: StateOf<Body> = 'gland.C';
  const trait: ParameterOf<Body> = 'gland.V';
  // @ts-expect-error no such parameter
  const nothing: ParameterOf<Body> = 'blood.CL';
  const input: InputOf<Body> = 'drip';
  // @ts-expect-error the gland writes it, the world does not
  const inner: InputOf<Body> = 'secretion';
  void [output, misspelt, state, elsewhere, trait, nothing, input, inner];
}

export function mistakesInWiring(): void {
  // @ts-expect-error the drip is missing
  wire('body', [blood, gland], {});
  // @ts-expect-error secretion is missing as well where no gland writes it
  wire('body', [blood], { drip: '0 pmol/min' });
  // @ts-expect-error nobody reads suckling
  wire('body', [blood, gland], { drip: '0 pmol/min', suckling: '0' });
  // @ts-expect-error what the gland writes is not given
  wire('body', [blood, gland], { drip: '0 pmol/min', secretion: '1 pmol/min' });
  // @ts-expect-error a bare number has no unit
  wire('body', [blood, gland], { drip: 0 });
}

export function mistakesInPassports(): void {
  // @ts-expect-error there is no unit 'l'
  parameter(1, 'pmol/l', { about: 'a level', known: 'assumed', because: 'a test' });
  // @ts-expect-error a measured number names its source
  parameter(1, 'pmol/L', { about: 'a level', known: 'measured' });
  // @ts-expect-error a derived number says from what
  parameter(1, 'pmol/L', { about: 'a level', known: 'derived' });
  // @ts-expect-error a fitted number says to what
  parameter(1, 'pmol/L', { about: 'a level', known: 'fitted' });
  // @ts-expect-error an assumed number says why
  parameter(1, 'pmol/L', { about: 'a level', known: 'assumed' });
  // @ts-expect-error a number says what it is
  parameter(1, 'pmol/L', { known: 'assumed', because: 'a test' });
  // @ts-expect-error a number is known in one of four ways
  parameter(1, 'pmol/L', { about: 'a level', known: 'guessed', because: 'a test' });
  // @ts-expect-error a reason is no source
  parameter(1, 'pmol/L', { about: 'a level', known: 'measured', because: 'a test' });
  // @ts-expect-error an IU of what?
  port('IU/mL', 'an activity');
}

export function mistakesInComponents(): void {
  const rest = { about: 'Two pools.', inputs: {}, parameters: {}, outputs: { plasmaLevel: level } } as const;
  component('pool', {
    ...rest,
    states: { C: startsAt(start), D: startsAt(start) },
    // @ts-expect-error no equation says what D does
    equations: `
      d/dt C = -C / C
      plasmaLevel = C
    `,
  });
  component('pool', {
    ...rest,
    states: { C: startsAt(start), D: startsAt(start) },
    equations: `
      d/dt C = -C / C
      when C > D as refill: C += D; D = C
      plasmaLevel = C
    `,
  });
  component('pool', {
    ...rest,
    // @ts-expect-error a state starts at a passport, not at a number
    states: { C: startsAt(1) },
    equations: `
      d/dt C = C
    `,
  });
  // @ts-expect-error a component says what it is about
  component('pool', { inputs: {}, parameters: {}, states: {}, outputs: {}, equations: '' });
}

test('the names of a wired body stand where the compiler has read them', () => {
  expect(body.components.map((c) => c.name)).toEqual(['blood', 'gland']);
  expect(Object.keys(body.given)).toEqual(['drip']);
});
