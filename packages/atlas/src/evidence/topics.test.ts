import { expect, test } from 'vitest';
import { listed } from './experiment-listed.ts';
import { claimsShown, experimentsListed, experimentsOf } from './index.ts';

const list = await experimentsListed();
const topics = [...new Set(list.map(({ topic }) => topic))];

test.each(topics)(
  'every listed experiment on %s comes whole with its topic, and says the same',
  async (topic) => {
    const whole = await experimentsOf(topic);
    expect(whole.map(listed)).toEqual(list.filter((one) => one.topic === topic));
    for (const { arms, reference } of whole) expect([arms.length > 0, reference.text]).not.toContain('');
  },
);

test('a topic that nobody has studied holds no experiment', async () => {
  expect(await experimentsOf('astrology')).toEqual([]);
});

test('the counts of an experiment are those of its measures, fits apart from judgements', async () => {
  for (const { counts, played } of (await Promise.all(topics.map(experimentsOf))).flat()) {
    const { measures = [] } = played ?? {};
    const told = measures.filter(({ verdict, kind }) => verdict !== null && kind !== 'regression');
    expect(counts.judged + counts.fitted).toBeGreaterThanOrEqual(told.filter(({ fitted }) => !fitted).length);
    expect(counts.inside).toBeLessThanOrEqual(counts.judged);
    expect(counts.hit).toBeLessThanOrEqual(counts.fitted);
    expect(counts.fitted).toBe(measures.filter((one) => one.fitted && one.verdict !== null).length);
  }
});

test('a study of a claim that is played carries the mark of its experiment', async () => {
  const outcomes = new Map(list.map(({ id, outcome }) => [id, outcome]));
  const studies = (await claimsShown()).flatMap((claim) => [...claim.for, ...claim.against]);
  for (const { experiment, status, outcome } of studies) {
    expect(outcome).toBe(experiment === undefined ? undefined : outcomes.get(experiment));
    expect(status === 'in-atlas').toBe(outcome !== undefined);
  }
  expect(studies.some(({ outcome }) => outcome !== undefined)).toBe(true);
});
