import { component, startsAt } from '@tokos/language';
import { A_full, GA_half, longAgo, noPregnancy, t_ox, tau_GA } from './parameters.ts';
import { gestation, oxytocinase as oxytocinaseActivity, placenta } from './ports.ts';

/** The placenta's own enzyme in the mother's plasma. */
export const oxytocinase = component('oxytocinase', {
  about: 'Activity rises through pregnancy; once the placenta is out it halves every two days.',
  leavesOut: ['differences between women with the size of the placenta'],
  inputs: { placenta },
  parameters: { A_full, GA_half, tau_GA, t_ox },
  states: { gestation: startsAt(noPregnancy), since: startsAt(longAgo) },
  outputs: { oxytocinase: oxytocinaseActivity, gestation },
  equations: `
    d/dt gestation = placenta
    d/dt since     = 1 - placenta
    oxytocinase    = A_full / (1 + exp((GA_half - gestation)/tau_GA)) * exp(-log(2)*since/t_ox)
  `,
});
