import { component } from '@tokos/language';
import { A_term, d_T, kappa, M_oxytocin, T_least } from './gland-parameters.ts';
import {
  ethanolBlock,
  glandRelease,
  glandSilenced,
  oxytocinase,
  prescribed,
  restingClearance,
  restOxytocin,
  restRelease,
  restSupply,
  secretion,
  terminalRelease,
  terminalShare,
} from './ports.ts';

/** What the endings of all cells give to the blood of a person. */
export const gland = component('gland', {
  about: 'A human gland is kappa rat glands; where no cells run, secretion holds the resting level.',
  leavesOut: ['the blood vessels of the gland', 'how alcohol holds release back'],
  inputs: {
    terminalRelease,
    oxytocinase,
    prescribed,
    restingClearance,
    restOxytocin,
    ethanolBlock,
    glandSilenced,
  },
  parameters: { kappa, d_T, A_term, T_least, M_oxytocin },
  states: {},
  outputs: { secretion, restRelease, terminalShare, glandRelease, restSupply },
  equations: `
    held   = restingClearance * restOxytocin
    terminalShare = max(T_least, 1 - d_T*oxytocinase/A_term)
    scale  = kappa * terminalShare / M_oxytocin
    restRelease = held / scale
    let_through = (1 - glandSilenced)*(1 - ethanolBlock)
    given       = let_through * if(prescribed > 1/2, held, scale*terminalRelease)
    secretion   = given
    glandRelease = given * M_oxytocin / kappa
    restSupply   = held * M_oxytocin / kappa
  `,
});
