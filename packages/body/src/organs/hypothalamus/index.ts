export { centralRelease } from './central-release.ts';
export { coupledNeuron } from './coupled-neuron.ts';
export { dendriticBundle } from './dendritic-bundle.ts';
export { magnocellularNeuron } from './magnocellular-neuron.ts';
export { surrogate } from './surrogate.ts';
export { synapticDrive } from './synaptic-drive.ts';
export { synthesis } from './synthesis.ts';
