export { coupledNeuron } from './coupled-neuron.ts';
export { dendriticBundle } from './dendritic-bundle.ts';
export { magnocellularNeuron } from './magnocellular-neuron.ts';
