import type { Neurons as Rest } from '@tokos/body';
import { type Backend, openPopulation, type Part, steppedPart, wiring } from '@tokos/engine';
import { cellsPart, type SpikesOfSecond } from './cells-part.ts';
import { bundleConstants, coupledConstants, terminalConstants } from './constants.ts';
import { bundlesOf, refuseBeyondMemory } from './memory-of-cells.ts';
import { type NeuronMode, USUAL_CELLS } from './neuron-mode.ts';
import { cellsOf, type NeuronView, noCells } from './neuron-view.ts';
import { steppedModel } from './stepped-models.ts';

export interface NeuronChoice {
  readonly mode: NeuronMode;
  /** Spiking only. */
  readonly cells?: number;
  readonly backend?: Backend;
  readonly threads?: number;
  /** Hears the spikes of each second. */
  readonly told?: (spikes: SpikesOfSecond) => void;
}

/** The parts of a person that fire, in the order in which they meet, and what can be seen of them. */
export interface PersonNeurons {
  readonly parts: readonly Part[];
  readonly view: NeuronView;
}

/** Puts the cells of a person together; there are none where secretion is prescribed. */
export async function neuronParts(
  rest: Rest,
  choice: NeuronChoice,
  chance: { readonly seed: number; readonly person: number },
): Promise<PersonNeurons> {
  if (choice.mode === 'prescribed') return { parts: [], view: noCells('prescribed') };
  const drive = steppedPart(await steppedModel('synaptic-drive'), chance, { k_p0: rest.priming.value });
  if (choice.mode === 'surrogate') {
    const own = { dendriticStore: rest.store.value };
    const rate = steppedPart(await steppedModel('surrogate'), chance, own);
    return { parts: [drive, rate], view: noCells('surrogate') };
  }
  const cells = choice.cells ?? USUAL_CELLS;
  const bundles = bundlesOf(cells);
  refuseBeyondMemory(cells);
  const wires = wiring(cells, bundles, chance.seed, chance.person);
  const population = await openPopulation({
    kind: 'coupled',
    cells,
    bundles,
    wiring: wires,
    neuron: coupledConstants(),
    bundle: bundleConstants(),
    terminals: terminalConstants(),
    store: rest.store.value,
    ...chance,
    ...(choice.backend && { backend: choice.backend }),
    ...(choice.threads && { threads: choice.threads }),
  });
  return { parts: [drive, cellsPart(population, choice.told)], view: cellsOf(population, wires) };
}
