import { component, startsAt } from '@tokos/language';
import * as p from './onset-parameters.ts';
import { gestation, membranesRuptured, prostaglandin, activation as readiness } from './ports.ts';

const { g_start, g_40, wait_40, w_wait, w_clock, s_clock, s_PG, s_M, alpha, tau_I, I_half } = p;

/**
 * How the womb is made ready for labour: inflammation that feeds itself has a quiet and a loud equilibrium,
 * and the quiet one is lost once the clock of the placenta has come far enough.
 */
export const activation = component('activation', {
  about:
    'Quiet for months; at its week, or pushed by prostaglandin or open membranes, it wakes within hours.',
  leavesOut: ['progesterone by itself', 'infection', 'stretch by twins', 'nipples that are stimulated'],
  inputs: { gestation, prostaglandin, membranesRuptured },
  parameters: { g_start, g_40, wait_40, w_wait, w_clock, s_clock, s_PG, s_M, alpha, tau_I, I_half },
  states: { inflammation: startsAt(p.loud) },
  outputs: { activation: readiness },
  slow: ['clock'],
  equations: `
    wait  = wait_40*exp((g_40 - g_start)/w_wait)
    clock = exp((gestation - g_start - wait)/w_clock)
    pushed = s_clock*clock + s_PG*pos(prostaglandin - 1) + s_M*membranesRuptured
    square = inflammation*inflammation
    d/dt inflammation = (pushed + alpha*square/(1 + square) - inflammation)/tau_I
    activation = square/(I_half*I_half + square)
  `,
});
