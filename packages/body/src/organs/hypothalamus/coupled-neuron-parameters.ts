import { parameter } from '@tokos/language';

/**
 * The network of Rossoni and co-workers as their own MIT-licensed engine sets it, said there to be the set of
 * the paper.
 */
const engine = {
  species: 'rat',
  population: 'lactating',
  known: 'derived',
  from: "the authors' published engine (oxynet), default set of 10.1371/journal.pcbi.1000123",
} as const;

export const step = parameter(1, 'ms', { about: 'step of the map; part of its definition', ...engine });
export const v_rest = parameter(-62, 'mV', { about: 'resting potential', ...engine });
export const th_0 = parameter(-50, 'mV', { about: 'threshold at rest', ...engine });
export const tau_m = parameter(10.8, 'ms', { about: 'time constant of the membrane', ...engine });
export const V_E = parameter(0, 'mV', { about: 'reversal potential of excitation', ...engine });
export const V_I = parameter(-80, 'mV', { about: 'reversal potential of inhibition', ...engine });
export const a_E = parameter(0.0645, '1', {
  about: 'share of the driving force that an excitatory event gives: 4 mV at rest',
  ...engine,
});
export const a_I = parameter(0.22, '1', {
  about: 'share of the driving force that an inhibitory event gives: 4 mV at rest',
  ...engine,
});
export const H = parameter(40, 'mV', { about: 'rise of the threshold just after a spike', ...engine });
export const tau_H = parameter(12.5, 'ms', { about: 'time constant of that rise', ...engine });
export const A = parameter(40, 'mV', { about: 'greatest slow afterhyperpolarisation', ...engine });
export const tau_A = parameter(2000, 'ms', { about: 'time constant of the spikes it counts', ...engine });
export const a_50 = parameter(45, '1', {
  about: 'spikes that half of it needs; it ends the burst',
  ...engine,
});
export const n_A = parameter(4, '1', { about: 'steepness of the slow afterhyperpolarisation', ...engine });
export const k_O = parameter(0.5, 'mV', { about: 'fall of the threshold by a unit of oxytocin', ...engine });
export const tau_O = parameter(1000, 'ms', { about: 'time constant of that fall', ...engine });
export const g_max = parameter(25, 'mV', { about: 'greatest fall that one dendrite gives', ...engine });
export const k_r = parameter(0.045, '1', {
  about: 'share of the store that a close spike releases',
  ...engine,
});
export const isi_max = parameter(50, 'ms', {
  about: 'longest interval after which a spike releases',
  ...engine,
});
export const delay = parameter(5, 'ms', { about: 'wait from the spike to its release', ...engine });
export const tau_R = parameter(400, 's', { about: 'time constant at which priming is lost', ...engine });
export const k_E = parameter(0.0025, '1', {
  about: 'cannabinoid that a unit of oxytocin sets free',
  ...engine,
});
export const tau_E = parameter(6, 's', {
  about: 'time constant of the cannabinoid; it sets the silence',
  ...engine,
});
export const e_50 = parameter(0.03, '1', { about: 'cannabinoid of half effect', ...engine });
export const n_E50 = parameter(4, '1', { about: 'steepness of its effect', ...engine });
export const f = parameter(0.6, '1', {
  about: 'greatest share of synaptic events that cannabinoid holds back',
  ...engine,
  range: [0, 0.8],
});
export const R_0 = parameter(0, '1', {
  about: 'dendritic store at the start; a person has the store of her rest',
  ...engine,
});
export const silent = parameter(10_000, 'ms', {
  about: 'time since the last spike, at the start',
  ...engine,
});
export const none = parameter(0, '1', { about: 'nothing at the start', ...engine });
export const noFall = parameter(0, 'mV', { about: 'no oxytocin at the dendrites at the start', ...engine });

/** How a population is wired. */
export const dendrites = parameter(2, '1', {
  about: 'dendrites of a cell, each in another bundle',
  ...engine,
});
export const dendritesPerBundle = parameter(8, '1', {
  about: 'mean number of dendrites in a bundle; kept when the number of cells changes',
  ...engine,
});
