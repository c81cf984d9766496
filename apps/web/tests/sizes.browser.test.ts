import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUDGET, parted, type Sizes, sizes } from '../house/sizes.ts';
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

  it('carries at most 200 kB more for the living scene and its worker, and 60 kB for the rest', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    await page.locator('.trace canvas').waitFor();
    await close();
    const worker = Object.keys(weighed.later).find((file) => /\/worker-/.test(file));
    expect(at.served.asked).toContain(`/${worker}`);
    const { scene, rest } = parted(weighed, at.served.asked);
    expect(scene).toBeLessThanOrEqual(BUDGET.scene);
    expect(rest).toBeLessThanOrEqual(BUDGET.later);
  });
});
