import { experiments } from '@tokos/atlas';
import { expect, test } from 'vitest';
import { FROM_4_TO_10_CM } from './published.ts';

test.each(Object.entries(FROM_4_TO_10_CM))(
  'the published time of a %s birth is that of the atlas, and so is its bar',
  async (_, { experiment, measure, spread, mean_h, sd_h }) => {
    const found = (await experiments()).find(({ id }) => id === experiment);
    expect(found!.published[measure]!.mean).toBe(mean_h);
    expect(found!.published[spread]!.mean).toBe(sd_h);
  },
);
