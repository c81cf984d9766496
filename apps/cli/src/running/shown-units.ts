import { factorBetween, oxytocin, unit, write } from '@tokos/units';

/** What people of the field read where the model counts in moles; other units stay as they are. */
const FIELD: Readonly<Record<string, string>> = {
  'pmol/L': 'pg/mL',
  pmol: 'mU{oxytocin}',
  'pmol/min': 'mU{oxytocin}/min',
};

/** A unit as it is shown, and what a number is multiplied by to be in it. */
export interface Shown {
  readonly unit: string;
  readonly factor: number;
}

/** Only amounts of oxytocin have a second way to be counted. */
export function shownUnit(unitText: string, isOxytocin: boolean, units: 'si' | 'field'): Shown {
  const field = units === 'field' && isOxytocin ? FIELD[unitText] : undefined;
  const target = field ?? unitText;
  const factor = field === undefined ? 1 : factorBetween(unit(unitText), unit(field), oxytocin)!;
  return { unit: target === '1' ? '' : write(unit(target)).replaceAll(/\{.*?\}/g, ''), factor };
}
