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

/** By name in snake_case, in the order in which they are read. */
export const shownOf = (kind: LivingKind): readonly string[] =>
  kind === 'nursing_mother' ? [...EVERYBODYS, ...MOTHERS] : EVERYBODYS;
