import { component, startsAt } from '@tokos/language';
import { active, g_onset, tau_act, w_onset } from './parameters.ts';
import { gestation, activation as readiness } from './ports.ts';

/** How the womb is made ready for labour. */
export const activation = component('activation', {
  about: 'Around its week the womb wakes within days: receptors, gap junctions and oxytocin of its own.',
  leavesOut: ['progesterone', 'the clock of the placenta (CRH)', 'inflammation', 'stretch by twins'],
  inputs: { gestation },
  parameters: { g_onset, w_onset, tau_act },
  states: { activation: startsAt(active) },
  outputs: { activation: readiness },
  slow: ['clock'],
  equations: `
    clock = 1/(1 + exp((g_onset - gestation)/w_onset))
    d/dt activation = (clock - activation)/tau_act
  `,
});
