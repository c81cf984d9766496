const of = (component: string, symbols: readonly string[]): readonly string[] =>
  symbols.map((symbol) => `${component}.${symbol}`);

/** What stands behind each number that only a woman in labour shows; first what moves it most. */
export const BEHIND_LABOUR: Readonly<Record<string, readonly string[]>> = {
  dilation: of('cervix', ['eta_0', 'beta', 'L', 'P_y', 'P_firm', 'D_full', 'sd_tissue']),
  softening: of('cervix', ['k_Q', 'p_Q', 'q_low', 'm_M', 'UA_M']),
  station: of('descent', ['s_0', 's_full', 'bend', 's_birth', 'P_d', 'eta_s']),
  uterine_pressure: of('contraction', ['T', 'skew', 'A_ref', 'n_f', 'tone_0', 'P_push']),
  contractions_per_ten_minutes: of('contraction', ['f_ref', 'n_f', 'UA_ref', 'cv_0', 'cv_D']),
  uterine_activity: of('contraction', ['UA_0', 'UA_m', 'pi_up', 'pi_down', 'g_P', 'kappa_UA']),
  prostaglandin: of('prostaglandins', ['a_O', 'a_S', 'a_V', 'w_sep', 'k_PG']),
  prostaglandin_metabolite: of('prostaglandins', ['c_PGFM', 'a_O', 'a_S', 'a_V', 'w_sep', 'k_PG']),
  pain: of('labour-pain', ['P_no_pain', 'P_pain', 'e_pain', 'r_massage', 'r_music', 'r_breath']),
  placenta: of('placenta', ['k_sep', 'UA_sep', 'sd_Z']),
  blood_loss: of('placenta', ['q_before', 'q_after', 'UA_before', 'UA_after', 't_after']),
  uterine_volume: of('involution', ['V_end', 'V_more', 'k_V']),
  effect_stretch_oxytocin: ['ferguson-drive.k_stretch', 'cervical-stretch.b_epi'],
  effect_womb_oxytocin: of('womb-oxytocin', ['U_low', 'U_act', 'phi_low', 'phi_act']),
  effect_oxytocin_contraction: of('contraction', ['UA_0', 'UA_m', 'pi_up', 'pi_down']),
  effect_stretch_prostaglandin: of('prostaglandins', ['a_S', 'a_V']),
  effect_oxytocin_prostaglandin: of('prostaglandins', ['a_O']),
  effect_prostaglandin_contraction: of('contraction', ['pi_up', 'UA_0', 'UA_m']),
  effect_prostaglandin_softening: of('cervix', ['k_Q', 'p_Q', 'q_low', 'm_M', 'UA_M']),
  effect_contraction_softening: of('cervix', ['m_M', 'UA_M', 'k_Q', 'p_Q']),
  effect_softening_stretch: of('cervix', ['beta', 'eta_0']),
};
