import { port } from '@tokos/language';

/** How oxytocin is made, carried to the gland and kept there; units of a whole rat gland where it says so. */
export const osmoticRise = port('mmol/kg', 'osmolality of plasma above that of rest', [-30, 100]);
export const glandRelease = port('pg/s', 'oxytocin that leaves a gland of the size of a rat', [0, 1e6]);
export const restSupply = port(
  'pg/s',
  'what is made at rest: it replaces what a gland of the size of a rat loses then',
  [0, 1e6],
);
export const restFiring = port('1/s', 'spikes of a cell at rest, the mean over all', [0, 1000]);
export const synthesisAboveRest = port(
  'pg/s',
  'oxytocin made beyond that of rest, for a gland of the size of a rat',
  [0, 1e6],
);
export const arrivalAboveRest = port('pg/s', 'the same, where it arrives in the gland hours later', [0, 1e6]);
export const oxytocinMade = port('pg', 'all that was made since the start, gland of a rat', [0, 1e12]);
export const oxytocinArrived = port('pg', 'all that arrived in a gland of the size of a rat', [0, 1e12]);
export const oxytocinLost = port('pg', 'all that left a gland of the size of a rat', [0, 1e12]);
export const transcripts = port('1', 'messenger RNA of oxytocin over that at rest', [0, 1e3]);
