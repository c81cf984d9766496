import { component, startsAt } from '@tokos/language';
import {
  arrivalAboveRest,
  glandRelease,
  oxytocinArrived,
  oxytocinLost,
  restSupply,
  storeFilling,
} from './ports.ts';
import { nothing, R_ref } from './store-parameters.ts';

/**
 * How full the gland is, over days: what left it against what arrived from the cell bodies. Only what is
 * missing counts, so that rest, where one replaces the other, leaves the gland as it is.
 */
export const releasableStore = component('releasable-store', {
  about: 'What is released leaves the gland, what is made arrives in it; the rest of a full one is left.',
  leavesOut: ['pools of different age', 'oxytocin that is broken down in the gland'],
  inputs: { glandRelease, restSupply, arrivalAboveRest },
  parameters: { R_ref },
  states: { oxytocinArrived: startsAt(nothing), oxytocinLost: startsAt(nothing) },
  outputs: { storeFilling, oxytocinArrived, oxytocinLost },
  equations: `
    d/dt oxytocinArrived = restSupply + arrivalAboveRest
    d/dt oxytocinLost = glandRelease
    missing = oxytocinLost - oxytocinArrived
    storeFilling = pos(1 - missing/R_ref)
  `,
});
