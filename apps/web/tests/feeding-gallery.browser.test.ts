import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it('the gallery shows a second let-down on phone and desktop, light and dark, each its own', async () => {
  const seen = new Set<string>();
  for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await at.visit({ ...options, colorScheme, path: '/#feeding' });
      await alive(page);
      await page.getByRole('radio', { name: 'left', exact: true }).check();
      await page.getByLabel('Speed').selectOption('60');
      await page.waitForFunction(
        () => Number(document.querySelector('[data-reading="let_downs"]')?.textContent) >= 2,
        undefined,
        { timeout: 120_000 },
      );
      await page.getByLabel('Speed').selectOption('10');
      await page.evaluate(() => scrollTo(0, 0));
      await page.waitForTimeout(1500);
      const picture = await page.screenshot();
      await close();
      await writeFile(`${gallery}feeding-${size}-${colorScheme}.png`, picture);
      seen.add(createHash('sha256').update(picture).digest('hex'));
    }
  }
  expect(seen.size).toBe(4);
});
