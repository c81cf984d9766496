import { expect, test } from 'vitest';
import { holdsItsBands, playRing, topicFolder } from '../tests/topic-ring.ts';
import { count } from './run/counts.ts';

const neuron = await topicFolder('neuron');
holdsItsBands('neuron', neuron);
const rows = playRing('the neurone', neuron);

test('every part that other measures need has a number', () => {
  expect(rows.flatMap((row) => row.parts).filter((part) => part.model === null)).toEqual([]);
});

test('everything that parameters were fitted to is reproduced, and what guards the code holds', () => {
  const { fittedMissed, regressionMissed } = count(rows);
  expect({ fittedMissed, regressionMissed }).toEqual({ fittedMissed: 0, regressionMissed: 0 });
});

test('the most frequent interval at the low rate is a miss that is known', () => {
  const row = rows.find(({ id }) => id === 'isi-single-cell-rest-and-osmotic');
  const mode = row?.measures.find(({ name }) => name === 'isi_mode_low_rate');
  expect(mode).toMatchObject({ verdict: 'outside', fitted: false });
});
