/** How the oxytocin cells of a person are run. */
export type NeuronMode = 'spiking' | 'surrogate' | 'prescribed';

/** The same, or endings without cells that get shocks from outside. */
export type CellMode = NeuronMode | 'stimulated';

/** How the cells of anything are run; a strip of muscle has none. */
export type ShownMode = CellMode | 'none';

export const NEURON_MODES: Readonly<Record<NeuronMode, string>> = {
  spiking: 'every cell of a population that stands for all',
  surrogate: 'one rate for the whole population, with bursts',
  prescribed: 'no cells: secretion holds the resting level, as in pharmacokinetics',
};
/** How many cells stand for all unless told otherwise. */
export const USUAL_CELLS = 512;
