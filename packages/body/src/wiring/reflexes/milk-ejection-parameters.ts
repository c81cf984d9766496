import { parameter } from '@tokos/language';

const mothers = { species: 'human', population: 'nursing mothers' } as const;

export const second = parameter(1, 's', {
  about: 'step of the reflex',
  known: 'assumed',
  because: 'the parts of a person meet once a second',
});
export const k_suckling = parameter(0.46, '1/s', {
  about: 'priming of the dendrites that suckling adds',
  ...mothers,
  known: 'fitted',
  to: ['whole-feed.bursts_15min'],
  spread: 0.4,
  note: 'With 512 cells in five nets (house/fit/feed-priming.ts): 4.5 bursts.',
});
export const g_strain = parameter(1.2, '1', {
  about: 'share of the evoked priming that a strong strain takes away; all of it, and more',
  ...mothers,
  known: 'fitted',
  to: [
    'whole-feed.stress_half_pulse_ratio',
    'ueda-1994-stress.ratio_pulses_mental_arithmetic_to_control',
    'ueda-1994-stress.ratio_pulses_noise_to_control',
  ],
});
export const g_quiet = parameter(0.1, '1', {
  about: 'evoked priming that guided rest adds',
  ...mothers,
  known: 'assumed',
  because: 'trials contradict each other: +63 %, more, and no difference; taken as 0.95 to 1.5 times',
  range: [-0.05, 0.5],
});
export const w_strain = parameter(0.61, '1', {
  about: 'drive of the cells that a strong strain adds',
  species: 'human',
  known: 'fitted',
  to: ['tsst-oxytocin-2016'],
  range: [0.3, 1],
});
export const g_drive = parameter(1.2, '1', {
  about: 'secretion that a drive of 1 adds to that of rest',
  species: 'human',
  known: 'derived',
  from: 'the level that 20 min of massage reaches, through the two compartments of plasma',
});
export const n_drive = parameter(5.2, '1', {
  about: 'steepness of release over input near rest',
  species: 'human',
  known: 'derived',
  from: 'the spiking network at an input of 65 Hz',
});
