import type { TrainSecond } from '@tokos/study';

/** What each spike of a second let out, gland of a rat [pg]. */
export const perSpike = ({ released, spikes }: TrainSecond): number => (spikes > 0 ? released / spikes : 0);
