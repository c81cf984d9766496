import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { served } from './browser.ts';
import { built, DWELLERS, type Dweller } from './built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of each build, by who lives in it. */
    readonly builds: Readonly<Record<Dweller, string>>;
    /** Where the one browser of the ring is reached. */
    readonly browser: string;
  }
}

/** The browser ring builds the app once for each dweller, and all its files share one browser. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const builds = {} as Record<Dweller, string>;
  // One after the other: each writes the words anew.
  for (const dweller of DWELLERS) builds[dweller] = await built(dweller);
  provide('builds', builds);
  const browser = await served();
  provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    for (const folder of Object.values(builds)) await rm(folder, { recursive: true, force: true });
  };
}
