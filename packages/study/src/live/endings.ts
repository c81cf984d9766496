import { terminalConstants } from '../neurons/constants.ts';
import type { NeuronView } from '../neurons/neuron-view.ts';

/** The endings of all cells at the end of the last second, the mean over cells. */
export interface Endings {
  /** Ready for release, as a share of a full pool. */
  readonly pool: number;
  /** Behind it, as a share of a full reserve. */
  readonly reserve: number;
  /** What squared calcium lets out of the pool [1/s]. */
  readonly gate: number;
  /** What use has added to the width of a spike. */
  readonly broadening: number;
}

const { P_max, R_max, alpha } = terminalConstants();

export function endingsOf(neurons: NeuronView): Endings | undefined {
  const { cells } = neurons;
  if (cells === 0) return undefined;
  let [pool, reserve, squared, broadening] = [0, 0, 0, 0];
  for (let index = 0; index < cells; index++) {
    const cell = neurons.cell(index)!;
    pool += cell.pool;
    reserve += cell.reserve;
    squared += cell.calcium ** 2;
    broadening += cell.broadening;
  }
  return {
    pool: pool / cells / P_max,
    reserve: reserve / cells / R_max,
    gate: (alpha * squared) / cells,
    broadening: broadening / cells,
  };
}
