import type { ExperimentShown } from '@tokos/atlas/evidence';
import { experimentsListed, experimentsOf } from '@tokos/atlas/evidence';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sizes } from '../house/sizes.ts';
import { faults, faultsInThemes } from './axe.ts';
import { DESKTOP, PHONE, type Place, place } from './place.ts';

const SHELVES = ['claims', 'experiments', 'numbers', 'left-out'] as const;

let at: Place;
let all: readonly ExperimentShown[];
beforeAll(async () => {
  const topics = new Set((await experimentsListed()).map(({ topic }) => topic));
  all = (await Promise.all([...topics].map(experimentsOf))).flat();
  at = await place('nobody');
  reader = (await at.visit({ path: '/#evidence', still: true, bypassCSP: true })).page;
});
afterAll(() => at?.close());

/** What is there when an address of the place has come. */
const arrived = (path: string): string => {
  const [shelf, id] = path.split('/');
  if (shelf === 'left-out') return '.left-out h1';
  if (id === undefined) return `[data-shelf="${shelf}"] .page h1`;
  return shelf === 'claims' ? `[data-claim="${id}"]` : `[data-experiment="${id}"] .measures`;
};

/** A reader of this file goes from address to address, as readers do. */
let reader: Page;
const opened = async (path: string): Promise<Page> => {
  await reader.setViewportSize(DESKTOP.viewport);
  await reader.evaluate((hash) => {
    location.hash = hash;
  }, `evidence/${path}`);
  await reader.locator(arrived(path)).first().waitFor({ state: 'attached' });
  return reader;
};

