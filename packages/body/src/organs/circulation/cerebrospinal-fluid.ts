import { component, startsAt } from '@tokos/language';
import * as p from './cerebrospinal-fluid-parameters.ts';
import {
  centralOxytocin,
  csfOxytocin,
  directEntry,
  middayPeak,
  noseDose,
  plasmaOxytocin,
  startHour,
} from './ports.ts';

const { t_out, K_p, S_0, a_d, phi, w_d, day_length, f_dir, k_dir, V_csf } = p;

/** Oxytocin in the fluid round brain and cord. */
export const cerebrospinalFluid = component('cerebrospinal-fluid', {
  about: 'It follows what the brain releases, by hours; of a level in the blood a hundredth comes through.',
  leavesOut: ['ventricles apart from the spine', 'what the tissue of the brain sees', 'sleep'],
  step: p.second,
  inputs: { plasmaOxytocin, centralOxytocin, noseDose, directEntry, middayPeak, startHour },
  parameters: { t_out, K_p, S_0, a_d, phi, w_d, day_length, f_dir, k_dir, V_csf },
  states: {
    above: startsAt(p.fromBlood),
    sinceStart: startsAt(p.start),
    sprayed: startsAt(p.unsprayed),
    onTheWay: startsAt(p.unsprayed),
  },
  outputs: { csfOxytocin },
  equations: `
    clock = startHour + sinceStart
    away  = abs(clock - day_length*if(clock >= day_length, 1, 0) - phi)
    apart = min(away, day_length - away)
    peak  = a_d*middayPeak*exp(-(apart/w_d)^2/2)

    source  = S_0*(centralOxytocin + peak) + K_p*plasmaOxytocin
    arrived = onTheWay*(1 - exp(-k_dir*step))
    late    = sinceStart + step

    csfOxytocin = S_0 + above

    next above = source + (above - source)*exp(-log(2)*step/t_out) + arrived/V_csf
    next onTheWay = onTheWay - arrived + f_dir*directEntry*(noseDose - sprayed)
    next sprayed = noseDose
    next sinceStart = late - day_length*if(late >= day_length, 1, 0)
  `,
});
