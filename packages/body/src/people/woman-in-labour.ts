import { ferguson } from '../wiring/reflexes/ferguson.ts';
import { BY_PARITY, ONSETS } from './labour-parameters.ts';
import { inLabour } from './neurons.ts';
import type { Kind, Onset } from './person.ts';
import { dilation, parity, weeksAtBirth, weight } from './traits.ts';
import { waterInPregnancy } from './water-parameters.ts';

const USUAL_ONSET: Onset = 'spontaneous';

export const womanInLabour: Kind = {
  about: 'A woman at the onset of labour, or about to be induced; she lives on through birth.',
  noun: 'a woman in labour',
  body: 'labouring-body',
  traits: { weight_kg: weight, weeks: weeksAtBirth, parity, dilation_cm: dilation },
  words: { onset: Object.keys(ONSETS) as Onset[] },
  create: (traits) => {
    const { onset = USUAL_ONSET } = traits;
    const start = ONSETS[onset];
    const way = BY_PARITY[Math.min(traits.parity ?? parity.usual, BY_PARITY.length - 1)]!;
    const gestation = traits.weeks ?? weeksAtBirth.usual;
    const D = traits.dilation_cm ?? start.D.value;
    return {
      parameters: {
        'plasma.W': traits.weight_kg ?? weight.usual,
        'activation.g_start': gestation,
        'cervix.eta_0': way.eta_0.value,
        'cervix.beta': way.beta.value,
        'cervix.L': way.L.value,
        'descent.eta_s': way.eta_s.value,
      },
      states: {
        'oxytocinase.gestation': gestation,
        'oxytocinase.since': 0,
        'activation.inflammation': start.inflammation.value,
        'womb-oxytocin.u_e': start.u.value,
        'expression.receptorNumber': start.R.value,
        'prostaglandins.made': start.made.value,
        'contraction.g': start.g.value,
        'cervix.dilation': D,
        'cervix.seen': D,
      },
      inputs: {},
      neurons: inLabour,
      downstream: waterInPregnancy(traits.weight_kg ?? weight.usual),
      grown: { reflex: ferguson, own: {}, stated: {}, shares: {} },
    };
  },
};
