import { DRUGS, type DrugName } from '@tokos/body';
import { factorBetween, unit } from '@tokos/units';

const PMOL = unit('pmol');

/** pmol in the unit in which a drug's doses are counted. */
export const picomolesPer = (drug: DrugName): number =>
  factorBetween(unit(DRUGS[drug].unit), PMOL, DRUGS[drug].substance)!;
