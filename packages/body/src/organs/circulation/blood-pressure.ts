import { component, startsAt } from '@tokos/language';
import * as p from './blood-pressure-parameters.ts';
import { heartRate, meanArterialPressure, vesselOxytocin } from './ports.ts';

const { k_e, E_50, E_max, n_E, k_d, t_d, G, k_H, n_H, MAP_0, HR_0 } = p;

/** What a dose of oxytocin does to the small arteries, and the heart to that. */
export const bloodPressure = component('blood-pressure', {
  about: 'High levels widen the small arteries for a minute or two; the heart beats faster for it.',
  leavesOut: ['volume of blood and its loss', 'anaesthesia', 'the fast answer of the vagus', 'carbetocin'],
  step: p.quarter,
  inputs: { vesselOxytocin },
  parameters: { k_e, E_50, E_max, n_E, k_d, t_d, G, k_H, n_H, MAP_0, HR_0 },
  states: { C_e: startsAt(p.C_wall), worn: startsAt(p.fresh), H: startsAt(HR_0) },
  outputs: { meanArterialPressure, heartRate },
  equations: `
    widening = hill(C_e, E_50, n_E)*(1 - worn)
    pressure = MAP_0*(1 - E_max*widening)*(H/HR_0)^n_H
    aim      = HR_0 + G*(MAP_0 - pressure)

    meanArterialPressure = pressure
    heartRate = H

    next C_e  = vesselOxytocin + (C_e - vesselOxytocin)*exp(-k_e*step)
    next H    = aim + (H - aim)*exp(-k_H*step)
    next worn = worn + (k_d*widening*(1 - worn) - log(2)*worn/t_d)*step
  `,
});
