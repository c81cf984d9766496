import { expect, test } from 'vitest';
import { fitsMissed, holdsItsBands, playRing, topicFolder } from '../tests/topic-ring.ts';

const kinetics = await topicFolder('kinetics');
holdsItsBands('kinetics', kinetics);
const rows = playRing('kinetics', kinetics);

test('every part that other measures need has a number', () => {
  expect(rows.flatMap((row) => row.parts).filter((part) => part.model === null)).toEqual([]);
});

test('everything that parameters were fitted to is reproduced', () => {
  expect(fitsMissed(rows)).toEqual([]);
});
