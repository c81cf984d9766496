import { conversion, unit } from '@tokos/units';
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

/** `{ dose_ug: 50 }`, or in mg, in the vagina. */
export type VaginalDose = Readonly<Record<`dose_${string}`, number>>;

interface Pessary {
  readonly name: string;
  readonly unit: 'ug' | 'mg';
  /** No more at a time than the trial gave from which its effect is known. */
  readonly most: number;
  readonly example: string;
}

function prostaglandin({ name, unit: inUnit, most, example }: Pessary): DeedKind<VaginalDose> {
  const dose = quantity('dose', inUnit, { greatest: most });
  const fields = { dose };
  const micrograms = conversion(unit(inUnit), unit('ug'));
  return {
    ...IN_LABOUR,
    about: `${name} in the vagina: it softens the cervix and drives the womb.`,
    example,
    lasts: false,
    fields,
    read: (door, value, path) => door.fields(value, path, fields) as unknown as VaginalDose,
    acts: (deed) => [
      {
        after: 0,
        depot: `given-prostaglandins.${name.toLowerCase()}`,
        amount: (deed as Readonly<Record<string, number>>)[dose.key]! * micrograms,
      },
    ],
  };
}

export const misoprostol = prostaglandin({
  name: 'Misoprostol',
  unit: 'ug',
  most: 50,
  example: '{ dose: 50 ug }',
});
export const dinoprostone = prostaglandin({
  name: 'Dinoprostone',
  unit: 'mg',
  most: 3,
  example: '{ dose: 3 mg }',
});