describe('the Evidence place', () => {
  it('is one step from the body, and Back is the way back', async () => {
    const { page, complaints, close } = await at.visit({ still: true });
    await page.getByRole('link', { name: 'Evidence' }).click();
    await page.getByRole('heading', { level: 1, name: /^A pulse of oxytocin moves milk/ }).waitFor();
    expect(await page.title()).toBe('Tokos - Evidence');
    await page.goBack();
    await page.locator('.body-place').waitFor();
    expect(await page.title()).toBe('Tokos - Body');
    expect(complaints).toEqual([]);
    await close();
  });

  it('says of a claim whether it holds before how sure that is, and what the model was set by', async () => {
    const page = await opened('claims/promotes-lactation');
    const badge = await page.locator('.page .badge').textContent();
    expect(badge).toBe('It holds in partHow sure: Moderatein breast-feeding women');
    await page.getByText(/^The model was set by these measures/).click();
    await page.getByText('kent-2006-day: milk per feed').waitFor();
    expect(await page.getByRole('link', { name: 'Go to the feeding' }).getAttribute('href')).toBe('#feeding');
  });

  it('leads from a study to the experiment that the model plays', async () => {
    const page = await opened('claims/physically-connected');
    await page.getByRole('link', { name: 'human-feed-pulses' }).click();
    await page.locator('[data-experiment="human-feed-pulses"]').waitFor();
    expect(new URL(page.url()).hash).toBe('#evidence/experiments/human-feed-pulses');
  });

  it('draws point, model and band where their numbers are, and keeps what was fitted apart', async () => {
    const experiment = all.find(({ id }) => id === 'half-life-nonpregnant')!;
    const page = await opened(`experiments/${experiment.id}`);
    for (const measure of experiment.played!.measures.filter(
      ({ model, low }) => model !== null && low !== null,
    )) {
      const row = page.locator(`[data-measure="${measure.name}"]`);
      const [from, found] = await row.locator('svg.band-strip').evaluate((svg) => {
        const rect = svg.querySelector<SVGRectElement>('.accepted rect')!;
        const diamond = svg.querySelector<SVGPathElement>('[data-diamond]')!.getBBox();
        return [rect.x.baseVal.value, diamond.x + diamond.width / 2];
      });
      // Both are measured from the zero at the left end: their ratio is that of the numbers.
      expect(found! / from!).toBeCloseTo(measure.model! / measure.low!, 1);
    }
    const fitted = page.locator('section.measures', { hasText: 'Fitted, so shown and not judged' });
    expect(await fitted.locator('[data-outcome="inside"]').count()).toBe(0);
  });

  it('shows a miss as plainly as a hit, with its reason', async () => {
    const missed = all.find(({ played }) => played?.expected === 'miss' && played.reason !== undefined)!;
    const page = await opened(`experiments/${missed.id}`);
    await page.locator('[data-outcome="outside"]').first().waitFor();
    expect(await page.locator('.page').textContent()).toContain('A known miss:');
  });

  it('finds a number by its meaning, and counts how numbers are known', async () => {
    const page = await opened('numbers');
    const [, total] = /of (\d+) numbers/.exec((await page.locator('.search [role=status]').textContent())!)!;
    const kinds = await page.locator('.kinds button').allTextContents();
    expect(kinds.map((text) => Number(text.split(' ')[1])).reduce((a, b) => a + b)).toBe(Number(total));
    await page.getByRole('searchbox').fill('half-life prolactin');
    expect(await page.locator('.item.number').count()).toBe(1);
    await page.locator('.item.number a').click();
    await page.locator('[data-passport]').getByText('Measured:').waitFor();
  });

  it('finds an experiment by author, words or topic, and counts what was found', async () => {
    const page = await opened('experiments');
    const paper = '10.1089/bfm.2007.0028';
    const ofPaper = all.filter(({ reference }) => reference.text.includes(paper));
    await page.getByRole('searchbox').fill(paper);
    expect(await page.locator('.item').count()).toBe(ofPaper.length);
    await page.getByText(`${ofPaper.length} of ${all.length} experiments`).waitFor();
    await page.getByRole('searchbox').fill(`kent-2008 ${paper}`);
    await page.locator('.item a').first().click();
    await page.locator('[data-experiment="kent-2008-max-vacuum"] .measures').first().waitFor();
    await page.getByRole('searchbox').fill('milk');
    const topics = await page.locator('.shelf h2').allTextContents();
    expect(topics).toContain('Milk');
  });

  it('says what every part leaves out', async () => {
    const page = await opened('left-out');
    await page.getByText('binding to plasma protein').first().waitFor();
  });

  it('tells of an address that names nothing, and of none that names something', async () => {
    const { page, close } = await at.visit({ path: '/#evidence/claims/of-nobody', still: true });
    await page.getByText('This address names nothing here.').waitFor();
    await page.evaluate(() => {
      location.hash = 'evidence/claims/promotes-lactation';
    });
    await page.getByText('This address names nothing here.').waitFor({ state: 'detached' });
    await close();
  });

  it('on a phone a choice covers its shelf, and the way back leads to where it was', async () => {
    const { page, close } = await at.visit({ path: '/#evidence/experiments', still: true, ...PHONE });
    await page.locator('.item a').nth(20).waitFor();
    const link = page.locator('.item a').nth(20);
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link.click();
    expect(await page.locator('.shelf').isVisible()).toBe(false);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.goBack();
    await page.locator('.shelf').waitFor();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
    expect(await page.evaluate(() => document.activeElement!.closest('.item') !== null)).toBe(true);
    await close();
  });

  it.each(SHELVES)('axe is content with %s on phone and desktop in every theme', async (shelf) => {
    const page = await opened(shelf);
    if (shelf === 'numbers') {
      // Hundreds of numbers are all alike: they are looked at once, and some of them in every theme.
      expect(await faults(page)).toEqual([]);
      await page.getByRole('searchbox').fill('prolactin');
    }
    for (const { viewport } of [DESKTOP, PHONE]) {
      await page.setViewportSize(viewport);
      expect(await faultsInThemes(page), `${shelf}, ${viewport.width} px`).toEqual([]);
    }
  });

  it.each(SHELVES)(
    'from 320 to 1440 px %s does not scroll sideways, and targets have 44 px',
    async (shelf) => {
      const page = await opened(shelf);
      for (const width of [320, 390, 600, 768, 959, 960, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const [wide, small] = await page.evaluate(() => {
          const targets = [
            ...document.querySelectorAll(
              'main :is(button, input, summary, nav a, .item > a, .statement, .alone)',
            ),
          ];
          const tooSmall = targets.filter((target) => {
            // a statement is pressed on the whole of its record
            const box = (target.closest('.item.claim') ?? target).getBoundingClientRect();
            return target.getClientRects().length > 0 && (box.width < 43.5 || box.height < 43.5);
          });
          return [document.documentElement.scrollWidth, tooSmall.map((one) => one.outerHTML.slice(0, 100))];
        });
        expect([width, wide, small]).toEqual([width, width, []]);
      }
    },
  );

  it('is read by the Tab key: shelves, what stands on them, and the page within twelve stops', async () => {
    const { page, close } = await at.visit({ path: '/#evidence/claims', still: true });
    await page.locator('.page h1').waitFor();
    const stops: string[] = [];
    for (let stop = 0; stop < 30; stop++) {
      await page.keyboard.press('Tab');
      stops.push(await page.evaluate(() => document.activeElement!.textContent.trim()));
      if (await page.evaluate(() => document.activeElement!.closest('.page') !== null)) break;
    }
    expect(stops).toContain('“After birth it promotes lactation.”');
    const own = stops.slice(stops.indexOf('Claims'));
    expect(own.length).toBeLessThanOrEqual(12);
    await close();
  });

  it('costs a visitor of the body nothing, and at most 60 kB where it is read', async () => {
    const { later } = await sizes(at.served.folder);
    const topics = [...new Set(all.map(({ topic }) => topic))];
    const topicOf = (file: string): string | undefined =>
      topics.find((topic) => file.startsWith(`assets/experiments-${topic}-`));
    const own = Object.entries(later).filter(([file]) =>
      /\/(?:evidence|claims|experiments|numbers|parts)-.*\.js$/.test(file),
    );
    const shelves = own.filter(([file]) => !topicOf(file));
    expect(shelves.length).toBe(5);
    expect(shelves.reduce((sum, [, bytes]) => sum + bytes, 0)).toBeLessThanOrEqual(60_000);
    // Each topic is read by itself, with the first experiment that is opened of it.
    for (const topic of topics) {
      const modules = own.filter(([file]) => topicOf(file) === topic);
      expect(modules.length, topic).toBe(1);
      expect(modules[0]![1], topic).toBeLessThanOrEqual(60_000);
    }
    const before = at.served.asked.length;
    const { close } = await at.visit({ still: true });
    await new Promise((after) => setTimeout(after, 800));
    expect(at.served.asked.slice(before).filter((file) => own.some(([name]) => file.endsWith(name)))).toEqual(
      [],
    );
    await close();
  });
});
