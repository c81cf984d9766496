import type { LivingKind } from '@tokos/body';

/** What everybody who lives shows. */
const EVERYBODYS = [
  'plasma_oxytocin',
  'secretion',
  'infusion',
  'clearance',
  'oxytocinase',
  'oxytocin_received',
  'oxytocin_cleared',
  'firing_rate',
  'burst',
  'dendritic_store',
  'terminal_release',
  'central_oxytocin',
] as const;

/** What a nursing mother shows beside it, of each breast apart. */
const OF_A_BREAST = [
  'alveolar_pressure',
  'duct_width',
  'milk_flow',
  'breast_fill',
  'milk_stored',
  'milk_made',
  'milk_removed',
] as const;
const MOTHERS = [
  'sucks_left',
  'sucks_right',
  'infant_intake',
  'infant_satisfied',
  'suckling_stimulus',
  'anticipation',
  'stressor',
  'ethanol_in_body',
  'breast_oxytocin',
  'contraction',
  'let_down',
  'let_downs',
  'prolactin',
  ...OF_A_BREAST.flatMap((name) => [`${name}_left`, `${name}_right`]),
] as const;

/** What a woman in labour shows beside it. */
const WOMEN_IN_LABOUR = [
  'dilation',
  'full_dilation',
  'softening',
  'station',
  'stretch',
  'vaginal_distension',
  'activation',
  'uterine_oxytocin',
  'receptor_number',
  'receptor_drive',
  'prostaglandin',
  'prostaglandin_metabolite',
  'uterine_activity',
  'contractions',
  'contractions_per_ten_minutes',
  'contraction_pressure',
  'uterine_pressure',
  'pain',
  'priming',
  'priming_drive',
  'stressor',
  'rest_oxytocin',
  'reflex_cut',
  'local_oxytocin_cut',
  'stretch_cut',
  'oxytocin_cut',
  'softening_cut',
  'born',
  'placenta',
  'blood_loss',
  'uterine_volume',
] as const;

const OF_KIND: Readonly<Partial<Record<LivingKind, readonly string[]>>> = {
  nursing_mother: MOTHERS,
  woman_in_labour: WOMEN_IN_LABOUR,
};

/** By name in snake_case, in the order in which they are read. */
export const shownOf = (kind: LivingKind): readonly string[] => [...EVERYBODYS, ...(OF_KIND[kind] ?? [])];
