/**
 * The oxytocin unit, stated once for the whole house. Everything else about units of oxytocin is worked out
 * from here. A label unit is a mass (1 IU = 1.68 ug of the free peptide); the molar
 * mass makes it an amount.
 */
export const OXYTOCIN_GRAMS_PER_MOLE = 1007.19;
export const MICROGRAMS_PER_IU = 1.68;
/** 1668 pmol to four figures. */
export const PICOMOLES_PER_IU: number = (MICROGRAMS_PER_IU * 1e6) / OXYTOCIN_GRAMS_PER_MOLE;
export const PICOMOLES_PER_MILLIUNIT: number = PICOMOLES_PER_IU / 1000;

/**
 * A paper's own conversion. Assays before about 1985 were calibrated by weight of a standard and print uU/mL
 * with their own factor, most often 2 pg per uU (Chard 1970), not today's 1.68.
 */
export interface PaperUnits {
  readonly picogramsPerMicrounit: number;
}

/** What a paper prints as uU/mL, for a true concentration in pmol/L. */
export function microunitsPerMillilitre(picomolesPerLitre: number, paper: PaperUnits): number {
  return (picomolesPerLitre * OXYTOCIN_GRAMS_PER_MOLE) / 1000 / paper.picogramsPerMicrounit;
}

/** The concentration in pmol/L behind a paper's uU/mL. */
export function fromMicrounitsPerMillilitre(printed: number, paper: PaperUnits): number {
  return (printed * paper.picogramsPerMicrounit * 1000) / OXYTOCIN_GRAMS_PER_MOLE;
}
