import { component, startsAt } from '@tokos/language';
import { D_full } from './cervix-parameters.ts';
import * as p from './contraction-parameters.ts';
import {
  activation,
  born,
  contractionPressure,
  contractions,
  contractionsPerTenMinutes,
  dilation,
  epidural,
  fullDilation,
  prostaglandin,
  pushingPressure,
  receptorDrive,
  slowBreathing,
  stressor,
  support,
  uterineActivity,
  uterinePressure,
} from './ports.ts';

const { g_low, g_act, g_P, tau_G, pi_up, pi_down, UA_0, UA_m, UA_least } = p;
const { kappa_UA, z_labour, w_support, w_breath } = p;
const { f_ref, A_ref, UA_ref, n_f, tenMinutes, T, skew, pi, cv_0, cv_D, cv_A, shortest, smallest } = p;
const { tone_0, tone_UA, UA_tone, P_push, push_from, e_push, b_push } = p;

/** The pressure in the womb. */
export const contraction = component('contraction', {
  about: 'A phase runs at the pace of activity; each round starts a contraction, no two alike.',
  leavesOut: ['where contractions begin and how they spread', 'refractory muscle'],
  inputs: {
    receptorDrive,
    prostaglandin,
    activation,
    stressor,
    support,
    slowBreathing,
    epidural,
    dilation,
    fullDilation,
    born,
  },
  parameters: {
    g_low,
    g_act,
    g_P,
    tau_G,
    pi_up,
    pi_down,
    UA_0,
    UA_m,
    UA_least,
    kappa_UA,
    z_labour,
    w_support,
    w_breath,
    f_ref,
    A_ref,
    UA_ref,
    n_f,
    tenMinutes,
    T,
    skew,
    pi,
    cv_0,
    cv_D,
    cv_A,
    shortest,
    smallest,
    tone_0,
    tone_UA,
    UA_tone,
    P_push,
    push_from,
    e_push,
    b_push,
    D_full,
  },
  states: {
    g: startsAt(p.g_0),
    phase: startsAt(p.phase_0),
    since: startsAt(p.since_0),
    period: startsAt(p.period_0),
    size: startsAt(p.size_0),
    contractions: startsAt(p.none),
    pace: startsAt(p.none),
  },
  outputs: {
    uterineActivity,
    contractionsPerTenMinutes,
    contractionPressure,
    pushingPressure,
    uterinePressure,
    contractions,
  },
  slow: ['UA', 'frequent'],
  equations: `
    more = pos(prostaglandin - 1)
    d/dt g = (min(1, g_low + g_act*activation + g_P*more) - g)/tau_G
    x  = receptorDrive + pi_up*more - pi_down*pos(1 - prostaglandin)
    strain = min(1, pos(stressor + z_labour - w_support*support - w_breath*slowBreathing))
    UA = max(UA_least, (UA_0 + UA_m*(1 - exp(-x)))*g*(1 - kappa_UA*strain))

    frequent = (UA/UA_ref)^n_f
    d/dt phase = f_ref*frequent/period
    d/dt since = 1
    spread = cv_0 - cv_D*min(1, dilation/D_full)
    when phase >= 1 as contraction:
      phase -= 1; since = 0; contractions += 1;
      pace = f_ref*frequent*tenMinutes;
      size = A_ref*UA/UA_ref/frequent*max(smallest, 1 + cv_A*normal());
      period = max(shortest, 1 + spread*normal())

    wave  = if(since < T, sin(pi*(since/T)^skew), 0)
    pulse = size*wave*wave
    urge  = fullDilation > 1/2 and born < 1/2 and pulse > push_from*size

    uterineActivity = UA
    contractionsPerTenMinutes = pace
    contractionPressure = pulse
    pushingPressure = if(urge, P_push*(1 - e_push*epidural)*(1 + b_push*slowBreathing), 0)
    uterinePressure = tone_0 + tone_UA*UA/UA_tone + contractionPressure + pushingPressure
  `,
});
