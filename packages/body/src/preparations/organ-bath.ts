import { component, startsAt, wire } from '@tokos/language';
import { collectedOxytocin, firingRate, spikesFired, terminalRelease } from '../signals/index.ts';
import { emptyBath, noSpikes } from './parameters.ts';

/** The fluid around a preparation: it gathers what the endings give, and nothing leaves it. */
export const organBath = component('organ-bath', {
  about: 'What the endings release is gathered and weighed; spikes are counted.',
  leavesOut: ['loss of oxytocin in the bath', 'the volume of the bath'],
  inputs: { terminalRelease, firingRate },
  parameters: {},
  states: { collectedOxytocin: startsAt(emptyBath), spikesFired: startsAt(noSpikes) },
  outputs: { collectedOxytocin, spikesFired },
  equations: `
    d/dt collectedOxytocin = terminalRelease
    d/dt spikesFired = firingRate
  `,
});

export const bathed = wire('organ-bath', [organBath], { terminalRelease: '0 pg/s', firingRate: '0 1/s' });
