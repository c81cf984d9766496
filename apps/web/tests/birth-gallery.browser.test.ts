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

/** A first labour late in its first stage, with a drip. */
const LABOUR = {
  place: 'birth',
  person: { kind: 'woman_in_labour', parity: 0, onset: 'spontaneous', neurons: 'surrogate' },
  edits: [{ at_s: 31_500, path: 'infusion.oxytocin_mu_per_min', value: 2 }],
  seed: 1,
  speed: 1,
  t: 33_000,
  panels: ['women'],
} as const;
const BESIDE = 40;

it('the gallery shows a labour on phone and desktop, light and dark, each its own', async () => {
  const seen = new Set<string>();
  const path = await linked(LABOUR);
  for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    const { page, close } = await at.visit({ ...options, path });
    await alive(page, 60_000);
    await page.waitForFunction(
      (wanted) =>
        Number.parseInt(document.querySelector('.other-women [role=status]')?.textContent ?? '', 10) >=
        wanted,
      BESIDE,
      { timeout: 120_000 },
    );
    await page.getByRole('button', { name: 'Stop and keep' }).click();
    await page.evaluate(() => scrollTo(0, 0));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      const picture = await page.screenshot();
      await writeFile(`${gallery}birth-${size}-${colorScheme}.png`, picture);
      seen.add(createHash('sha256').update(picture).digest('hex'));
    }
    await close();
  }
  expect(seen.size).toBe(4);
});
