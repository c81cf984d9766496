import { settingOf } from '../preparations/choice.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { type ShownMode, USUAL_CELLS } from './neuron-mode.ts';

/** How a scenario will run its cells, and how many; 0 where none is run. */
export function plannedCells(scenario: Scenario): { readonly mode: ShownMode; readonly cells: number } {
  const { person, preparation } = scenario;
  if (preparation) {
    if (preparation.kind === 'muscle_strip') return { mode: 'none', cells: 0 };
    if (preparation.kind === 'neural_lobe') return { mode: 'stimulated', cells: 0 };
    return { mode: 'spiking', cells: settingOf(preparation, 'cells') ?? 1 };
  }
  const { neurons, cells = USUAL_CELLS } = person;
  return { mode: neurons, cells: neurons === 'spiking' ? cells : 0 };
}
