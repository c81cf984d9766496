import { pulseTrain } from '@tokos/study';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { presentModel } from '../src/live/present-model.ts';
import { linked } from './linked.ts';
import { alive, PHONE, type Place, place } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place('present');
});
afterAll(() => at?.close());

const inside = (page: Page): Promise<void> => page.locator('.inside-place .room-scene').waitFor();
const outside = (page: Page): Promise<void> => page.locator('.body-place').waitFor();

describe('going inside an organ', () => {
  it('by keyboard and out by Esc, by its label and out by Back, by its address and out by name', async () => {
    const { page, complaints, close } = await at.visit({ still: true });
    await alive(page);
    // Slower than the machine can: what is tested is the way, not the cells.
    await page.getByLabel('Speed').selectOption('1');
    await page
      .getByRole('group', { name: 'Organs' })
      .getByRole('button', { name: /^Hypothalamus/ })
      .focus();
    await page.keyboard.press('Enter');
    await inside(page);
    expect(new URL(page.url()).hash).toBe('#hypothalamus');
    await page.keyboard.press('Escape');
    await outside(page);
    expect(new URL(page.url()).hash).toBe('');

    await page.getByText('go inside').nth(1).click();
    await inside(page);
    expect(new URL(page.url()).hash).toBe('#pituitary');
    await page.goBack();
    await outside(page);
    await close();

    const direct = await at.visit({ path: '/#pituitary', still: true });
    await inside(direct.page);
    await direct.page.getByRole('button', { name: 'Body' }).click();
    await outside(direct.page);
    expect([...complaints, ...direct.complaints]).toEqual([]);
    await direct.close();
  });

  it('a sheet opened inside closes by Back and leaves the room open', async () => {
    const { page, close } = await at.visit({ path: '/#hypothalamus', still: true });
    await inside(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: /^Firing rate/ }).click();
    await page.locator('dialog [data-passport="th_0"]').waitFor();
    await page.goBack();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await inside(page);
    await close();
  });
});

