import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { keepBoth } from './kept-gallery.ts';
import { linked, primed } from './linked.ts';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

/**
 * Pauses from within the page, so that what the heading says is still in sight however slow the machine is.
 */
const pauseAt = (page: Page, heading: string): Promise<void> =>
  page.evaluate(async (wanted) => {
    const there = (): boolean => (document.querySelector('h1')?.textContent ?? '').includes(wanted);
    while (!there()) await new Promise(requestAnimationFrame);
    document.querySelector<HTMLButtonElement>('.play')!.click();
  }, heading);

/** What is to be seen there: a burst, and endings that have let some go. */
const ROOMS = {
  hypothalamus: {
    run: () => primed(-9),
    reach: (page: Page) => pauseAt(page, 'fire together'),
  },
  pituitary: {
    run: () => primed(-20),
    reach: async (page: Page): Promise<void> => {
      await pauseAt(page, 'The ready pool holds');
      await page.getByRole('button', { name: 'Hold 20 spikes/s' }).click();
      await page.locator('.train .read', { hasText: 'A spike lets out' }).waitFor({ timeout: 60_000 });
      await page.evaluate(() => scrollTo(0, 0));
      // Words are renewed twice a second: here they are those of the same moment as the drawing.
      await page.waitForTimeout(700);
    },
  },
} as const;
const CHOSEN = {
  claims: 'claims/milk-into-breast',
  experiment: 'experiments/isi-single-cell-rest-and-osmotic',
} as const;

let at: Place;
beforeAll(async () => {
  at = await place('present');
});
afterAll(() => at?.close());

const SIZES = Object.entries({ phone: PHONE, desktop: DESKTOP });

describe('the gallery', () => {
  it('shows the body on phone and desktop, light and dark, and no two pictures are the same', async () => {
    for (const [size, options] of SIZES) {
      const { page, close } = await at.visit(options);
      await alive(page);
      // Minutes of rest fill the trace.
      await page.getByLabel('Speed').selectOption('600');
      await page.waitForTimeout(1600);
      await page.getByLabel('Speed').selectOption('60');
      await keepBoth(page, `body-${size}`);
      await close();
    }
  });

  it.each(Object.keys(ROOMS) as (keyof typeof ROOMS)[])(
    'shows the inside of the %s on phone and desktop, light and dark',
    async (room) => {
      const path = await linked({ ...(await ROOMS[room].run()), speed: 10 });
      for (const [size, options] of SIZES) {
        const { page, close } = await at.visit({ ...options, path });
        await alive(page, 60_000);
        await page.evaluate((hash) => location.replace(hash), `#${room}`);
        await ROOMS[room].reach(page);
        await keepBoth(page, `${room}-${size}`);
        await close();
      }
    },
  );

  it('shows claims, and an experiment with a miss, on phone and desktop, light and dark', async () => {
    for (const [size, options] of SIZES) {
      const { page, close } = await at.visit({ ...options, path: '/#evidence' });
      for (const [name, path] of Object.entries(CHOSEN)) {
        await page.evaluate((hash) => location.replace(hash), `#evidence/${path}`);
        const [shelf, id] = path.split('/');
        await page
          .locator(shelf === 'claims' ? `[data-claim="${id}"]` : `[data-experiment="${id}"] .key`)
          .waitFor();
        await keepBoth(page, `evidence-${name}-${size}`);
      }
      await close();
    }
  });
});
