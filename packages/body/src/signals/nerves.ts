import { port } from '@tokos/language';

/** What nerves carry to the oxytocin cells, and what the cells and their endings give. */
export const excitation = port(
  'Hz',
  'excitatory synaptic events of one dendrite, or of a cell without dendrites',
  [0, 1e5],
);
export const inhibition = port(
  'Hz',
  'inhibitory synaptic events of one dendrite, or of a cell without dendrites',
  [0, 1e5],
);
export const priming = port('1/s', 'dendritic vesicles made ready for release', [0, 100]);
export const spike = port('1', '1 in the millisecond of a spike, else 0', [0, 1]);
export const transmittedA = port('1', 'share of synaptic events that reach the first dendrite', [0, 1]);
export const transmittedB = port('1', 'share of synaptic events that reach the second dendrite', [0, 1]);
export const oxytocinA = port('1', 'oxytocin among the dendrites of the first bundle', [0, 1e9]);
export const oxytocinB = port('1', 'oxytocin among the dendrites of the second bundle', [0, 1e9]);
export const dendriticRelease = port(
  '1',
  'oxytocin that a cell releases into each of its two bundles',
  [0, 1e9],
);
export const releasedIntoBundle = port(
  '1',
  'oxytocin that all cells of a bundle released in a millisecond',
  [0, 1e9],
);
export const centralOxytocinDose = port('1', 'oxytocin given into the brain, per bundle', [0, 1e9]);
export const transmitted = port('1', 'share of synaptic events that a bundle lets through', [0, 1]);
export const bundleOxytocin = port('1', 'oxytocin among the dendrites of a bundle', [0, 1e9]);
export const terminalRelease = port(
  'pg/s',
  'release of the endings, scaled to the whole gland of a rat',
  [0, 1e9],
);
export const refill = port('pg/s', 'oxytocin that moves from the reserve to the releasable pool', [0, 1e9]);
