import type { ShownMode } from '@tokos/study';

/** How the oxytocin cells are run, for whoever reads a result. */
export function cellsText(mode: ShownMode, cells: number): string {
  switch (mode) {
    case 'spiking':
      return cells === 1 ? 'One spiking cell runs.' : `${cells} spiking cells stand for all oxytocin cells.`;
    case 'surrogate':
      return 'One rate, a surrogate, stands for all oxytocin cells.';
    case 'stimulated':
      return 'No cell runs; shocks to the stalk reach the endings.';
    case 'none':
      return 'No oxytocin cell runs.';
    case 'prescribed':
      return 'Secretion is prescribed: it holds the resting level, and no cell runs.';
  }
}
