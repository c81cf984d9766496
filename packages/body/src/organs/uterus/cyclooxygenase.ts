import { component, startsAt } from '@tokos/language';
import { aspirin_50, indomethacin_50, noMilligrams, t_aspirin, t_indomethacin } from './parameters.ts';
import { cyclooxygenaseBlock } from './ports.ts';

/** Drugs against the making of prostaglandin, as they act in the womb. */
export const cyclooxygenase = component('cyclooxygenase', {
  about: 'Aspirin and indomethacin stop a share of what would be made, and fade within hours.',
  leavesOut: ['absorption and the level in the blood', 'the two forms of the enzyme', 'the child'],
  inputs: {},
  parameters: { aspirin_50, indomethacin_50, t_aspirin, t_indomethacin },
  states: { aspirin: startsAt(noMilligrams), indomethacin: startsAt(noMilligrams) },
  outputs: { cyclooxygenaseBlock },
  equations: `
    d/dt aspirin = -log(2)*aspirin/t_aspirin
    d/dt indomethacin = -log(2)*indomethacin/t_indomethacin
    bound = aspirin/aspirin_50 + indomethacin/indomethacin_50
    cyclooxygenaseBlock = bound/(1 + bound)
  `,
});
