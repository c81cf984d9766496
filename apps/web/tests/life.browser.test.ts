import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place();
});
afterAll(() => at?.close());

const clock = '[data-reading="clock"]';

describe('the living body', () => {
  it.each([
    ['desktop', DESKTOP],
    ['phone', PHONE],
  ])('on a %s the number of dots equals what the readout says, at fifty sampled frames', async (_, size) => {
    const { page, complaints, close } = await at.visit(size);
    await alive(page);
    await page.getByLabel('Speed').selectOption('600');
    await page.getByRole('button', { name: '10 mU/min' }).click();
    const samples = await page.evaluate(async () => {
      const found: [drawn: number, told: number, each: number, level: number][] = [];
      const legend = document.querySelector('[data-reading="dots"]')!;
      const level = document.querySelector('[data-reading="plasma_oxytocin"]')!;
      const canvas = document.querySelector<HTMLCanvasElement>('.dots canvas')!;
      while (found.length < 50) {
        await new Promise((next) => setTimeout(() => requestAnimationFrame(next), 30));
        const [told, each] = legend.textContent.match(/[\d.]+/g)!.map(Number);
        found.push([Number(canvas.dataset.dots), told!, each!, Number(level.textContent)]);
      }
      return found;
    });
    for (const [drawn, told, each, level] of samples) {
      expect(drawn).toBe(told);
      expect(drawn * each).toBeGreaterThan(level - 0.06 - each);
      expect(drawn * each).toBeLessThan(level + 0.06 + each);
      expect(drawn).toBeLessThanOrEqual(600);
    }
    // It was a run, not a still: many counts, and the dots grew once.
    expect(new Set(samples.map(([drawn]) => drawn)).size).toBeGreaterThan(10);
    expect(complaints).toEqual([]);
    await close();
  });

  it('as many discs are painted as are counted', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.waitForTimeout(300);
    const arcs = await page.evaluate(async () => {
      const counted = { arcs: 0, frames: 0 };
      const original = CanvasRenderingContext2D.prototype.arc;
      const canvas = document.querySelector<HTMLCanvasElement>('.dots canvas')!;
      CanvasRenderingContext2D.prototype.arc = function (...shape) {
        if (this.canvas === canvas) counted.arcs++;
        return original.apply(this, shape);
      };
      await new Promise((done) => setTimeout(done, 300));
      CanvasRenderingContext2D.prototype.arc = original;
      return [counted.arcs % Number(canvas.dataset.dots), counted.arcs > 0];
    });
    expect(arcs).toEqual([0, true]);
    await close();
  });

  it('pausing for seconds on the wall changes nothing in the body', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.waitForTimeout(200);
    const before = await page.locator(clock).textContent();
    await page.waitForTimeout(800);
    expect(await page.locator(clock).textContent()).toBe(before);
    await page.getByRole('button', { name: 'Play' }).click();
    await expect.poll(() => page.locator(clock).textContent()).not.toBe(before);
    await close();
  });

  it('speed is body time against wall time', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    const seconds = async (): Promise<number> => {
      const [h, m, s] = (await page.locator(clock).textContent())!.split(':').map(Number);
      return h! * 3600 + m! * 60 + s!;
    };
    await page.getByLabel('Speed').selectOption('600');
    const [from, since] = [await seconds(), Date.now()];
    await page.waitForTimeout(2000);
    const pace = ((await seconds()) - from) / ((Date.now() - since) / 1000);
    expect(pace).toBeGreaterThan(400);
    expect(pace).toBeLessThan(700);
    await close();
  });

  it('an infusion raises the level, its end is offered, and undo returns to the moment before', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    const level = page.locator('[data-reading="plasma_oxytocin"]:visible').first();
    await page.getByRole('button', { name: '1 mU/min', exact: true }).click();
    await page.getByRole('button', { name: 'Stop the infusion' }).waitFor();
    await page.waitForFunction(
      () => Number(document.querySelector('[data-reading="plasma_oxytocin"]')!.textContent) > 2.2,
    );
    expect(await page.locator('[data-announcer]').textContent()).toContain('was 0. Undo available.');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('rises');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(
      () => document.querySelector('[data-reading="plasma_oxytocin"]')!.textContent === '1.9',
    );
    expect(await page.getByRole('button', { name: 'Stop the infusion' }).count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Undo' }).isDisabled()).toBe(true);
    expect(await level.textContent()).toBe('1.9');
    await close();
  });

  it('what is made and what is cleared are of one length at rest', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    const lengths = await page
      .locator('.bar span')
      .evaluateAll((all) => all.map((bar) => getComputedStyle(bar).scale));
    expect(lengths).toEqual(['1', '1']);
    expect(await page.locator('[data-reading="cleared"]').textContent()).toBe(
      await page.locator('[data-reading="secretion"]').textContent(),
    );
    await close();
  });

  it('another person has another clearance, and the figure changes', async () => {
    const { page, close } = await at.visit();
    await alive(page);
    await page.getByRole('radio', { name: 'pregnant week 39' }).check({ force: true });
    await page.waitForFunction(
      () => Number(document.querySelector('[data-reading="clearance"]')!.textContent) > 5,
    );
    expect(await page.locator('#womb-at-term').isVisible()).toBe(true);
    expect(await page.locator('#womb-outline').isVisible()).toBe(false);
    await page.getByRole('radio', { name: 'man', exact: true }).check({ force: true });
    await page.locator('#nipples-man').waitFor();
    expect(await page.locator('#womb-at-term').isVisible()).toBe(false);
    await close();
  });

  it('the body stays where it is, whatever the columns beside it do', async () => {
    const { page, close } = await at.visit({ viewport: { width: 1280, height: 800 } });
    await alive(page);
    const drawing = page.locator('[data-drawing="body"]');
    const before = await drawing.boundingBox();
    await page.getByRole('button', { name: '10 mU/min' }).click();
    await page.getByRole('button', { name: 'Stop the infusion' }).waitFor();
    await page.getByText('as a table').click();
    expect(await drawing.boundingBox()).toEqual(before);
    const sentence = await page.locator('.intended').boundingBox();
    const bar = await page.locator('#run-bar').boundingBox();
    expect(sentence!.y + sentence!.height).toBeLessThanOrEqual(bar!.y + 1);
    await close();
  });

  it('a calculation that stops says when and why, and undo goes on from before', async () => {
    const link = await linkTo({
      edits: [{ at_s: 30, path: 'infusion.oxytocin_mu_per_min', value: 13 }],
      t: 60,
    });
    const { page, close } = await at.visit({ path: `/${link}` });
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toContain('The calculation stopped at 00:00:30');
    expect(await page.getByRole('alert').textContent()).toContain('plasma oxytocin left its range');
    await page.getByRole('alert').getByRole('button', { name: 'Start again' }).click();
    await alive(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });

  it('after a day the run ends, says so, and can start again', async () => {
    const { page, close } = await at.visit({ path: `/${await linkTo({ t: 86_395 })}` });
    await page.getByText('A day has passed in the body.').first().waitFor();
    await page.getByRole('button', { name: 'Start again' }).click();
    await page.waitForFunction(() =>
      document.querySelector('[data-reading="clock"]')!.textContent.startsWith('00:0'),
    );
    await close();
  });
});

/** A link as the share sheet makes it, made here by the same code. */
async function linkTo(change: object): Promise<string> {
  const { linkOf } = await import('../src/link/link.ts');
  return linkOf({
    model: '2026.1',
    place: 'body',
    person: { kind: 'woman' },
    edits: [],
    seed: 1,
    speed: 60,
    t: 0,
    ...change,
  });
}
