import { component, startsAt } from '@tokos/language';
import { d_block, K_eth, n_block, second, sober, t_gut, v_max } from './ethanol-parameters.ts';
import { drinking, ethanolBlock, ethanolInBody } from './ports.ts';

/** Alcohol, and what it takes from the release of oxytocin. */
export const ethanol = component('ethanol', {
  about:
    'It passes from the gut to the body, the liver takes it away; it holds release back, not the breast.',
  leavesOut: ['food', 'milk', 'what it does to judgement and prolactin'],
  step: second,
  inputs: { drinking },
  parameters: { t_gut, v_max, K_eth, d_block, n_block },
  states: { gut: startsAt(sober), body: startsAt(sober), drunk: startsAt(sober), gone: startsAt(sober) },
  outputs: { ethanolInBody, ethanolBlock },
  conserves: ['gut + body + gone - drunk'],
  equations: `
    absorbed = gut*(1 - exp(-log(2)*step/t_gut))
    broken = min(v_max*body/(K_eth + body)*step, body)
    next gut = gut + drinking*step - absorbed
    next body = body + absorbed - broken
    next drunk = drunk + drinking*step
    next gone = gone + broken
    ethanolInBody = body
    ethanolBlock = hill(body, d_block, n_block)
  `,
});
