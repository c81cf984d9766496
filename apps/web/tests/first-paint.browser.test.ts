import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, PHONE, type Place, place } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place();
});
afterAll(() => at?.close());

describe('the first paint', () => {
  it('the body is on screen before any script runs', async () => {
    const { page, close } = await at.visit({ javaScriptEnabled: false });
    const sentence = 'At rest, the brain sends a small, steady signal into the blood: oxytocin.';
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(sentence);
    for (const drawing of ['body', 'hypothalamus']) {
      const box = await page.locator(`[data-drawing="${drawing}"] svg`).boundingBox();
      expect(box!.height, drawing).toBeGreaterThan(300);
    }
    const ink = await page.locator('#outline-arm-outer').evaluate((path) => {
      const [half] = document.querySelectorAll('#outline use');
      return [half!.getBoundingClientRect().width > 50, getComputedStyle(path).vectorEffect];
    });
    expect(ink).toEqual([true, 'non-scaling-stroke']);
    await close();
  });

  it('the same is true on a phone, and nothing moves when script arrives', async () => {
    const before = await at.visit({ ...PHONE, javaScriptEnabled: false });
    const boxOf = (visit: typeof before) => visit.page.locator('[data-drawing="body"]').boundingBox();
    const still = await boxOf(before);
    await before.close();
    const after = await at.visit(PHONE);
    await alive(after.page);
    expect(await boxOf(after)).toEqual(still);
    await after.close();
  });

  it('no number stands in it that the model has not said', async () => {
    const { page, close } = await at.visit({ javaScriptEnabled: false });
    const text = await page.locator('main').textContent();
    const numbers = text!.match(/\d[\d.,]*/g);
    // Doses to choose, the unit they are in, and the moments that two people stand for.
    expect(numbers).toEqual(['1', '10', '1.668', '39', '42']);
    await close();
  });

  it('HTML, style and the still body weigh at most 30 kB', async () => {
    const html = await readFile(join(at.served.folder, 'index.html'));
    expect(gzipSync(html, { level: 9 }).length).toBeLessThan(30_000);
  });

  it('a reader without script sees no control that waits for it', async () => {
    const { page, close } = await at.visit({ javaScriptEnabled: false });
    const enabled = page.locator('main button:enabled, main input:enabled, .run button:enabled');
    expect(await enabled.count()).toBe(0);
    await close();
  });

  it('without a model the page stays the still picture that it opens with', async () => {
    const asleep = await place('nobody');
    const { page, complaints, close } = await asleep.visit();
    await page.waitForTimeout(800);
    expect(await page.locator('.clock').textContent()).toBe('At rest.');
    expect(await page.locator('main button:enabled').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
    await asleep.close();
  });

  it('where the policy allows no inline style the page still gets its style', async () => {
    const { page, close } = await at.visit({ bypassCSP: true });
    await page.evaluate(() => document.querySelector('head > style')!.remove());
    const columns = await page.locator('.body-place').evaluate((main) => getComputedStyle(main).display);
    expect(columns).toBe('grid');
    await close();
  });
});
