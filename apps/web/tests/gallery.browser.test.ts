import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alive, DESKTOP, PHONE, type Place, place } from './place.ts';

/**
 * `npm run gallery` keeps the pictures in docs; a test run looks at its own and leaves the tree as it was.
 */
const folder = process.env.TOKOS_GALLERY === 'keep' ? 'docs/gallery/' : 'test-results/gallery/';
const gallery = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));
let at: Place;
beforeAll(async () => {
  at = await place('present');
  await mkdir(gallery, { recursive: true });
});
afterAll(() => at?.close());

describe('the gallery', () => {
  it('shows the body on phone and desktop, light and dark, and no two pictures are the same', async () => {
    const seen = new Map<string, string>();
    for (const [size, options] of Object.entries({ phone: PHONE, desktop: DESKTOP })) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const { page, close } = await at.visit({ ...options, colorScheme });
        await alive(page);
        // Ten minutes of rest fill the trace.
        await page.getByLabel('Speed').selectOption('600');
        await page.waitForTimeout(1600);
        await page.getByLabel('Speed').selectOption('60');
        await page.waitForTimeout(400);
        const picture = await page.screenshot();
        await close();
        const name = `body-${size}-${colorScheme}.png`;
        await writeFile(`${gallery}${name}`, picture);
        const hash = createHash('sha256').update(picture).digest('hex');
        expect(seen.get(hash), `${name} is the same as ${seen.get(hash)}`).toBeUndefined();
        seen.set(hash, name);
      }
    }
    expect(seen.size).toBe(4);
  });
});
