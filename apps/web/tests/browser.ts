import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserServer, chromium, type LaunchOptions } from 'playwright-core';

/**
 * The system typefaces stand for those of a reader's device: the same ones in every picture of the gallery.
 */
const fonts = fileURLToPath(new URL('./fonts.conf', import.meta.url));

const options: LaunchOptions = {
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
};

export const launched = (): Promise<Browser> => chromium.launch(options);
/** A browser for many, each with its own connection. */
export const served = (): Promise<BrowserServer> => chromium.launchServer(options);
export const connected = (endpoint: string): Promise<Browser> => chromium.connect(endpoint);
