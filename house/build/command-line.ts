import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { generate } from './generate.ts';

const path = (fromRoot: string): string => fileURLToPath(new URL(`../../${fromRoot}`, import.meta.url));

/**
 * Makes the command line from the sources: what is written from texts and tables, then one small file to
 * start with and, for each verb, a file that is loaded when the verb is called.
 */
export async function commandLine(into: string = path('apps/cli/dist')): Promise<void> {
  await generate();
  const bundle = await rolldown({
    // a thread begins with a file of its own
    input: {
      tokos: path('apps/cli/src/tokos.ts'),
      'person-thread': path('apps/cli/src/cohort/person-thread.ts'),
    },
    platform: 'node',
    // no `node`: the plain modules of a library can be cut down to what is used
    resolve: { conditionNames: ['source', 'import', 'module', 'default'] },
    transform: { target: 'node20' },
    logLevel: 'warn',
  });
  await rm(into, { recursive: true, force: true });
  await bundle.write({
    dir: into,
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
  });
  await bundle.close();
}

// tests build into a folder of their own
if (import.meta.main) await commandLine(process.argv[2]);
