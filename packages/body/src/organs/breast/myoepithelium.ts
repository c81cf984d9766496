import { component, startsAt } from '@tokos/language';
import * as p from './myoepithelium-parameters.ts';
import { breastOxytocin, contraction, letDown, letDowns } from './ports.ts';

const { tau_E, tau_z, phi, K, n_m, tau_on, tau_off, m_on, m_off } = p;

/** The cells that squeeze the alveoli of both breasts. */
export const myoepithelium = component('myoepithelium', {
  about: 'They contract with the rise of oxytocin and adapt to its level: a pulse counts, a plateau fades.',
  leavesOut: ['differences between lobes', 'loss of receptors', 'touch of the skin'],
  step: p.quarter,
  inputs: { breastOxytocin },
  parameters: { tau_E, tau_z, phi, K, n_m, tau_on, tau_off, m_on, m_off },
  states: {
    E: startsAt(p.C_usual),
    z: startsAt(p.C_usual),
    m: startsAt(p.relaxed),
    letDown: startsAt(p.relaxed),
    letDowns: startsAt(p.relaxed),
  },
  outputs: { contraction, letDown, letDowns },
  equations: `
    next E = E + (breastOxytocin - E)*step/tau_E
    next z = z + (E - z)*step/tau_z
    s = hill(pos(E - phi*z), K, n_m)
    next m = m + (s - m)*step/if(s > m, tau_on, tau_off)
    when m > m_on and letDown < 1/2: letDown = 1; letDowns += 1
    when m < m_off: letDown = 0
    contraction = m
  `,
});
