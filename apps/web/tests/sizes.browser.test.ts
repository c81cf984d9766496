import { expect, it } from 'vitest';
import { sizes } from '../house/sizes.ts';
import { served } from './served.ts';

it('the shell weighs at most 120 kB before the first interaction, and a place 60 kB more', async () => {
  const { folder, stop } = await served('present');
  const weighed = await sizes(folder);
  await stop();
  expect(weighed.html).toBeLessThanOrEqual(30_000);
  expect(weighed.shell).toBeLessThanOrEqual(120_000);
  for (const [name, bytes] of Object.entries(weighed.later)) expect(bytes, name).toBeLessThanOrEqual(60_000);
});
