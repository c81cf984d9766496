import { afterAll, beforeAll, it } from 'vitest';
import { keepBoth } from './kept-gallery.ts';
import { linked } from './linked.ts';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place('present');
});
afterAll(() => at?.close());

/** A feed in its third let-down: cells, pulse, squeeze and drops are all to be seen. */
const FEED = {
  place: 'feeding',
  person: { kind: 'nursing_mother', days: 42 },
  edits: [{ at_s: 30, path: 'suckling.breast', value: 1 }],
  seed: 3,
  speed: 10,
  t: 540,
} as const;

it('the gallery shows a let-down on phone and desktop, light and dark, each its own', async () => {
  const path = await linked(FEED);
  for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    const { page, close } = await at.visit({ ...options, path });
    await alive(page, 120_000);
    await page.locator('h1', { hasText: /^Let-down 3: the alveoli squeeze, and milk moves/ }).waitFor();
    // One feed is lived up to, and seen by day and by night.
    await keepBoth(page, `feeding-${size}`);
    await close();
  }
});
