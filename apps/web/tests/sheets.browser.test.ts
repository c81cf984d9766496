import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place();
});
afterAll(() => at?.close());

describe('sheets', () => {
  it('every number on screen opens, with a source or the word assumed', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    const numbers = page.locator('.opens');
    expect(await numbers.count()).toBe(3);
    for (const number of await numbers.all()) {
      await number.click();
      const cards = page.locator('dialog [data-passport]');
      await cards.first().waitFor();
      for (const card of await cards.all()) {
        expect(await card.textContent()).toMatch(/Measured: .|Derived from .|Fitted to .|Assumed, because ./);
      }
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await close();
  });

  it('a passport says value, unit, who, how known, spread and note', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    await page.getByRole('button', { name: /^Clearance/ }).click();
    const card = page.locator('[data-passport="CL_lin"]');
    await card.waitFor();
    const text = (await card.textContent())!;
    for (const part of ['0.42', 'L/min', 'Clearance, linear part.', 'women and men, 70 kg', 'human', '0.25'])
      expect(text).toContain(part);
    expect(text).toContain('Fitted to mcr-term-vs-postpartum');
    expect(text).toContain('Fitted together with the saturable part.');
    await close();
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('on a %s a sheet closes by its button, by Esc and by Back', async (size, options) => {
    const { page, close } = await at.visit(options);
    await alive(page);
    const ways = [
      () => page.getByRole('button', { name: 'Close' }).click(),
      () => page.keyboard.press('Escape'),
      () => page.goBack(),
    ];
    for (const way of ways) {
      await page.getByRole('button', { name: 'About this run' }).click();
      const sheet = page.getByRole('dialog', { name: 'About this run' });
      await sheet.waitFor();
      await page.waitForTimeout(300);
      const { width, height } = (await sheet.boundingBox())!;
      if (size === 'desktop') expect(width).toBe(480);
      else expect(Math.round(height)).toBe(Math.round(844 * 0.9));
      await way();
      await sheet.waitFor({ state: 'detached' });
      await page.waitForTimeout(100);
      expect(new URL(page.url()).pathname).toBe('/');
    }
    await close();
  });

  it('on a desktop the scene goes on beside an open sheet', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    await page.getByRole('button', { name: 'About this run' }).click();
    await page.getByRole('dialog').waitFor();
    const before = await page.locator('[data-reading="clock"]').textContent();
    await page.waitForTimeout(600);
    expect(await page.locator('[data-reading="clock"]').textContent()).not.toBe(before);
    expect(await page.getByRole('dialog').textContent()).toContain('It is not a medical device');
    await close();
  });

  it('the theme follows the device until one is chosen, and then stays', async () => {
    const { page, close } = await at.visit({ colorScheme: 'dark' });
    const ground = (): Promise<string> =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(await ground()).toBe('rgb(20, 18, 15)');
    await page.getByRole('button', { name: 'Theme: dark. Change to night' }).click();
    expect(await ground()).toBe('rgb(0, 0, 0)');
    await page.getByRole('button', { name: 'Theme: night. Change to light' }).click();
    expect(await ground()).toBe('rgb(251, 250, 247)');
    await page.reload();
    expect(await ground()).toBe('rgb(251, 250, 247)');
    await close();
  });
});
