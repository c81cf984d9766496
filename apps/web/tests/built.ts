import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { appConfig } from '../house/app-config.ts';

/** Who lives in the page: the body made for tests, nobody, or the model of this build. */
const MODELS = {
  'hand-made': './hand-made-model.ts',
  nobody: './no-model.ts',
  present: undefined,
} as const;
export type Dweller = keyof typeof MODELS;
export const DWELLERS = Object.keys(MODELS) as Dweller[];

/** Builds the app into a folder of its own, which whoever asked for it removes. */
export async function built(dweller: Dweller): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'tokos-web-'));
  const model = MODELS[dweller];
  const config = appConfig({
    command: 'build',
    outDir: folder,
    ...(model ? { model: fileURLToPath(new URL(model, import.meta.url)) } : {}),
  });
  // What a reader gets is tested, not what a test runner would have built.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  try {
    await build({ ...config, logLevel: 'error' });
  } finally {
    if (before === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = before;
  }
  return folder;
}
