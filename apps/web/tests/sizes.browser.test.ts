import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGET, parted, type Sizes, sizes } from '../house/sizes.ts';
import { PLACES } from '../src/places/use-place.ts';
import { alive, type Place, place } from './place.ts';

let at: Place;
let weighed: Sizes;
beforeAll(async () => {
  at = await place('present');
  weighed = await sizes(at.served.folder);
});
afterAll(() => at?.close());

describe('the line of a visitor', () => {
  it('carries at most 30 kB of HTML and style, and 120 kB of script before the first interaction', () => {
    expect(weighed.html).toBeLessThanOrEqual(BUDGET.html);
    expect(weighed.shell).toBeGreaterThan(0);
    expect(weighed.shell).toBeLessThanOrEqual(BUDGET.shell);
  });

  it('carries at most 200 kB more for the living scene and its worker', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    await page.locator('.trace canvas').waitFor();
    await close();
    const worker = Object.keys(weighed.later).find((file) => /\/worker-/.test(file));
    expect(at.served.asked).toContain(`/${worker}`);
    const { scene } = parted(weighed, at.served.asked);
    expect(scene).toBeLessThanOrEqual(BUDGET.scene);
  });

  it.each(PLACES.filter((name) => name !== 'body'))(
    'carries at most 60 kB more for the place %s, whoever comes there from the body',
    async (name) => {
      const start = at.served.asked.length;
      const { page, close } = await at.visit();
      await alive(page);
      await page.locator('.trace canvas').waitFor();
      const before = at.served.asked.slice(start);
      await page.locator(`.places a[href="#${name}"]`).click();
      await page
        .locator(`main:not(.body-place) h1, main:not(.body-place) h2`)
        .first()
        .waitFor({ state: 'attached' });
      await page.waitForTimeout(1500);
      await close();
      const more = parted(weighed, at.served.asked.slice(start)).scene - parted(weighed, before).scene;
      expect(more).toBeGreaterThan(0);
      expect(more).toBeLessThanOrEqual(BUDGET.later);
    },
  );

  it('carries at most 60 kB for all the rest: organs, sheets and shelves', () => {
    // What the visits above have asked for is weighed there, and a topic of experiments by itself: with
    // whoever opens one.
    const isTopic = (file: string): boolean => /\/experiments-[a-z]+-[^/]*$/.test(file);
    const topics = Object.entries(weighed.later).filter(([file]) => isTopic(file));
    for (const [file, bytes] of topics) expect(bytes, file).toBeLessThanOrEqual(BUDGET.later);
    const apart = Object.fromEntries(Object.entries(weighed.later).filter(([file]) => !isTopic(file)));
    expect(topics.length).toBeGreaterThan(3);
    expect(parted({ ...weighed, later: apart }, at.served.asked).rest).toBeLessThanOrEqual(BUDGET.later);
  });
});
