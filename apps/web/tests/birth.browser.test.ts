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

/** A first labour late in its first stage. */
const LABOUR: LinkedRun = {
  model: '2026.1',
  place: 'birth',
  person: { kind: 'woman_in_labour', parity: 0, onset: 'spontaneous', neurons: 'surrogate' },
  edits: [],
  seed: 1,
  speed: 1,
  t: 32_400,
};

async function opened(run: LinkedRun = LABOUR, wishes: object = {}): Promise<Visit> {
  const visit = await at.visit({ path: await linked(run), ...wishes });
  await alive(visit.page, 60_000);
  await visit.page.locator('.loop-diagram [data-effect]').first().waitFor();
  await visit.page.getByRole('button', { name: 'Pause' }).click();
  return visit;
}
const reading = async (page: Page, name: string): Promise<number> =>
  Number.parseFloat((await page.locator(`[data-reading="${name}"]:visible`).first().textContent())!);
const effect = async (page: Page, name: string): Promise<number> =>
  Number(await page.locator(`[data-arrow="effect_${name}"]`).getAttribute('data-effect'));

describe('the Birth place', () => {
  it('begins with a labour that has just begun, and tells what it is not', async () => {
    const { page, complaints, close } = await at.visit({ path: '/#birth' });
    await alive(page);
    await page.locator('.ring[data-cm]').waitFor();
    expect(await reading(page, 'dilation')).toBeCloseTo(2.5, 0);
    await page.getByLabel('Speed').selectOption('600');
    await page.locator('h1', { hasText: 'Contractions come' }).waitFor();
    const text = await page.locator('main').textContent();
    expect(text).not.toMatch(/\byour?\b|alert|action line/i);
    expect(text).toContain('It cannot watch over a real birth');
    expect(complaints).toEqual([]);
    await close();
  });

  it('goes on to birth and to the placenta, by itself', async () => {
    const { page, complaints, close } = await at.visit({
      path: await linked({ ...LABOUR, t: 39_000, speed: 600 }),
    });
    await alive(page);
    await page.locator('h1', { hasText: 'she bears down' }).waitFor();
    await page.locator('h1', { hasText: /Child and placenta are out/ }).waitFor({ timeout: 60_000 });
    await page.getByText('Invented for display.').waitFor();
    await page.getByText('It is out.').waitFor();
    expect(await reading(page, 'uterine_volume')).toBeGreaterThan(500);
    expect(complaints).toEqual([]);
    await close();
  });

  it('draws the ring, the head and the same numbers again from a link', async () => {
    const first = await opened();
    await first.page.locator('.labour-course summary').click();
    const rows = (page: Page): Promise<string[]> =>
      page.locator('.labour-course tbody tr').evaluateAll((all) => all.map((row) => row.textContent));
    const numbers = await rows(first.page);
    expect(numbers).toHaveLength(19);
    await first.close();

    const { page, close } = await opened();
    await page.locator('.labour-course summary').click();
    expect(await rows(page)).toEqual(numbers);
    const drawn = await page.evaluate(() => {
      const ring = document.querySelector<SVGSVGElement>('.ring')!;
      const opening = ring.querySelector('.edge[data-part="opening"]')!;
      const head = document.querySelector('[data-part="child"]')!.getAttribute('transform')!;
      return {
        cm: Number(ring.dataset.cm),
        r: Number(opening.getAttribute('r')),
        head: Number(/,?\s(\S+)\)/.exec(head)![1]),
      };
    });
    expect((2 * drawn.r) / 36).toBeCloseTo(drawn.cm, 1);
    expect(await reading(page, 'dilation')).toBeCloseTo(drawn.cm, 1);
    const station = (await page.locator('[data-reading="station"]').textContent())!;
    const told = Number(/stands at (\S+)/.exec(station.replace('−', '-'))![1]!.replace(/\s.*/, ''));
    expect((drawn.head - 436) / 12).toBeCloseTo(told, 1);
    await close();
  });

  it('a loop that is cut turns grey and thin, slows the labour, and undo brings it back', async () => {
    const { page, close } = await opened();
    expect(await effect(page, 'stretch_prostaglandin')).toBeGreaterThan(0.1);
    await page.getByRole('button', { name: 'stretch to prostaglandin' }).click();
    await expect.poll(() => effect(page, 'stretch_prostaglandin')).toBe(0);
    const arrow = page.locator('[data-arrow="effect_stretch_prostaglandin"]');
    expect(await arrow.getAttribute('data-cut')).toBe('true');
    expect(await effect(page, 'oxytocin_prostaglandin')).toBeGreaterThan(0.05);
    // The same as a list, the largest first.
    const list = await page.locator('.loops ol li').allTextContents();
    const shares = list.map((line) => Number(/(\d+)\s%/.exec(line)![1]));
    expect(shares).toEqual(shares.toSorted((a, b) => b - a));
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => effect(page, 'stretch_prostaglandin')).toBeGreaterThan(0.1);
    await close();
  });

  it('a drip is shown as a dose and as what the pump shows for its bag, and drives the womb', async () => {
    const { page, close } = await opened({ ...LABOUR, t: 3600 });
    const before = await effect(page, 'oxytocin_contraction');
    const dose = page.getByRole('slider', { name: 'Dose' });
    await dose.focus();
    for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowRight');
    await page.locator('[data-reading="pump"]', { hasText: '36' }).waitFor();
    await page.getByLabel('Bag').selectOption('3');
    await page.locator('[data-reading="pump"]', { hasText: /^6\smL/ }).waitFor();
    await page.getByLabel('Speed').selectOption('600');
    await page.getByRole('button', { name: 'Play' }).click();
    await expect
      .poll(() => effect(page, 'oxytocin_contraction'), { timeout: 30_000 })
      .toBeGreaterThan(before);
    await close();
  });

  it('comfort says what it does here and how sure anybody is; a bath does nothing and says so', async () => {
    const { page, close } = await opened();
    const [music, bath] = ['music', 'bath'].map((name) => page.getByRole('button', { name, exact: true }));
    await music!.click();
    await page.locator('.known[data-care="music"] .badge[data-grade="low"]').waitFor();
    expect(await page.locator('.known .badge').textContent()).toContain('It holds');
    expect(await page.locator('.known a').getAttribute('href')).toBe('#evidence/claims/music-in-labour');
    await bath!.click();
    await page.locator('.known', { hasText: 'nothing changes' }).waitFor();
    expect(await bath!.getAttribute('aria-pressed')).toBe('true');
    await close();
  });

  it('in life size the ring has as many pixels as a bank card says', async () => {
    const { page, close } = await opened();
    await page.getByRole('button', { name: 'Life size' }).click();
    const card = await page.locator('.bank-card').boundingBox();
    await page.getByRole('button', { name: 'The card fits' }).click();
    const ring = page.locator('.life-ring .ring');
    await ring.waitFor();
    await page.locator('.life-ring .ring[data-cm]').waitFor();
    const [cm, wide] = await ring.evaluate((svg: SVGElement) => {
      const opening = svg.querySelector('.edge[data-part="opening"]')!.getBoundingClientRect();
      return [Number(svg.dataset.cm), opening.width];
    });
    expect(wide! / (card!.width / 8.56)).toBeCloseTo(cm!, 1);
    await page.getByRole('button', { name: 'Close' }).click();
    await close();
  });

  it('other women are lived beside her and can be stopped; what was asked for is in the link', async () => {
    const { page, close } = await opened({ ...LABOUR, panels: ['women'] });
    await page.getByText('Stop and keep').waitFor();
    await page.waitForFunction(
      () =>
        Number.parseInt(document.querySelector('.other-women [role=status]')?.textContent ?? '', 10) >= 25,
      undefined,
      { timeout: 120_000 },
    );
    await page.getByText(/Band: nine in ten of \d+ others/).waitFor();
    await page.getByRole('button', { name: 'Stop and keep' }).click();
    await page.getByText(/Stopped at \d+ women/).waitFor();
    await close();
  });

  it('another woman begins a new run, and an induced womb waits', async () => {
    const { page, close } = await opened();
    await page.getByRole('radio', { name: 'induced' }).check();
    await page.locator('h1', { hasText: 'This womb waits' }).waitFor();
    expect(await reading(page, 'dilation')).toBeCloseTo(3, 1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => reading(page, 'dilation')).toBeGreaterThan(5);
    await close();
  });

  it('everything is reached with the Tab key, in at most twenty-two stops', async () => {
    const { page, close } = await opened(LABOUR, { still: true });
    const stops: string[] = [];
    await page.locator('.skip').first().focus();
    for (let stop = 0; stop < 60; stop++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(() => {
        const here = document.activeElement!;
        if (here === document.body) return '';
        const leads = here.closest('nav.places') || here.matches('.skip') ? 'Go to ' : '';
        return leads + (here.getAttribute('aria-label') ?? here.textContent.trim());
      });
      if (!name && stop > 3) break;
      stops.push(name);
    }
    const own = stops.filter((name) => !name.startsWith('Go to '));
    expect(own.length, own.join(' | ')).toBeLessThanOrEqual(22);
    await page.getByRole('button', { name: 'upright' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('support');
    await close();
  });

  it('axe is content on desktop and phone in every theme, and no view scrolls sideways', async () => {
    const { page, close } = await opened({ ...LABOUR, t: 45_000 }, { still: true, bypassCSP: true });
    await page.locator('.after-birth-panel').waitFor();
    await page.getByRole('button', { name: 'music', exact: true }).click();
    for (const view of ['chart', 'loops', 'cervix', 'all']) {
      await page.getByRole('radio', { name: view, exact: true }).check();
      for (const [{ viewport }, widths] of [
        [DESKTOP, [600, 768, 959, 960, 1239, 1240, 1440]],
        [PHONE, [320, 390, 599]],
      ] as const) {
        await page.setViewportSize(viewport);
        if (view === 'all') expect(await faultsInThemes(page), `${viewport.width} px`).toEqual([]);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          const [wide, small] = await page.evaluate(() => {
            const targets = [...document.querySelectorAll('main :is(button, select, summary, .chip)')];
            const tooSmall = targets.filter((target) => {
              const { width: w, height: h } = target.getBoundingClientRect();
              return target.getClientRects().length > 0 && (w < 43.5 || h < 43.5);
            });
            return [document.documentElement.scrollWidth, tooSmall.map((one) => one.outerHTML.slice(0, 90))];
          });
          expect([view, width, wide, small]).toEqual([view, width, width, []]);
        }
      }
    }
    await close();
  });
});
