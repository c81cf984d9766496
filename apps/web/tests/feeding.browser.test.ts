import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkOf } from '../src/link/link.ts';
import type { LinkedRun } from '../src/link/run.ts';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

let at: Place;
let axe: string;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  at = await place('present');
});
afterAll(() => at?.close());

const reading = async (page: Page, name: string): Promise<number> =>
  Number.parseFloat((await page.locator(`[data-reading="${name}"]:visible`).first().textContent())!);

/** A feed at the left breast that began after a minute, shared after so long. */
const FEED: LinkedRun = {
  model: '2026.1',
  place: 'feeding',
  person: { kind: 'nursing_mother', days: 42 },
  edits: [{ at_s: 60, path: 'suckling.breast', value: 1 }],
  seed: 3,
  speed: 10,
  t: 420,
};
const shared = async (run: LinkedRun = FEED): Promise<string> => `/#feeding/${(await linkOf(run)).slice(1)}`;

/** Opens the shared feed and holds it still at its moment. */
async function opened(wishes: object = {}) {
  const visit = await at.visit({ path: await shared(), ...wishes });
  await alive(visit.page, 120_000);
  await visit.page.getByRole('button', { name: 'Pause' }).click();
  return visit;
}

async function faults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const tool = (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe;
    const { violations } = await tool.run({ resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 140)}`));
  });
}
interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

describe('the Feeding place', () => {
  it('is a mother whose milk waits, until a baby sucks: a burst, a let-down, and drops', async () => {
    const { page, complaints, close } = await at.visit({ path: '/#feeding' });
    await alive(page);
    expect(await page.locator('h1').textContent()).toContain('Milk waits in the alveoli');
    expect(await reading(page, 'milk_removed_left')).toBe(0);
    await page.getByLabel('Speed').selectOption('60');
    await page.getByRole('radio', { name: 'left', exact: true }).check();
    await page.waitForFunction(
      () => Number(document.querySelector('[data-reading="let_downs"]')?.textContent) >= 1,
      undefined,
      { timeout: 120_000 },
    );
    await page.waitForFunction(
      () => Number.parseFloat(document.querySelector('[data-reading="milk_removed_left"]')!.textContent) > 5,
      undefined,
      { timeout: 60_000 },
    );
    expect(await reading(page, 'milk_removed_right')).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });

  it('opens from a link at the same moment with the same numbers, and stays in its place', async () => {
    const seen: number[][] = [];
    for (let turn = 0; turn < 2; turn++) {
      const { page, close } = await opened();
      expect(page.url()).toContain('#feeding/s=');
      const clock = (await page.locator('[data-reading="clock"]').textContent())!;
      const [, minutes, seconds] = clock.split(':').map(Number);
      expect(minutes! * 60 + seconds!).toBeGreaterThanOrEqual(FEED.t);
      expect(await page.getByRole('radio', { name: 'left', exact: true }).isChecked()).toBe(true);
      await page.getByText('as a table').first().click();
      const rows = await page
        .locator('.course tbody tr')
        .evaluateAll((all) =>
          all.slice(0, 7).map((row) => [...row.children].map((cell) => Number(cell.textContent))),
        );
      seen.push(rows.flat());
      await page.getByRole('button', { name: 'Baby cries' }).click();
      await page.waitForFunction(() => location.hash === '#feeding');
      await close();
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(Math.max(...seen[0]!)).toBeGreaterThan(10);
  });

  it('drops of 0.1 mL, the tube and the blue of the drawing are the numbers of the model', async () => {
    const { page, close } = await opened({ still: true });
    await page.waitForTimeout(1200);
    const milk = await reading(page, 'milk_removed_left');
    expect(milk).toBeGreaterThan(1);
    expect(Math.abs((await reading(page, 'drops')) * 0.1 - milk)).toBeLessThanOrEqual(0.15);
    const [height, foot, held] = await page.evaluate(() => {
      const level = document.querySelector('.tube-milk')!;
      const drawing = document.querySelector<HTMLElement>('.breast-drawing')!;
      const root = Number(drawing.style.getPropertyValue('--held'));
      return [Number(level.getAttribute('height')), 6, Math.abs(root ** 2 - Number(drawing.dataset.held))];
    });
    const most = [60, 120, 240, 500].find((each) => milk <= each * 0.95)!;
    expect((height! - foot!) / 206).toBeCloseTo(milk / most, 2);
    expect(held).toBeLessThan(0.001);
    await close();
  });

  it('pulses move more milk than a drip of the same dose, in two runs side by side', async () => {
    const { page, close } = await opened();
    await page.getByRole('button', { name: 'Compare' }).click();
    const row = page.locator('.compare tbody tr').last();
    await row.waitFor({ timeout: 60_000 });
    const [pulses, drip] = (await row.locator('td').allTextContents()).map(Number);
    expect(pulses!).toBeGreaterThan(1.5 * drip!);
    await close();
  });

  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('on a %s axe is content in every theme, and nothing scrolls sideways', async (_, size) => {
    const { page, close } = await opened({ ...size, still: true, bypassCSP: true });
    await page.getByRole('button', { name: 'Live the day' }).click();
    await page.locator('.day summary').click({ timeout: 120_000 });
    await page.locator('.course summary').click();
    await page.evaluate(axe);
    for (const theme of ['light', 'dark', 'night']) {
      await page.evaluate((chosen) => {
        document.documentElement.dataset.theme = chosen;
      }, theme);
      expect(await faults(page), theme).toEqual([]);
    }
    for (const width of size === PHONE ? [320, 390, 599] : [600, 768, 959, 960, 1239, 1240, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
    await close();
  });
});
