import { conversion, unit } from '@tokos/units';
import { quantity } from '../fields.ts';
import type { DeedKind } from './deed.ts';
import { IN_LABOUR } from './in-labour.ts';

/** `{ dose_ug: 50 }`, or in mg. */
export type PlainDose = Readonly<Record<`dose_${string}`, number>>;

interface Drug {
  readonly about: string;
  readonly unit: 'ug' | 'mg';
  /** No more at a time than was given where its effect is known from. */
  readonly most: number;
  readonly example: string;
  /** What acts in the womb, and its unit. */
  readonly depot: string;
  readonly depotUnit: 'ug' | 'mg';
}

/** A drug that is known by what it does in the womb, not by its level in the blood. */
function drug({ about, unit: inUnit, most, example, depot, depotUnit }: Drug): DeedKind<PlainDose> {
  const dose = quantity('dose', inUnit, { greatest: most });
  const fields = { dose };
  const amount = conversion(unit(inUnit), unit(depotUnit));
  return {
    ...IN_LABOUR,
    about,
    example,
    lasts: false,
    fields,
    read: (door, value, path) => door.fields(value, path, fields) as unknown as PlainDose,
    acts: (deed) => [
      { after: 0, depot, amount: (deed as Readonly<Record<string, number>>)[dose.key]! * amount },
    ],
  };
}

export const misoprostol = drug({
  about: 'Misoprostol in the vagina: it softens the cervix and drives the womb.',
  unit: 'ug',
  most: 50,
  example: '{ dose: 50 ug }',
  depot: 'given-prostaglandins.misoprostol',
  depotUnit: 'ug',
});
export const dinoprostone = drug({
  about: 'Dinoprostone in the vagina: it softens the cervix and drives the womb.',
  unit: 'mg',
  most: 3,
  example: '{ dose: 3 mg }',
  depot: 'given-prostaglandins.dinoprostone',
  depotUnit: 'ug',
});
export const aspirin = drug({
  about: 'Aspirin by mouth: less prostaglandin is made, for hours. Not for women in labour.',
  unit: 'mg',
  most: 1000,
  example: '{ dose: 600 mg }',
  depot: 'cyclooxygenase.aspirin',
  depotUnit: 'mg',
});
export const indomethacin = drug({
  about: 'Indomethacin: most of the making of prostaglandin stops for hours.',
  unit: 'mg',
  most: 100,
  example: '{ dose: 100 mg }',
  depot: 'cyclooxygenase.indomethacin',
  depotUnit: 'mg',
});
