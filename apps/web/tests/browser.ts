import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/**
 * The system typefaces stand for those of a reader's device: the same ones in every picture of the gallery.
 */
const fonts = fileURLToPath(new URL('./fonts.conf', import.meta.url));

export const launched = (): Promise<Browser> =>
  chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--font-render-hinting=none',
    ],
    env: { ...process.env, ...(existsSync(fonts) ? { FONTCONFIG_FILE: fonts } : {}) },
  });
