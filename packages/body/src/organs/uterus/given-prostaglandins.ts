import { component, startsAt } from '@tokos/language';
import { e_D, e_M, noDrug, noEffect, t_given, tau_D, tau_M } from './parameters.ts';
import { givenProstaglandin } from './ports.ts';

/** Prostaglandins that are laid into the vagina: effect = e dose (1 - exp(-t/tau)) 2^(-t/t_given). */
export const givenProstaglandins = component('given-prostaglandins', {
  about: 'The effect of a dose rises within an hour and halves every three.',
  leavesOut: ['the level in the blood', 'other routes', 'differences in absorption'],
  inputs: {},
  parameters: { t_given, tau_M, tau_D, e_M, e_D },
  states: {
    misoprostol: startsAt(noDrug),
    dinoprostone: startsAt(noDrug),
    effect_M: startsAt(noEffect),
    effect_D: startsAt(noEffect),
  },
  outputs: { givenProstaglandin },
  equations: `
    lost = log(2)/t_given
    d/dt misoprostol  = -(lost + 1/tau_M)*misoprostol
    d/dt dinoprostone = -(lost + 1/tau_D)*dinoprostone
    d/dt effect_M = e_M*misoprostol/tau_M - lost*effect_M
    d/dt effect_D = e_D*dinoprostone/tau_D - lost*effect_D
    givenProstaglandin = effect_M + effect_D
  `,
});
