import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkOf } from '../src/link/link.ts';
import type { LinkedRun } from '../src/link/run.ts';
import { overhear, overheard, rowsOf } from './overheard.ts';
import { alive, type Place, place } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place('present');
});
afterAll(() => at?.close());

const INFUSION = 'infusion.oxytocin_mu_per_min';
/** A link is lived anew up to its moment: an hour of 512 cells takes seconds, more on a busy machine. */
const REPLAY_MS = 120_000;
const run = (change: Partial<LinkedRun>): Promise<string> =>
  linkOf({
    model: '2026.1.0',
    place: 'body',
    person: { kind: 'woman' },
    edits: [],
    seed: 1,
    speed: 1,
    t: 0,
    ...change,
  });
const shown = async (page: Page, name: string): Promise<number> =>
  Number((await page.locator(`[data-reading="${name}"]:visible`).first().textContent())!.replace(',', ''));

describe('the model of this build in the page', () => {
  it('cells fire by chance: a woman at rest shows about 189 dots and clears about what is made', async () => {
    const { page, complaints, close } = await at.visit();
    await alive(page);
    expect(await shown(page, 'plasma_oxytocin')).toBe(1.9);
    const dots = Number(await page.locator('.dots canvas').getAttribute('data-dots'));
    expect(Math.abs(dots - 189)).toBeLessThan(4);
    expect(Math.abs((await shown(page, 'secretion')) / (await shown(page, 'cleared')) - 1)).toBeLessThan(
      0.15,
    );
    expect(complaints).toEqual([]);
    await close();
  });

  it('an hour of 10 mU/min brings what comes in and what is cleared together', async () => {
    const person = { kind: 'woman', neurons: 'prescribed' } as const;
    const link = await run({ person, edits: [{ at_s: 0, path: INFUSION, value: 10 }], t: 3600 });
    const { page, close } = await at.visit({ path: `/${link}` });
    await alive(page, REPLAY_MS);
    const [secreted, dripped, cleared] = [
      await shown(page, 'secretion'),
      await shown(page, 'dripped'),
      await shown(page, 'cleared'),
    ];
    expect(dripped).toBe(16.7);
    expect(cleared / (secreted + dripped)).toBeGreaterThan(0.75);
    expect(cleared / (secreted + dripped)).toBeLessThan(1.001);
    await close();
  });

  it('the placenta multiplies clearance by more than four', async () => {
    const { page, close } = await at.visit({
      path: `/${await run({ person: { kind: 'pregnant_woman', weeks: 39 } })}`,
    });
    await alive(page);
    expect(await shown(page, 'clearance')).toBeGreaterThan(5.5);
    expect(await shown(page, 'plasma_oxytocin')).toBe(1.9);
    await close();
  });

  it('the same link gives the same curve', async () => {
    const edits = [
      { at_s: 60, path: INFUSION, value: 10 },
      { at_s: 150, path: INFUSION, value: 0 },
    ];
    const link = await run({ edits, t: 240 });
    /** Every number of the four minutes that the worker hands over first, to the last bit. */
    const curve = async (): Promise<ReturnType<typeof rowsOf>> => {
      const { page, close } = await at.visit({ path: `/${link}`, before: overhear });
      await alive(page, REPLAY_MS);
      const reports = await overheard(page);
      await close();
      return rowsOf(reports).slice(0, 241);
    };
    const [first, second] = [await curve(), await curve()];
    expect(first.length).toBe(241);
    expect(second).toEqual(first);
  });

  it('every number behind anybody opens with a source, an origin, or the word assumed', async () => {
    const { page, close } = await at.visit({ path: `/${await run({})}` });
    await alive(page);
    for (const who of ['woman', 'man', 'pregnant week 39', 'nursing day 42']) {
      const chosen = page.getByRole('radio', { name: who, exact: true });
      if (!(await chosen.isChecked())) await chosen.check({ force: true });
      const numbers = page.locator('.opens');
      expect(await numbers.count()).toBe(3);
      for (const number of await numbers.all()) {
        await number.click();
        const cards = page.locator('dialog [data-passport]');
        await cards.first().waitFor();
        for (const said of await cards.allTextContents()) {
          expect(said, who).toMatch(/Measured: .|Derived from .|Fitted to .|Assumed, because ./);
        }
        await page.getByRole('button', { name: 'Close' }).click();
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    }
    await close();
  });
});
