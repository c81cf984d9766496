/** Each arrow between the loops of labour: from what, to what, and the rate that it feeds. */
export const LOOP_EFFECTS = {
  effect_stretch_oxytocin: 'of the priming of the oxytocin cells, the share that stretch gives',
  effect_womb_oxytocin: 'of the oxytocin that reaches the muscle, the share that stretch of the womb gives',
  effect_oxytocin_contraction: 'of the activity of the womb, the share that oxytocin gives',
  effect_contraction_stretch: 'of the opening of the cervix, the share that contractions give',
  effect_stretch_prostaglandin: 'of the prostaglandin that is made, the share that stretch gives',
  effect_oxytocin_prostaglandin: 'of the prostaglandin that is made, the share that oxytocin gives',
  effect_prostaglandin_contraction: 'of the activity of the womb, the share that prostaglandin gives',
  effect_prostaglandin_softening: 'of the softening of the cervix, the share that prostaglandin gives',
  effect_contraction_softening: 'of the softening of the cervix, the share that contractions give',
  effect_softening_stretch: 'of the opening of the cervix, the share that softening gives',
} as const;
export type LoopEffect = keyof typeof LOOP_EFFECTS;
export const LOOP_ARROWS = Object.keys(LOOP_EFFECTS) as LoopEffect[];
