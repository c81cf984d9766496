import { DRUGS, type DrugName } from '@tokos/body';
import type { Substance } from '@tokos/units';

/** The drug that a signal names; a signal that names none is one of oxytocin. */
export const drugOf = (signal: string): DrugName =>
  (Object.keys(DRUGS) as DrugName[]).find((drug) => signal.includes(drug)) ?? 'oxytocin';

/** Whose grams stand behind a signal's moles: that of the drug it names, or oxytocin's. */
export const substanceOf = (signal: string): Substance => DRUGS[drugOf(signal)].substance;
