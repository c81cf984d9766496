import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'nursing mothers' } as const;

export const quarter = parameter(0.25, 's', {
  about: 'step of the breast',
  known: 'assumed',
  because: 'the fastest time constant of the breast, filling of the ducts, is about 4 s',
});
export const lag = parameter(25, 's', {
  about: 'from the pituitary to the breast with the blood',
  ...women,
  known: 'derived',
  from: 'half a minute to the first sign after a bolus (PMID 3841139), less half of the delay at the cells',
  range: [15, 45],
});
export const tau_E = parameter(10, 's', {
  about: 'delay from the blood of the breast to its cells',
  ...women,
  known: 'assumed',
  because: 'diffusion; nothing was measured',
  range: [5, 20],
});
export const tau_z = parameter(60, 's', {
  about: 'time constant at which the cells adapt to a level',
  ...women,
  known: 'fitted',
  to: ['whole-feed.ejection_length'],
  range: [40, 150],
});
export const phi = parameter(0.85, '1', {
  about: 'depth of that adaptation; 1 would forget every steady level',
  ...women,
  known: 'fitted',
  to: ['whole-feed.ejection_length'],
  range: [0.6, 0.95],
});
export const K = parameter(1.99, 'pmol/L', {
  about: 'rise above adaptation that contracts by half, 2.0 pg/mL',
  ...women,
  known: 'fitted',
  to: ['whole-feed.ejections_15min', 'kent-2008-max-vacuum.ejections_per_15_min'],
  spread: 0.3,
  range: [0.6, 3],
  note: 'Probably too high: 2 mU into a vein, the measured threshold, contracts by next to nothing here.',
});
export const n_m = parameter(3, '1', {
  about: 'steepness of the contraction',
  ...women,
  known: 'assumed',
  because: 'several receptors and calcium; nothing was measured',
  range: [2, 4],
});
export const tau_on = parameter(8, 's', {
  about: 'time constant of contracting',
  ...women,
  known: 'assumed',
  because: 'smooth muscle; the pressure of a let-down rises within seconds',
  range: [4, 16],
});
export const tau_off = parameter(15, 's', {
  about: 'time constant of letting go',
  ...women,
  known: 'assumed',
  because: 'slower than contracting, as smooth muscle is',
  range: [8, 30],
});
export const m_on = parameter(0.35, '1', {
  about: 'contraction at which a let-down is counted',
  ...women,
  known: 'assumed',
  because: 'a rise that ultrasound would show; no published threshold in these units',
});
export const m_off = parameter(0.2, '1', {
  about: 'contraction at which it is over',
  ...women,
  known: 'assumed',
  because: 'as above; below the other, so that noise is not counted',
});
export const C_usual = parameter(1.886, 'pmol/L', {
  about: 'oxytocin at the cells at the start, and what they are adapted to',
  species: 'human',
  known: 'derived',
  from: 'the resting level of true free oxytocin',
});
export const relaxed = parameter(0, '1', {
  about: 'no contraction and nothing counted at the start',
  known: 'assumed',
  because: 'a run begins between feeds',
});
