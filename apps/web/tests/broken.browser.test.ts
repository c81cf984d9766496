import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, type Place, place } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place();
});
afterAll(() => at?.close());

/** Faults of every kind that the page cannot mend, each by a switch that no reader has. */
const FAULTS: Readonly<Record<string, { before?: (page: Page) => Promise<unknown>; after?: typeof about }>> =
  {
    'a worker that cannot be had': {
      before: (page) => page.route('**/worker-*.js', (asked) => asked.abort()),
    },
    'a sheet that cannot be had': {
      before: (page) => page.route('**/about-*.js', (asked) => asked.abort()),
      after: about,
    },
    'a drawing that throws': {
      after: (page) =>
        page.evaluate(() => {
          const pen = CanvasRenderingContext2D.prototype.clearRect;
          CanvasRenderingContext2D.prototype.clearRect = () => {
            CanvasRenderingContext2D.prototype.clearRect = pen;
            throw new Error('no ink');
          };
        }),
    },
  };

async function about(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'About this run' }).click();
}

describe('a page that breaks', () => {
  it.each(Object.entries(FAULTS))('by %s says so and offers to load again', async (_, { before, after }) => {
    const { page, close } = await at.visit(before ? { before } : {});
    if (after) await alive(page);
    await after?.(page);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('Something in this page has broken');
    expect(await page.locator('main').count()).toBe(1);
    await page.unrouteAll();
    await page.getByRole('button', { name: 'Load the page again' }).click();
    await alive(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });
});
