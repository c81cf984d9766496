import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/**
 * `npm run gallery` keeps the pictures in docs; a test run looks at its own and leaves the tree as it was.
 */
const folder = process.env.TOKOS_GALLERY === 'keep' ? 'docs/gallery/' : 'test-results/gallery/';
const gallery = fileURLToPath(new URL(`../../../${folder}`, import.meta.url));
/** Pictures by their content, so that no two are the same. */
const seen = new Map<string, string>();

export async function keepPicture(name: string, picture: Buffer): Promise<void> {
  await mkdir(gallery, { recursive: true });
  await writeFile(`${gallery}${name}`, picture);
  const hash = createHash('sha256').update(picture).digest('hex');
  expect(seen.get(hash), `${name} is the same as ${seen.get(hash)}`).toBeUndefined();
  seen.set(hash, name);
}

/** One page is seen by day and by night. */
export async function keepBoth(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(() => new Promise((drawn) => setTimeout(() => requestAnimationFrame(drawn), 150)));
    await keepPicture(`${name}-${colorScheme}.png`, await page.screenshot());
  }
}
