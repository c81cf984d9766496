import { parameter } from '@tokos/language';

export const second = parameter(1, 's', {
  about: 'step of the alcohol in the body',
  known: 'assumed',
  because: 'the parts of a person meet once a second',
});
export const t_gut = parameter(7, 'min', {
  about: 'half-life of alcohol in the gut',
  species: 'human',
  known: 'assumed',
  because: 'levels peak half an hour to an hour after a drink; food slows it much',
  range: [4, 30],
});
export const v_max = parameter(0.1, 'g/kg/h', {
  about: 'alcohol that the liver breaks down',
  species: 'human',
  known: 'assumed',
  because: 'a textbook tenth of a gram per kg and hour; no source was checked',
  range: [0.07, 0.15],
});
export const K_eth = parameter(0.05, 'g/kg', {
  about: 'alcohol in the body at which that is halved',
  species: 'human',
  known: 'assumed',
  because: 'the enzyme is full at all but the lowest levels',
});
export const d_block = parameter(1.13, 'g/kg', {
  about: 'alcohol that takes half of the release away',
  species: 'human',
  population: 'women on days 2 to 8 after birth',
  known: 'fitted',
  to: [
    'cobo-1973-ethanol.loss_of_ejection_response_0_5_to_0_99_g_per_kg',
    'cobo-1973-ethanol.loss_of_ejection_response_1_0_to_1_49_g_per_kg',
    'cobo-1973-ethanol.loss_of_ejection_response_1_5_to_1_99_g_per_kg',
  ],
  source: '10.1016/0002-9378(73)90526-7',
  note: 'Fitted to the doses given; here it is what of a dose is in the body.',
});
export const n_block = parameter(3.49, '1', {
  about: 'steepness of that loss',
  species: 'human',
  population: 'women on days 2 to 8 after birth',
  known: 'fitted',
  to: [
    'cobo-1973-ethanol.loss_of_ejection_response_0_5_to_0_99_g_per_kg',
    'cobo-1973-ethanol.loss_of_ejection_response_1_0_to_1_49_g_per_kg',
    'cobo-1973-ethanol.loss_of_ejection_response_1_5_to_1_99_g_per_kg',
  ],
  source: '10.1016/0002-9378(73)90526-7',
});
export const sober = parameter(0, 'g/kg', {
  about: 'no alcohol at the start',
  known: 'assumed',
  because: 'a run begins sober',
});
