import { rm } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { launched } from '../apps/web/tests/browser.ts';
import { built } from '../apps/web/tests/built.ts';
import { served } from '../apps/web/tests/served.ts';
import { calibration } from './calibration.ts';
import { keep } from './kept.ts';
import { frames } from './web/frames.ts';
import { paints } from './web/paints.ts';
import { weights } from './web/weights.ts';

/** The app as a reader gets it, in Debian's Chromium, served from this machine: nothing is throttled. */
async function bench(): Promise<void> {
  const folder = await built('present');
  const host = await served(folder);
  let browser: Browser | undefined;
  try {
    const calibration_ms = await calibration();
    browser = await launched();
    const measured = [
      ...(await paints(browser, host.origin)),
      ...(await weights(host)),
      ...(await frames(browser, host.origin)),
    ];
    const file = new URL('web.json', import.meta.url);
    keep(measured, { file, of: ['packages', 'apps/web'], calibration_ms });
  } finally {
    await browser?.close();
    await host.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

await bench();
