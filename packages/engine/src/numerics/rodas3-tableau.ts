/**
 * Coefficients of RODAS3 (Sandu et al. 1997, doi 10.1016/S1352-2310(97)83212-8): four stages of order 3 that
 * forget fast transients at once, with an embedded method of order 2. Each stage adds up the stages before
 * it: `INSIDE` where the rates are looked at, `COUPLING` over the step.
 */
export const STAGES = 4;
/** One over the diagonal of the method. */
export const INVERSE_GAMMA = 2;
export const INSIDE: readonly (readonly number[])[] = [[], [0], [2, 0], [2, 0, 1]];
export const COUPLING: readonly (readonly number[])[] = [[], [4], [1, -1], [1, -1, -8 / 3]];
/** A stage that looks where the one before looked takes its rates over. */
export const LOOKS: readonly boolean[] = [true, false, true, true];
export const WEIGHTS: readonly number[] = [2, 0, 1, 1];
/** Third-order minus second-order weights: the estimate of the error. */
export const ERROR_WEIGHTS: readonly number[] = [0, 0, 0, 1];
