import { rm } from 'node:fs/promises';
import type { TestProject } from 'vitest/node';
import { built, DWELLERS, type Dweller } from './built.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of each build, by who lives in it. */
    readonly builds: Readonly<Record<Dweller, string>>;
  }
}

/** The browser ring builds the app once for each dweller; all its files look at the same builds. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const builds = {} as Record<Dweller, string>;
  // One after the other: each writes the words anew.
  for (const dweller of DWELLERS) builds[dweller] = await built(dweller);
  provide('builds', builds);
  return async () => {
    for (const folder of Object.values(builds)) await rm(folder, { recursive: true, force: true });
  };
}
