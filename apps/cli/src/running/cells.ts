import type { NeuronMode } from '@tokos/study';

/** How the oxytocin cells are run, for whoever reads a result. */
export function cellsText(mode: NeuronMode, cells: number): string {
  switch (mode) {
    case 'spiking':
      return `${cells} spiking cells stand for all oxytocin cells.`;
    case 'surrogate':
      return 'One rate, a surrogate, stands for all oxytocin cells.';
    case 'prescribed':
      return 'Secretion is prescribed: it holds the resting level, and no cell runs.';
  }
}
