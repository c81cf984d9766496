import type { SpikeTrains } from '@tokos/study';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';

/** Sets of parameters of the model's cell that a recording can be laid beside. */
export const SETS = ['maicas2018', 'flat_hazard'] as const;
export type SetName = (typeof SETS)[number];

/**
 * The spikes of the model's own cells: as many, for as long, at the same mean rate as those of a recording.
 */
export type Beside = (trains: SpikeTrains) => Promise<SpikeTrains>;

/** Finds what runs the model's cell with a set of parameters. */
export function beside(set: SetName): Beside {
  const expected = 'the figures of the recording alone';
  throw refuse(EXIT.use, fault('not-built-yet', { given: `--beside ${set}`, expected }));
}
