import { expect, test } from 'vitest';
import { playRing, topicFolder } from '../tests/topic-ring.ts';

// what is said of men, strain and techniques waits for their organs
const whole = await topicFolder('whole');
test('the experiments of the whole body can be read', () => {
  expect(whole.refusals.map(({ file, fault }) => `${file} ${fault.message}`)).toEqual([]);
  expect(whole.experiments.map(({ id }) => id)).toContain('whole-rest');
});
playRing('the whole body', whole, 'whole');
