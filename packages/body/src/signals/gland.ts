import { port } from '@tokos/language';

/**
 * How the cells of a person are driven, and how their gland is counted; units of a whole rat gland where it
 * says so.
 */
export const prescribed = port(
  '1',
  '1: secretion is held at what the resting level costs; 0: cells give it',
  [0, 1],
);
export const terminalShare = port('1', 'share of the release that the endings let through', [0, 1]);
export const backgroundRelease = port(
  'pg/s',
  'release that the resting level, and what raises it, asks of a gland of the size of a rat',
  [0, 1e6],
);
export const restRelease = port(
  'pg/s',
  'release that the resting level alone costs, gland of the size of a rat',
  [0, 1e6],
);
export const burst = port('1', '1 in a second in which all cells burst together, else 0', [0, 1]);
export const firingRate = port('1/s', 'spikes of a cell, the mean over all', [0, 1000]);
export const dendriticStore = port('1', 'store of the dendrites, the mean over all cells', [0, 1e9]);
export const centralRelease = port('1', 'oxytocin that a bundle received in the second', [0, 1e9]);
export const centralOxytocin = port(
  '1',
  'effect of oxytocin inside the brain; 1 is that of 24 IU into the nose',
  [0, 1e3],
);
export const techniqueDrive = port(
  '1',
  'what touch, warmth and their kin add to the drive of the cells',
  [0, 10],
);
export const synthesis = port('pg/s', 'oxytocin made and sent to a gland of the size of a rat', [0, 1e6]);
export const arrival = port('pg/s', 'oxytocin that arrives in that gland from the cell bodies', [0, 1e6]);
export const storeFilling = port('1', 'reserve of the gland over a full one', [0, 10]);
export const synapticDrive = port(
  '1',
  'excitatory events of a dendrite over their own number at rest',
  [0, 100],
);
export const primingDrive = port('1/s', 'priming that is added to that of rest', [0, 100]);
export const givenInput = port('1', 'what the world multiplies that input by, beside the reflexes', [0, 100]);
export const givenPriming = port('1/s', 'priming that the world adds, beside the reflexes', [0, 100]);
export const collectedOxytocin = port('pg', 'oxytocin gathered in the bath of a preparation', [0, 1e12]);
export const spikesFired = port('1', 'spikes of a cell or ending so far, the mean over all', [0, 1e12]);
export const releasablePool = port('pg', 'oxytocin that is ready for release, gland of a rat', [0, 1e9]);
export const terminalCalcium = port('1', 'calcium under the membrane of the endings', [0, 1e6]);
