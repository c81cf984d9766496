import { parameter } from '@tokos/language';

const women = { species: 'human', population: 'women in labour' } as const;

export const k_stretch = parameter(0.1, '1/s', {
  about: 'priming of the dendrites that full stretch adds',
  ...women,
  known: 'fitted',
  to: [
    'whole-labour-spiking.pulses_per_30min_stage_1',
    'whole-labour-spiking.pulses_per_30min_stage_2',
    'fuchs-1991-pulses.pulses_per_30_min_first_stage',
    'fuchs-1991-pulses.pulses_per_30_min_second_and_third_stage',
  ],
});
export const d_crown = parameter(0.12, '1', {
  about: 'drive of the cells that the crowning head adds',
  ...women,
  known: 'assumed',
  because:
    'oxytocin rises from full dilation to crowning (10.1111/j.1471-0528.1983.tb08611.x); more would ' +
    'give too many bursts',
  range: [0, 0.2],
});
export const g_pregnant = parameter(0.3, '1', {
  about: 'how much of a drive by touch or strain reaches the cells in late pregnancy',
  species: 'human',
  known: 'assumed',
  because: 'cells of late-pregnant rats answer least; else strain alone would drive labour',
  range: [0, 1],
});
export const n_term = parameter(4.5, '1', {
  about: 'steepness of release over input at term',
  species: 'human',
  known: 'derived',
  from: 'the spiking network at an input of 95 Hz',
});
