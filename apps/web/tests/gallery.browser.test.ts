import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

/**
 * `npm run gallery` keeps the pictures in docs; a test run looks at its own and leaves the tree as it was.
 */
const folder = process.env.TOKOS_GALLERY === 'keep' ? 'docs/gallery/' : 'test-results/gallery/';
const gallery = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));
/** What is to be seen there: a burst, and endings that have let some go. */
const ROOMS = {
  hypothalamus: async (page: Page): Promise<void> => {
    await page.getByLabel('Speed').selectOption('10');
    await page.getByRole('slider', { name: /^Priming/ }).press('End');
    // Paused from within the page, so that the burst is still in sight however slow the machine is.
    await page.evaluate(async () => {
      const bursts = (): boolean => /fire together/.test(document.querySelector('h1')!.textContent);
      while (!bursts()) await new Promise(requestAnimationFrame);
      document.querySelector<HTMLButtonElement>('.play')!.click();
    });
    await page.waitForTimeout(600);
  },
  pituitary: async (page: Page): Promise<void> => {
    await page.evaluate(() => location.replace('#hypothalamus'));
    await page.getByRole('slider', { name: /^Priming/ }).press('End');
    await page.evaluate(() => location.replace('#pituitary'));
    await page.waitForTimeout(8000);
    await page.getByRole('button', { name: 'Hold 20 spikes/s' }).click();
    await page.locator('.train .read', { hasText: 'A spike lets out' }).waitFor({ timeout: 60_000 });
    await page.evaluate(() => scrollTo(0, 0));
    await page.waitForTimeout(400);
  },
} as const;

/** Pictures by their content, so that no two are the same. */
const seen = new Map<string, string>();

let at: Place;
beforeAll(async () => {
  at = await place('present');
  await mkdir(gallery, { recursive: true });
});
afterAll(() => at?.close());

async function keep(name: string, picture: Buffer): Promise<void> {
  await writeFile(`${gallery}${name}`, picture);
  const hash = createHash('sha256').update(picture).digest('hex');
  expect(seen.get(hash), `${name} is the same as ${seen.get(hash)}`).toBeUndefined();
  seen.set(hash, name);
}

describe('the gallery', () => {
  it('shows the body on phone and desktop, light and dark, and no two pictures are the same', async () => {
    for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await at.visit({ ...options, colorScheme });
        await alive(page);
        // Ten minutes of rest fill the trace.
        await page.getByLabel('Speed').selectOption('600');
        await page.waitForTimeout(1600);
        await page.getByLabel('Speed').selectOption('60');
        await page.waitForTimeout(400);
        const picture = await page.screenshot();
        await close();
        await keep(`body-${size}-${colorScheme}.png`, picture);
      }
    }
    expect(seen.size).toBe(4);
  });

  it.each(Object.keys(ROOMS) as (keyof typeof ROOMS)[])(
    'shows the inside of the %s on phone and desktop, light and dark',
    async (room) => {
      for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
        const { page, close } = await at.visit({ ...options, path: `/#${room}` });
        await alive(page);
        await ROOMS[room](page);
        // one burst is waited for, and seen by day and by night
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          await page.waitForTimeout(500);
          await keep(`${room}-${size}-${colorScheme}.png`, await page.screenshot());
        }
        await close();
      }
    },
  );

  it('shows claims, and an experiment with a miss, on phone and desktop, light and dark', async () => {
    const chosen = {
      claims: 'claims/milk-into-breast',
      experiment: 'experiments/isi-single-cell-rest-and-osmotic',
    };
    for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const [name, path] of Object.entries(chosen)) {
          const { page, close } = await at.visit({ ...options, colorScheme, path: `/#evidence/${path}` });
          await page.locator('.page article').waitFor();
          const picture = await page.screenshot();
          await close();
          await keep(`evidence-${name}-${size}-${colorScheme}.png`, picture);
        }
      }
    }
  });
});
