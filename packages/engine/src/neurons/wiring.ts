import { fault } from '../faults.ts';
import { STREAMS, stream } from '../random/stream.ts';

/**
 * Two different bundles for each cell, drawn evenly: cell i has entries 2i and 2i + 1. A cell's bundles
 * depend on the seed, the person, the cell and the number of bundles, not on the number of cells.
 */
export function wiring(cells: number, bundles: number, seed: number, person: number = 0): Int32Array {
  if (!Number.isInteger(cells) || cells < 1) throw fault('cells-count', { given: cells });
  if (!Number.isInteger(bundles) || bundles < 2 || bundles > cells) {
    throw fault('bundles-count', { given: bundles, cells });
  }
  const wires = new Int32Array(2 * cells);
  for (let cell = 0; cell < cells; cell++) {
    const { uniform } = stream({ seed, person, cell, second: 0, stream: STREAMS.wiring });
    const first = Math.floor(uniform() * bundles);
    const other = Math.floor(uniform() * (bundles - 1));
    wires[2 * cell] = first;
    wires[2 * cell + 1] = other < first ? other : other + 1;
  }
  return wires;
}
