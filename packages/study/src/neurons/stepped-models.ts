import type { SteppedModel } from '@tokos/language';

/** The code of every stepped component of a person, written at build time. */
const MODELS: Readonly<Record<string, () => Promise<SteppedModel>>> = {
  'synaptic-drive': () => import('../../generated/synaptic-drive.js'),
  surrogate: () => import('../../generated/surrogate.js'),
  'rat-drive': () => import('../../generated/rat-drive.js'),
  'rat-rates': () => import('../../generated/rat-rates.js'),
  infant: () => import('../../generated/infant.js'),
  nipple: () => import('../../generated/nipple.js'),
  'felt-stress': () => import('../../generated/felt-stress.js'),
  'cervical-stretch': () => import('../../generated/cervical-stretch.js'),
  'ferguson-drive': () => import('../../generated/ferguson-drive.js'),
  ethanol: () => import('../../generated/ethanol.js'),
  'milk-ejection-drive': () => import('../../generated/milk-ejection-drive.js'),
  myoepithelium: () => import('../../generated/myoepithelium.js'),
  lactogenesis: () => import('../../generated/lactogenesis.js'),
  breast: () => import('../../generated/breast.js'),
  'cerebrospinal-fluid': () => import('../../generated/cerebrospinal-fluid.js'),
  water: () => import('../../generated/water.js'),
  'blood-pressure': () => import('../../generated/blood-pressure.js'),
  prolactin: () => import('../../generated/prolactin.js'),
};

export function steppedModel(name: string): Promise<SteppedModel> {
  const load = MODELS[name];
  if (!load) throw new Error(`no code of '${name}' is known here; add it to the models`);
  return load();
}
