import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PLACES } from '../src/places/use-place.ts';
import { faults, faultsInThemes } from './axe.ts';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

let at: Place;
/** A still page for those who only look at it. */
let still: Page;
beforeAll(async () => {
  at = await place();
  still = (await at.visit({ still: true })).page;
  await alive(still);
});
afterAll(() => at?.close());

const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  running: async () => {},
  paused: (page) => page.getByRole('button', { name: 'Pause' }).click(),
  infused: async (page) => {
    await page.getByRole('button', { name: 'Play' }).click();
    await page.getByRole('button', { name: '10 mU/min' }).click();
    await page.getByRole('button', { name: 'Stop the infusion' }).waitFor();
  },
  tabled: (page) => page.getByText('as a table').click(),
  'with a passport': (page) => page.getByRole('button', { name: /^Clearance/ }).click(),
  'with about': (page) => page.getByRole('button', { name: 'About this run' }).click(),
  'with share': (page) => page.getByRole('button', { name: 'Share this run' }).click(),
};
const SHEET = /^with /;

describe('access', () => {
  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('on a %s axe is content in every state and theme', async (_, size) => {
    const { page, close } = await at.visit({ ...size, still: true, bypassCSP: true });
    await alive(page);
    for (const [state, reach] of Object.entries(STATES)) {
      await reach(page);
      if (SHEET.test(state)) await page.locator('dialog[open]').waitFor();
      expect(await faultsInThemes(page), state).toEqual([]);
      if (!SHEET.test(state)) continue;
      await page.getByRole('button', { name: 'Close' }).click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
    }
    await close();
  });

  it('axe is content with the first paint and with a refused link', async () => {
    for (const path of ['/#s=1.AAAA.AAAAAA', '/']) {
      const { page, close } = await at.visit({ path, bypassCSP: true, still: true });
      await page.locator(path === '/' ? 'h1' : '[role=alert]').waitFor();
      expect(await faults(page), path).toEqual([]);
      await close();
    }
  });

  it('the whole place is reached with at most fourteen stops of the Tab key, all in sight', async () => {
    const { page, close } = await at.visit({ still: true });
    await alive(page);
    await page.locator('.trace canvas').waitFor();
    const stops: string[] = [];
    for (let stop = 0; stop < 40; stop++) {
      await page.keyboard.press('Tab');
      const found = await page.evaluate(() => {
        const here = document.activeElement!;
        if (here === document.body) return undefined;
        const box = here.getBoundingClientRect();
        const name = here.getAttribute('aria-label') ?? here.textContent.trim();
        // The way to other places is the same on every page, and none of this place.
        const leads = here.closest('nav.places') ? 'To ' : '';
        return { name: `${leads}${here.tagName} ${name}`, seen: box.width > 0 && box.bottom > 0 };
      });
      if (!found) break;
      expect(found.seen, found.name).toBe(true);
      stops.push(found.name);
    }
    const skips = stops.filter((name) => name.startsWith('A Go to'));
    expect(skips).toHaveLength(3);
    const ways = stops.filter((name) => name.startsWith('To '));
    expect(ways).toHaveLength(PLACES.length);
    // A bar, three ways to read, and what can be done; undo waits until there is something to undo.
    expect(stops.length - skips.length - ways.length).toBeLessThanOrEqual(14);
    expect(stops.find((name) => !/^(A Go to|To )|Theme/.test(name))).toContain('Pause');
    await close();
  });

  it('arrows go from organ to organ, Enter opens what stands behind, Esc comes back', async () => {
    const page = still;
    await page.setViewportSize(DESKTOP.viewport);
    const organs = page.getByRole('group', { name: 'Organs' });
    await organs.getByRole('button', { name: /^Pituitary/ }).focus();
    await page.keyboard.press('ArrowRight');
    const blood = page.locator(':focus');
    expect(await blood.getAttribute('aria-label')).toMatch(/^Blood: oxytocin in plasma 1\.9\spmol\/L$/);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Oxytocin in plasma' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.locator(':focus').getAttribute('aria-label')).toMatch(/^Blood/);
  });

  it('the curve is read by a slider and by a table, and one summary at most is said meanwhile', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    await page.getByRole('button', { name: '10 mU/min' }).click();
    const said = page.evaluate(async () => {
      const sentences: string[] = [];
      const region = document.querySelector('[data-announcer]')!;
      new MutationObserver(() => sentences.push(region.textContent)).observe(region, {
        subtree: true,
        childList: true,
        characterData: true,
      });
      // One summary in ten seconds: never two in six.
      await new Promise((done) => setTimeout(done, 6000));
      return [...new Set(sentences)].filter((sentence) => sentence.startsWith('Oxytocin in plasma'));
    });
    await page.waitForTimeout(3000);
    const cursor = page.getByRole('slider', { name: 'Read the curve' });
    await cursor.focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect
      .poll(() => cursor.getAttribute('aria-valuetext'))
      .toMatch(/^0\.33\smin ago: [\d.]+\spmol\/L$/);
    await page.keyboard.press('PageUp');
    expect(Number(await cursor.inputValue())).toBeLessThan(-100);
    const details = await page.locator('figure.trace').getAttribute('aria-details');
    await page.locator(`#${details} summary`).click();
    await page.locator(`#${details} tbody tr`).nth(2).waitFor();
    expect((await said).length).toBeLessThanOrEqual(1);
    await close();
  });

  it('from 320 to 1440 px nothing scrolls sideways and every target has 44 px', async () => {
    const page = still;
    await page.setViewportSize(DESKTOP.viewport);
    for (const width of [320, 390, 599, 600, 768, 959, 960, 1024, 1239, 1240, 1440]) {
      await page.setViewportSize({ width, height: width < 600 ? 700 : 800 });
      const [wide, small] = await page.evaluate(() => {
        const targets = [...document.querySelectorAll('button, select, summary, .chip, [role=button]')];
        const shown = targets.filter((target) => target.getClientRects().length > 0);
        const tooSmall = shown.filter((target) => {
          const { width: w, height: h } = target.getBoundingClientRect();
          return w < 43.5 || h < 43.5;
        });
        return [
          document.documentElement.scrollWidth,
          tooSmall.map((target) => target.outerHTML.slice(0, 100)),
        ];
      });
      expect([width, wide, small]).toEqual([width, width, []]);
    }
  });

  it('with reduced motion no pixel of the drawing moves between two frames', async () => {
    const page = still;
    await page.setViewportSize(DESKTOP.viewport);
    await page.waitForTimeout(600);
    const plate = page.locator('.dots canvas');
    // A still is renewed once a second: of three pictures 300 ms apart, two neighbours are the same.
    const shots = [];
    for (let shot = 0; shot < 3; shot++) {
      shots.push((await plate.screenshot()).toString('base64'));
      await page.waitForTimeout(300);
    }
    expect(shots[0] === shots[1] || shots[1] === shots[2]).toBe(true);
  });

  it('text at twice the size is still all there', async () => {
    const page = still;
    await page.setViewportSize(DESKTOP.viewport);
    await page.addStyleTag({ content: 'html{font-size:200%!important}' }).catch(() => {});
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '200%';
    });
    const clipped = await page.evaluate(() =>
      [...document.querySelectorAll('button, .chip, h1, h2, p')]
        .filter((part) => !part.closest('.unseen') && part.getClientRects().length > 0)
        .filter(
          (part) => getComputedStyle(part).overflow === 'hidden' && part.scrollWidth > part.clientWidth + 1,
        )
        .map((part) => part.outerHTML.slice(0, 80)),
    );
    expect(clipped).toEqual([]);
  });

  it('forced colours keep every control and its edge', async () => {
    const { page, close } = await at.visit({ forcedColors: 'active', still: true });
    await alive(page);
    const edges = await page.evaluate(() =>
      [...document.querySelectorAll('.card, .chip, .play')].map((control) => {
        const { borderTopWidth, borderTopStyle } = getComputedStyle(control);
        return `${borderTopWidth} ${borderTopStyle}`;
      }),
    );
    expect(new Set(edges)).toEqual(new Set(['1px solid']));
    await close();
  });
});
