import { choice, quantity } from '../fields.ts';
import type { DeedKind } from './deed.ts';

/** What is done to a woman in labour. */
const IN_LABOUR = { people: ['woman_in_labour'], given: () => undefined } as const;

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

/** `{ dose_ug: 50 }`, in the vagina. */
export interface VaginalDose {
  readonly dose_ug: number;
}

/** A prostaglandin in the vagina; no more at a time than the trial gave from which its effect is known. */
function prostaglandin(name: string, most: number, example: string): DeedKind<VaginalDose> {
  const fields = { dose: quantity('dose', 'ug', { greatest: most }) };
  return {
    ...IN_LABOUR,
    about: `${name} in the vagina: it softens the cervix and drives the womb.`,
    example,
    lasts: false,
    fields,
    read: (door, value, path) => door.fields(value, path, fields) as unknown as VaginalDose,
    acts: ({ dose_ug }) => [
      { after: 0, depot: `given-prostaglandins.${name.toLowerCase()}`, amount: dose_ug },
    ],
  };
}

const MOST_MISOPROSTOL = 50;
const MOST_DINOPROSTONE = 3000;
export const misoprostol = prostaglandin('Misoprostol', MOST_MISOPROSTOL, '{ dose: 50 ug }');
export const dinoprostone = prostaglandin('Dinoprostone', MOST_DINOPROSTONE, '{ dose: 3 mg }');
