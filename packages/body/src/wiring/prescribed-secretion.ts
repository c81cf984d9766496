import { component } from '@tokos/language';
import { restingClearance, restOxytocin, secretion } from '../signals/index.ts';

/**
 * Stands where the cells will stand: the pituitary gives each minute exactly what the body clears at its
 * resting level, so that the level holds still through pregnancy and after birth. Every result that rests on
 * it says `prescribed`.
 */
export const prescribedSecretion = component('prescribed-secretion', {
  about: 'Secretion is held at clearance times the resting level.',
  leavesOut: ['the cells', 'pulses', 'everything that changes secretion'],
  inputs: { restingClearance, restOxytocin },
  parameters: {},
  states: {},
  outputs: { secretion },
  equations: `
    secretion = restingClearance * restOxytocin
  `,
});
