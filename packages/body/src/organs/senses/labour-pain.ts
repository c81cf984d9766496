import { component } from '@tokos/language';
import { e_pain, P_no_pain, P_pain, r_breath, r_massage, r_music, tenPoints } from './pain-parameters.ts';
import { backMassage, epidural, music, pain, slowBreathing, uterinePressure } from './ports.ts';

/** Pain of labour, as women tell it; what is done for it acts on the telling and on nothing else here. */
export const labourPain = component('labour-pain', {
  about: 'Pain rises with the pressure in the womb; an epidural takes most of it, other help little.',
  leavesOut: ['fear', 'what pain does to strain and to labour', 'a bath: points of ten were not measured'],
  inputs: { uterinePressure, epidural, backMassage, music, slowBreathing },
  parameters: { P_no_pain, P_pain, tenPoints, e_pain, r_massage, r_music, r_breath },
  states: {},
  outputs: { pain },
  equations: `
    pressed = min(1, pos(uterinePressure - P_no_pain)/P_pain)
    eased = r_massage*backMassage + r_music*music + r_breath*slowBreathing
    pain = pos(tenPoints*pressed*(1 - e_pain*epidural) - eased)
  `,
});