describe('inside the hypothalamus', () => {
  it('the ticks of the raster are the spikes of the same person in Node', async () => {
    const run = { person: { kind: 'woman' }, seed: 11 } as const;
    const { page, close } = await at.visit({ path: await linked({ ...run, t: 30 }) });
    await alive(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText('go inside').first().click();
    const raster = page.locator('.raster canvas[data-ticks]:not([data-ticks="0"])');
    await raster.waitFor();
    await page.waitForTimeout(500);
    const { ticks, every, until } = await raster.evaluate(({ dataset }) => ({
      ticks: Number(dataset.ticks),
      every: Number(dataset.every),
      until: Number(dataset.until),
    }));
    let spikes = 0;
    const person = await presentModel!.start(run.person, run.seed, ({ second, count, cells }) => {
      if (second >= until - 10 && second < until) {
        spikes += cells.subarray(0, count).filter((cell) => cell % every === 0).length;
      }
    });
    person.advance(until);
    person.close();
    expect(until).toBeGreaterThanOrEqual(30);
    expect(ticks).toBe(spikes);
    expect(ticks).toBeGreaterThan(100);
    await close();
  });

  it('priming makes all cells burst, a pulse reaches the blood, and undo takes the hand away', async () => {
    const { page, close } = await at.visit({ path: '/#hypothalamus' });
    await inside(page);
    await page.getByRole('slider', { name: /^Priming/ }).press('End');
    await page.locator('h1', { hasText: 'All cells fire together' }).waitFor({ timeout: 90_000 });
    await page.locator('h1', { hasText: /^A burst: \d+ spikes from each cell/ }).waitFor();
    await page.waitForFunction(
      () => Number(document.querySelector('[data-reading="plasma_oxytocin"]')!.textContent) > 3,
    );
    await page.getByRole('button', { name: 'Undo' }).click();
    const slider = page.getByRole('slider', { name: /^Priming/ });
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('.slider input')!.value === '0',
    );
    expect(await slider.getAttribute('aria-valuetext')).toBe('0 per second');
    await close();
  });

  it('at 60x one cell cannot be followed, which is said, and slowing down shows it', async () => {
    const { page, close } = await at.visit({ path: '/#hypothalamus' });
    await inside(page);
    expect(await page.locator('.potential').count()).toBe(0);
    await page.getByRole('button', { name: 'Watch at 10×' }).click();
    await page.locator('canvas.potential').waitFor();
    await page.locator('.cells .trace-table summary').click();
    // Ten seconds as a table, potentials included.
    await page.waitForFunction(() => {
      const cells = [...document.querySelectorAll('.cells .trace-table tbody tr:first-of-type td')];
      return cells.length === 5 && cells.every(({ textContent }) => /\d/.test(textContent));
    });
    expect(await page.locator('.cells .trace-table tbody tr').count()).toBe(10);
    await close();
  });

  it('nothing is heard until it is asked for, and the same press ends it', async () => {
    const { page, complaints, close } = await at.visit({ path: '/#hypothalamus' });
    await page.evaluate(() => {
      const counted = globalThis as unknown as { opened: number; clicks: number };
      counted.opened = 0;
      counted.clicks = 0;
      const Present = globalThis.AudioContext;
      globalThis.AudioContext = class extends Present {
        constructor() {
          super();
          counted.opened++;
        }
      };
      const start = AudioBufferSourceNode.prototype.start;
      AudioBufferSourceNode.prototype.start = function (...when) {
        if (!this.loop) counted.clicks++;
        return start.apply(this, when);
      };
    });
    const heard = (): Promise<[number, number]> =>
      page.evaluate(() => {
        const { opened, clicks } = globalThis as unknown as { opened: number; clicks: number };
        return [opened, clicks];
      });
    await inside(page);
    const button = page.getByRole('button', { name: 'Cell 1', exact: true });
    expect(await button.isDisabled()).toBe(true);
    await page.getByLabel('Speed').selectOption('10');
    await page.waitForTimeout(500);
    expect(await heard()).toEqual([0, 0]);
    await button.click();
    await page.waitForFunction(() => (globalThis as unknown as { clicks: number }).clicks > 5);
    expect((await heard())[0]).toBe(1);
    await button.click();
    expect(await button.getAttribute('aria-pressed')).toBe('false');
    const silent = (await heard())[1];
    await page.waitForTimeout(600);
    expect((await heard())[1]).toBe(silent);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe('inside the pituitary', () => {
  it('the drawn stores are as full as the model says', async () => {
    const { page, close } = await at.visit({ path: '/#pituitary' });
    await inside(page);
    await page.locator('[data-reading="reserve"]').filter({ hasText: '%' }).waitFor();
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.waitForTimeout(400);
    const [reserve, pool] = await page
      .locator('rect.level')
      .evaluateAll((all) => all.map((level) => Number(level.getAttribute('height'))));
    const said = async (name: string): Promise<number> =>
      Number.parseFloat((await page.locator(`[data-reading="${name}"]`).textContent())!);
    expect(Math.abs((reserve! / 140) * 100 - (await said('reserve')))).toBeLessThan(0.6);
    expect(Math.abs((pool! / 110) * 100 - (await said('pool')))).toBeLessThan(0.6);
    await close();
  });

  it('endings held at a rate give what their text gives in Node, as sentence and as table', async () => {
    const { page, close } = await at.visit({ path: '/#pituitary', ...PHONE });
    await inside(page);
    // The worker is then free for the endings.
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByRole('button', { name: 'Hold 50 spikes/s' }).click();
    const sentence = page.locator('.train .read', { hasText: 'A spike lets out' });
    await sentence.waitFor({ timeout: 60_000 });
    const train = pulseTrain(50);
    const seconds = Array.from({ length: 300 }, () => train.next().value);
    const least = Math.min(...seconds.map(({ pool }) => pool)) * 100;
    expect(await sentence.textContent()).toContain(
      `${(seconds[0]!.released / 50).toFixed(1)}\u00a0pg at first`,
    );
    expect(await sentence.textContent()).toContain(`falls to ${least.toFixed(1)}\u00a0%`);
    await page.locator('.train summary').click();
    const last = await page.locator('.train tbody tr').last().locator('td').allTextContents();
    expect(last[0]).toBe((seconds.at(-1)!.released / 50).toFixed(1));
    await close();
  });
});
