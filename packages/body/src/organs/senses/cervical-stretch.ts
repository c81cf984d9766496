import { component } from '@tokos/language';
import { b_epi, second } from './parameters.ts';
import { cervicalStretch, epidural, stretch, vaginalDistension, vaginalStretch } from './ports.ts';

/** What the nerves of cervix and vagina report. */
export const cervicalStretchSense = component('cervical-stretch', {
  about: 'They report how far cervix and vagina are stretched; an epidural takes most of it.',
  leavesOut: ['the rhythm of contractions', 'pain', 'nerves that an epidural leaves'],
  step: second,
  inputs: { stretch, vaginalDistension, epidural },
  parameters: { b_epi },
  states: {},
  outputs: { cervicalStretch, vaginalStretch },
  equations: `
    let_through = 1 - b_epi*epidural
    cervicalStretch = stretch*let_through
    vaginalStretch = vaginalDistension*let_through
  `,
});
