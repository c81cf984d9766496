import { afterAll, beforeAll, it } from 'vitest';
import { keepBoth } from './kept-gallery.ts';
import { linked } from './linked.ts';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

let at: Place;
beforeAll(async () => {
  at = await place('present');
});
afterAll(() => at?.close());

/** A first labour late in its first stage, with a drip. */
const LABOUR = {
  place: 'birth',
  person: { kind: 'woman_in_labour', parity: 0, onset: 'spontaneous', neurons: 'surrogate' },
  edits: [{ at_s: 31_500, path: 'infusion.oxytocin_mu_per_min', value: 2 }],
  seed: 1,
  speed: 1,
  t: 33_000,
  panels: ['women'],
} as const;
const BESIDE = 40;

it('the gallery shows a labour on phone and desktop, light and dark, each its own', async () => {
  const path = await linked(LABOUR);
  for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
    const { page, close } = await at.visit({ ...options, path });
    await alive(page, 60_000);
    await page.waitForFunction(
      (wanted) =>
        Number.parseInt(document.querySelector('.other-women [role=status]')?.textContent ?? '', 10) >=
        wanted,
      BESIDE,
      { timeout: 120_000 },
    );
    await page.getByRole('button', { name: 'Stop and keep' }).click();
    await page.evaluate(() => scrollTo(0, 0));
    await keepBoth(page, `birth-${size}`);
    await close();
  }
});
