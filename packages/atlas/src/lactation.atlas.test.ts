import { expect, test } from 'vitest';
import { fitsMissed, holdsItsBands, playRing, topicFolder } from '../tests/topic-ring.ts';

/** The fit was to the typical mother; those who differ from her have fewer let-downs on average. */
const FITTED_TO_THE_TYPICAL_MOTHER = [
  'kent-2008-max-vacuum.ejections_per_15_min',
  'kent-2008-max-vacuum.milk_per_15_min',
  'kent-2008-max-vacuum.share_of_available_milk',
];

const lactation = await topicFolder('lactation');
holdsItsBands('lactation', lactation);
const rows = playRing('lactation', lactation, 'lactation');

test('what parameters were fitted to is reproduced, but where mothers are not the typical one', () => {
  expect(fitsMissed(rows)).toEqual(FITTED_TO_THE_TYPICAL_MOTHER);
});
