import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LinkedRun } from '../src/link/run.ts';
import { faultsInThemes } from './axe.ts';
import { linked } from './linked.ts';
import { alive, DESKTOP, PHONE, type Place, place, type Visit } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place('present');
});
afterAll(() => at?.close());

const reading = async (page: Page, name: string): Promise<number> =>
  Number.parseFloat((await page.locator(`[data-reading="${name}"]:visible`).first().textContent())!);

/** A feed at the left breast that was shared in its first let-down. */
const FEED: LinkedRun = {
  model: '2026.1',
  place: 'feeding',
  person: { kind: 'nursing_mother', days: 42 },
  edits: [{ at_s: 10, path: 'suckling.breast', value: 1 }],
  seed: 3,
  speed: 1,
  t: 200,
};

/** Opens a shared feed and holds it still at its moment. */
async function opened(run: LinkedRun = FEED, wishes: object = {}): Promise<Visit> {
  const visit = await at.visit({ path: await linked(run), ...wishes });
  await alive(visit.page, 120_000);
  await visit.page.getByRole('button', { name: 'Pause' }).click();
  return visit;
}
/** The numbers of the charts, minute by minute. */
const table = (page: Page): Promise<number[]> =>
  page
    .locator('.course tbody tr')
    .evaluateAll((all) =>
      all.slice(0, 3).flatMap((row) => [...row.children].map((cell) => Number(cell.textContent))),
    );

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

  it('opens from a link at the same moment with the same numbers, and draws those numbers', async () => {
    const first = await opened();
    await first.page.locator('.course summary').click();
    const numbers = await table(first.page);
    expect(Math.max(...numbers)).toBeGreaterThan(5);
    await first.close();

    const { page, close } = await opened(FEED, { still: true });
    expect(page.url()).toContain('#feeding/s=');
    const [, minutes, seconds] = (await page.locator('[data-reading="clock"]').textContent())!
      .split(':')
      .map(Number);
    expect(minutes! * 60 + seconds!).toBeGreaterThanOrEqual(FEED.t);
    expect(await page.getByRole('radio', { name: 'left', exact: true }).isChecked()).toBe(true);
    await page.locator('.course summary').click();
    expect(await table(page)).toEqual(numbers);

    // Drops of 0.1 mL, the tube and the blue of the drawing.
    await page.waitForFunction(
      () => document.querySelector<HTMLElement>('.breast-drawing')!.dataset.held !== undefined,
    );
    await page.waitForTimeout(1100);
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

    // The lens opens the burst that came before the link.
    expect(
      Number(await page.locator('.burst-lens canvas[data-ticks]').getAttribute('data-ticks')),
    ).toBeGreaterThan(500);
    await page.getByText(/last burst, one row/).waitFor();

    // A press shows at once, and the address no longer says what is to be seen.
    await page.getByRole('button', { name: 'Baby cries' }).click();
    expect(await page.getByRole('button', { name: 'Baby cries' }).getAttribute('aria-pressed')).toBe('true');
    await page.waitForFunction(() => location.hash === '#feeding');
    await close();
  });

  it('without cells no let-down comes, and pulses move more milk than a drip; a link keeps it', async () => {
    const mother = { ...FEED.person, neurons: 'prescribed' } as const;
    const { page, close } = await opened({ ...FEED, person: mother, t: 60 });
    await page.locator('h1', { hasText: 'secretion is held at rest, and no let-down comes' }).waitFor();
    expect(await reading(page, 'let_downs')).toBe(0);
    await page.getByRole('button', { name: 'Compare' }).click();
    const row = page.locator('.compare tbody tr').last();
    await row.waitFor({ timeout: 60_000 });
    const milk = (await row.locator('td').allTextContents()).map(Number);
    expect(milk[0]!).toBeGreaterThan(1.5 * milk[1]!);
    await page.getByRole('button', { name: 'Live the day' }).click();
    const day = page.locator('.day [role=status]', { hasText: 'In 11 feeds' });
    await day.waitFor({ timeout: 60_000 });
    const lived = await day.textContent();
    await page.getByRole('button', { name: 'Share this run' }).click();
    await page.waitForFunction(() =>
      document.querySelector<HTMLInputElement>('.share-link')?.value.includes('s='),
    );
    const link = await page.getByLabel('Link to this run').inputValue();
    await close();

    const second = await at.visit({ path: link.slice(at.served.origin.length) });
    const again = second.page.locator('.compare tbody tr').last();
    await again.waitFor({ timeout: 60_000 });
    expect((await again.locator('td').allTextContents()).map(Number)).toEqual(milk);
    await second.page.locator('.day [role=status]', { hasText: lived! }).waitFor({ timeout: 60_000 });
    await second.close();
  });

  it('a pump shows the breast it draws at, a slider asks for another mother, undo brings back', async () => {
    const mother = { ...FEED.person, neurons: 'surrogate' } as const;
    const { page, close } = await opened({ ...FEED, person: mother, t: 400 });
    await page.getByText('there are no spikes to draw').waitFor();
    expect(await page.getByRole('button', { name: 'Pump left' }).isDisabled()).toBe(true);
    await page.getByRole('button', { name: 'Pump right' }).click();
    await page.getByText('The right breast.').waitFor();
    await page.getByRole('button', { name: 'Show the left breast' }).click();
    await page.getByText('The left breast.').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('[aria-pressed="false"]', { hasText: 'Pump right' }).waitFor();

    const stored = await reading(page, 'milk_stored_right');
    await page.getByRole('slider', { name: 'Each breast stores' }).press('End');
    await page.waitForFunction(
      (before) =>
        Number.parseFloat(document.querySelector('[data-reading="milk_stored_right"]')!.textContent) >
        2 * before,
      stored,
    );
    expect(await page.getByRole('radio', { name: 'neither' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator('input[name=baby]:checked + span', { hasText: 'left' }).waitFor();
    await expect.poll(() => reading(page, 'milk_stored_right')).toBe(stored);
    await close();
  });

  it('axe is content on desktop and phone in every theme, and nothing scrolls sideways', async () => {
    const { page, close } = await opened({ ...FEED, panels: ['day'] }, { still: true, bypassCSP: true });
    await page.locator('.day summary').click({ timeout: 120_000 });
    await page.locator('.course summary').click();
    for (const [{ viewport }, widths] of [
      [DESKTOP, [600, 768, 959, 960, 1239, 1240, 1440]],
      [PHONE, [320, 390, 599]],
    ] as const) {
      await page.setViewportSize(viewport);
      expect(await faultsInThemes(page), `${viewport.width} px`).toEqual([]);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      }
    }
    await close();
  });
});
