import { component, startsAt } from '@tokos/language';
import { nothing } from './parameters.ts';
import { absorption } from './ports.ts';
import {
  F_cheek,
  F_lung,
  F_muscle,
  F_nose,
  F_tongue,
  k_lung,
  k_muscle,
  k_nose,
  k_tongue,
  k_vagina,
  o_vagina,
} from './route-parameters.ts';

const empty = startsAt(nothing);

/**
 * What lies in a depot and has not reached the blood. A dose is put in by the
 * scenario.
 */
export const routes = component('routes', {
  about:
    'Muscle, nose, lung, mouth and vagina empty by first order; a share F reaches blood, the rest is lost.',
  leavesOut: ['what is swallowed from the nose: the gut destroys it', 'saliva'],
  inputs: {},
  parameters: {
    k_muscle,
    F_muscle,
    k_nose,
    F_nose,
    k_lung,
    F_lung,
    k_tongue,
    F_tongue,
    F_cheek,
    k_vagina,
    o_vagina,
  },
  states: {
    muscle: empty,
    nose: empty,
    lung: empty,
    tongue: empty,
    cheek: empty,
    vagina: empty,
    absorbed: empty,
    lost: empty,
  },
  outputs: { absorption },
  conserves: ['muscle + nose + lung + tongue + cheek + vagina + absorbed + lost'],
  equations: `
    d/dt muscle = -k_muscle*muscle
    d/dt nose   = -k_nose*nose
    d/dt lung   = -k_lung*lung
    d/dt tongue = -k_tongue*tongue
    d/dt cheek  = -k_tongue*cheek
    d/dt vagina = -k_vagina*vagina

    injected = F_muscle*k_muscle*muscle
    inhaled  = F_nose*k_nose*nose + F_lung*k_lung*lung
    in_mouth = k_tongue*(F_tongue*tongue + F_cheek*cheek)
    F_vagina = o_vagina/(1 + o_vagina)
    absorption = injected + inhaled + in_mouth + F_vagina*k_vagina*vagina

    left = k_muscle*muscle + k_nose*nose + k_lung*lung + k_tongue*(tongue + cheek) + k_vagina*vagina
    d/dt absorbed = absorption
    d/dt lost     = left - absorption
  `,
});
