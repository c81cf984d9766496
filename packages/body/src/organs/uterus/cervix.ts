import { component, startsAt } from '@tokos/language';
import * as p from './cervix-parameters.ts';
import {
  activation,
  born,
  contractionPressure,
  dilation,
  fullDilation,
  prostaglandin,
  softening,
  softeningCut,
  stretch,
  upright,
  uterineActivity,
  walking,
} from './ports.ts';

const { D_full, k_Q, p_Q, q_low, m_M, UA_M, eta_0, beta, L, P_y, P_firm, grain, span, sd_tissue } = p;
const { sigma_birth, t_stretch, b_upright, b_walking } = p;

/** The cervix, from soft to open. */
export const cervix = component('cervix', {
  about: 'It softens, and creeps open under what pressure exceeds its yield; its resistance wanders.',
  leavesOut: ['length', 'swelling', 'closing after birth', 'the pull of the bag of waters'],
  inputs: {
    activation,
    prostaglandin,
    uterineActivity,
    contractionPressure,
    born,
    upright,
    walking,
    softeningCut,
  },
  parameters: {
    D_full,
    k_Q,
    p_Q,
    q_low,
    m_M,
    UA_M,
    eta_0,
    beta,
    L,
    P_y,
    P_firm,
    grain,
    span,
    sd_tissue,
    sigma_birth,
    t_stretch,
    b_upright,
    b_walking,
  },
  states: {
    softening: startsAt(p.Q_0),
    dilation: startsAt(p.D_0),
    tissue: startsAt(p.none),
    seen: startsAt(p.D_0),
    fullDilation: startsAt(p.none),
    left: startsAt(p.none),
  },
  outputs: { softening, dilation, fullDilation, stretch },
  equations: `
    ripens  = (q_low + (1 - q_low)*activation)*pos(prostaglandin - p_Q)
    softens = k_Q*(ripens + m_M*uterineActivity/UA_M)*(1 - softening)
    d/dt softening = if(fullDilation > 1/2, 0, softens*(1 - softeningCut))

    open = min(1, dilation/D_full)
    late = open*open*open*open
    resistance = eta_0*exp(tissue*(1 - softening) - beta*softening)*(1 + L*late)
    yield  = P_y + P_firm*(1 - activation)
    creeps = fullDilation < 1/2 and contractionPressure > yield
    weight = 1 + max(b_upright*upright, b_walking*walking)
    d/dt dilation = if(creeps, weight*(contractionPressure - yield)/resistance, 0)
    when dilation >= D_full: fullDilation = 1

    alike = exp(-grain/span)
    when dilation >= seen + grain as tissue:
      tissue = alike*tissue + sd_tissue*sqrt(1 - alike*alike)*normal();
      seen = dilation

    when born > 1/2: left = sigma_birth
    d/dt left = -left/t_stretch
    stretch = if(born > 1/2, left, open)
  `,
});
