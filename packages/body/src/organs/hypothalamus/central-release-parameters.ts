import { parameter } from '@tokos/language';

const human = { species: 'human' } as const;

export const tau_C = parameter(28, 'min', {
  about: 'time constant at which the effect inside the brain fades',
  ...human,
  known: 'assumed',
  because: 'half-life in the fluid of a guinea pig brain; people scale to 85 min',
  range: [15, 85],
});
export const g_C = parameter(4, '1', {
  about: 'effect inside the brain that a lasting drive of 1 would reach',
  ...human,
  known: 'assumed',
  because: 'free; a good massage then reaches a third of the effect of 24 IU into the nose',
  range: [0, 10],
});
export const g_burst = parameter(1, 'min', {
  about: 'effect inside the brain that one burst a minute would reach, times a minute',
  ...human,
  known: 'assumed',
  because: 'no measurement in people',
});
export const perBurst = parameter(1, 's', {
  about: 'a burst is told for one second',
  known: 'assumed',
  because: 'the parts of a person meet once a second',
});
export const noEffect = parameter(0, '1', {
  about: 'no effect at the start',
  known: 'assumed',
  because: 'a run begins at rest',
});
