import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { linked } from './linked.ts';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

/** Kept as the rest of the gallery is. */
const folder = process.env.TOKOS_GALLERY === 'keep' ? 'docs/gallery/' : 'test-results/gallery/';
const gallery = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));

let at: Place;
beforeAll(async () => {
  at = await place('present');
  await mkdir(gallery, { recursive: true });
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
  const seen = new Set<string>();
  const path = await linked(FEED);
  for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    const { page, close } = await at.visit({ ...options, path });
    await alive(page, 120_000);
    await page.locator('h1', { hasText: /^Let-down 3: the alveoli squeeze, and milk moves/ }).waitFor();
    // One feed is lived up to, and seen by day and by night.
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const picture = await page.screenshot();
      await writeFile(`${gallery}feeding-${size}-${colorScheme}.png`, picture);
      seen.add(createHash('sha256').update(picture).digest('hex'));
    }
    await close();
  }
  expect(seen.size).toBe(4);
});
