import { R_0 } from '../organs/hypothalamus/coupled-neuron-parameters.ts';
import * as p from './parameters.ts';
import type { Setting } from './preparation.ts';

/** What may be set, within what a preparation, or the arithmetic of its kernels, can bear. */
export const excitationOfCell: Setting = {
  about: 'excitatory synaptic events of a cell',
  unit: 'Hz',
  usual: p.excitationAlone,
  least: 0.1,
  greatest: 20_000,
};
export const inhibitionOfCell: Setting = {
  about: 'inhibitory synaptic events of a cell; unless said a share of the excitatory ones',
  unit: 'Hz',
  least: 0,
  greatest: 20_000,
};
export const afterhyperpolarisation: Setting = {
  about: 'share of the slow hyperpolarisation after a spike that is left; 0 is none',
  unit: '1',
  least: 0,
  greatest: 1,
};
export const spread: Setting = {
  about: 'standard deviation of the logarithm of the input from cell to cell',
  unit: '1',
  usual: p.spreadOfInput,
  least: 0,
  greatest: 2,
};
export const manyCells: Setting = {
  about: 'cells that hear nothing of each other',
  unit: '1',
  usual: p.cellsAlone,
  least: 1,
  greatest: 100_000_000,
  whole: true,
};
export const recruited: Setting = {
  about: 'share of the endings that a shock reaches',
  unit: '1',
  usual: p.allRecruited,
  least: 0.01,
  greatest: 1,
};
export const coupledCells: Setting = {
  about: 'cells of the network',
  unit: '1',
  usual: p.cellsInNetwork,
  least: 2,
  greatest: 100_000_000,
  whole: true,
};
export const bundles: Setting = {
  about: 'bundles of dendrites; unless said a quarter of the number of cells',
  unit: '1',
  least: 2,
  greatest: 100_000_000,
  whole: true,
};
export const eventsOfDendrite: Setting = {
  about: 'excitatory synaptic events of a dendrite',
  unit: 'Hz',
  usual: p.eventsInNetwork,
  least: 0.1,
  greatest: 100_000,
};
export const inhibitionOfDendrite: Setting = {
  about: 'inhibitory synaptic events of a dendrite',
  unit: 'Hz',
  usual: p.eventsInNetwork,
  least: 0,
  greatest: 100_000,
};
export const priming: Setting = {
  about: 'dendritic vesicles made ready for release',
  unit: '1/s',
  usual: p.primingInSlice,
  least: 0,
  greatest: 100,
};
export const store: Setting = {
  about: 'dendritic store at the start',
  unit: '1',
  usual: R_0,
  least: 0,
  greatest: 10_000,
};
