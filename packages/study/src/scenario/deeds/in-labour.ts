import { choice } from '../fields.ts';
import type { DeedKind } from './deed.ts';

/** What is done to a woman in labour. */
export const IN_LABOUR = { people: ['woman_in_labour'], given: () => undefined } as const;

export const epidural: DeedKind<object> = {
  ...IN_LABOUR,
  about: 'An epidural: the nerves of the birth canal report less, and bearing down is weaker.',
  example: '{}',
  lasts: true,
  fields: {},
  read: (door, value, path) => door.fields(value, path, {}),
  acts: () => [{ after: 0, port: 'epidural', level: 1 }],
};

export const ruptureOfMembranes: DeedKind<object> = {
  ...IN_LABOUR,
  about: 'The membranes are opened, and stay open.',
  example: '{}',
  lasts: false,
  fields: {},
  read: (door, value, path) => door.fields(value, path, {}),
  acts: () => [{ after: 0, port: 'membranesRuptured', level: 1 }],
};

/** Loops by the name that a scenario uses, and the port that cuts each. */
export const LOOPS = {
  stretch_to_oxytocin: 'reflexCut',
  stretch_to_prostaglandin: 'stretchCut',
  oxytocin_to_prostaglandin: 'oxytocinCut',
  softening: 'softeningCut',
} as const;

export interface Cut {
  readonly loop: keyof typeof LOOPS;
}

const CUT = { loop: choice(Object.keys(LOOPS)) };

export const cut: DeedKind<Cut> = {
  ...IN_LABOUR,
  about: 'A loop of labour is cut, to see what it was good for.',
  example: '{ loop: stretch_to_oxytocin }',
  word: 'loop',
  lasts: true,
  fields: CUT,
  read: (door, value, path) => door.fields(value, path, CUT) as unknown as Cut,
  acts: ({ loop }) => [{ after: 0, port: LOOPS[loop], level: 1 }],
};
