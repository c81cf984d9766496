import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsInThemes } from './axe.ts';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place('present');
});
afterAll(() => at?.close());

const ROOMS = ['hypothalamus', 'pituitary'] as const;

async function entered(room: (typeof ROOMS)[number], wishes: object) {
  const visit = await at.visit({ path: `/#${room}`, still: true, ...wishes });
  await alive(visit.page);
  await visit.page.locator('.inside-place .room-scene').waitFor();
  if (room === 'hypothalamus') {
    await visit.page.getByLabel('Speed').selectOption('10');
    await visit.page.locator('canvas.potential').waitFor();
  } else {
    await visit.page.getByLabel('Speed').selectOption('1');
    await visit.page.getByRole('button', { name: 'Hold 10 spikes/s' }).click();
    await visit.page.locator('.train-chart').waitFor();
  }
  for (const table of await visit.page.locator('.room-plate summary').all()) await table.click();
  return visit;
}

describe('access inside an organ', () => {
  it.each(ROOMS)(
    'axe is content with the %s on phone and desktop in every theme, nothing scrolls, targets have 44 px',
    async (room) => {
      const { page, close } = await entered(room, { bypassCSP: true });
      for (const { viewport } of [DESKTOP, PHONE]) {
        await page.setViewportSize(viewport);
        expect(await faultsInThemes(page), `${room}, ${viewport.width} px`).toEqual([]);
      }
      for (const width of [320, 390, 599, 600, 768, 959, 960, 1024, 1239, 1240, 1440]) {
        await page.setViewportSize({ width, height: width < 600 ? 700 : 800 });
        const [wide, small] = await page.evaluate(() => {
          const targets = [
            ...document.querySelectorAll('main :is(button, select, summary, input[type=number])'),
          ];
          const tooSmall = targets.filter((target) => {
            const { width: w, height: h } = target.getBoundingClientRect();
            return target.getClientRects().length > 0 && (w < 43.5 || h < 43.5);
          });
          return [
            document.documentElement.scrollWidth,
            tooSmall.map((target) => target.outerHTML.slice(0, 100)),
          ];
        });
        expect([width, wide, small]).toEqual([width, width, []]);
      }
      await close();
    },
  );

  it.each(ROOMS)(
    'everything in the %s is reached with the Tab key, in at most eighteen stops',
    async (room) => {
      const { page, close } = await entered(room, {});
      await page.locator('.trace canvas').waitFor();
      const stops: string[] = [];
      await page.locator('.skip').first().focus();
      for (let stop = 0; stop < 40; stop++) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() => {
          const here = document.activeElement!;
          if (here === document.body) return '';
          // The way to other places is the same on every page, and none of this place.
          const leads = here.closest('nav.places') ? 'Go to ' : '';
          return leads + (here.getAttribute('aria-label') ?? here.textContent.trim());
        });
        if (!name && stop > 3) break;
        stops.push(name);
      }
      expect(stops.length - stops.filter((name) => name.startsWith('Go to')).length).toBeLessThanOrEqual(18);
      expect(stops).toContain('Body');
      await close();
    },
  );

  it('with reduced motion the raster is a still, renewed once a second', async () => {
    const { page, close } = await entered('hypothalamus', {});
    // Of all the frames of nine tenths of a second, two pictures at most.
    const pictures = await page.evaluate(async () => {
      const raster = document.querySelector<HTMLCanvasElement>('.raster canvas')!;
      const seen = new Set<string>();
      const until = performance.now() + 900;
      while (performance.now() < until) {
        await new Promise(requestAnimationFrame);
        seen.add(raster.toDataURL());
      }
      return seen.size;
    });
    expect(pictures).toBeLessThanOrEqual(2);
    await close();
  });
});
