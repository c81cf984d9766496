/**
 * The numbers of the texts that the fast cells stand for, in the letters and the units of those texts.
 * Whoever starts a population hands them over; this package knows no organ.
 */

/** `magnocellular-neuron`: potentials in mV, half-lives in ms. */
export interface MagnocellularConstants {
  readonly step: number;
  readonly V_rest: number;
  readonly V_th: number;
  readonly a_P: number;
  readonly h_M: number;
  readonly k_H: number;
  readonly h_H: number;
  readonly k_A: number;
  readonly h_A: number;
  readonly k_D: number;
  readonly h_D: number;
  readonly start: { readonly psp: number; readonly H: number; readonly A: number; readonly D: number };
}

/** `coupled-neuron`: potentials in mV, times in ms, only `tau_R` in s. */
export interface CoupledConstants {
  readonly step: number;
  readonly v_rest: number;
  readonly th_0: number;
  readonly tau_m: number;
  readonly V_E: number;
  readonly V_I: number;
  readonly a_E: number;
  readonly a_I: number;
  readonly H: number;
  readonly tau_H: number;
  readonly A: number;
  readonly tau_A: number;
  readonly a_50: number;
  readonly n_A: number;
  readonly k_O: number;
  readonly tau_O: number;
  readonly g_max: number;
  readonly k_r: number;
  readonly isi_max: number;
  readonly delay: number;
  readonly tau_R: number;
  readonly start: {
    readonly v: number;
    readonly g_A: number;
    readonly g_B: number;
    readonly a: number;
    readonly since: number;
    readonly interval: number;
    readonly R: number;
  };
}

/** `dendritic-bundle`: `tau_E` in s. */
export interface BundleConstants {
  readonly step: number;
  readonly k_E: number;
  readonly tau_E: number;
  readonly e_50: number;
  readonly n_E50: number;
  readonly f: number;
  readonly start: { readonly bundleOxytocin: number; readonly e: number };
}

/** `axon-terminal`: `h_B` and `h_C` in s, `h_E` in ms, `alpha` in 1/s, `beta` in pg/s, pools in pg. */
export interface TerminalConstants {
  readonly step: number;
  readonly k_B: number;
  readonly h_B: number;
  readonly b_0: number;
  readonly k_E: number;
  readonly h_E: number;
  readonly E_th: number;
  readonly n_E: number;
  readonly k_C: number;
  readonly h_C: number;
  readonly C_th: number;
  readonly n_C: number;
  readonly alpha: number;
  readonly beta: number;
  readonly P_max: number;
  readonly R_max: number;
  readonly start: {
    readonly B: number;
    readonly E: number;
    readonly C: number;
    readonly poolMissing: number;
    readonly reserveMissing: number;
  };
}
