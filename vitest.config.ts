import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** One project per ring (architecture, section 8); the ring of a test stands in its file's name. */
const rings = ['engines', 'atlas', 'browser', 'outside'] as const;
const resolve = { conditions: ['source'] };
const ssr = { resolve: { conditions: ['source', 'node'], externalConditions: ['source', 'node'] } };
const beforeTests = 'house/build/before-tests.ts';
/** What a ring builds once for all its files. */
const built: Partial<Record<(typeof rings)[number], string>> = {
  engines: 'apps/cli/tests/build-once.ts',
  browser: 'apps/web/tests/build-once.ts',
};
const exclude = ['**/node_modules/**', '**/dist/**', '**/generated/**'];

const ring = (name: (typeof rings)[number]) => ({
  resolve,
  ssr,
  test: {
    name,
    globalSetup: [beforeTests, ...(built[name] ? [built[name]] : [])],
    include: [`**/*.${name}.test.ts`],
    exclude,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    isolate: name !== 'engines' && name !== 'atlas',
    // what a page shows may come late on a busy machine, where one second is the default
    expect: { poll: { timeout: 30_000 } },
  },
});

export default defineConfig({
  test: {
    // usually one core is left free, which on two cores is half of them
    maxWorkers: availableParallelism(),
    projects: [
      {
        resolve,
        ssr,
        test: {
          name: 'unit',
          globalSetup: [beforeTests],
          include: ['**/*.test.ts'],
          exclude: [...exclude, ...rings.map((name) => `**/*.${name}.test.ts`)],
          testTimeout: 30_000,
          // files share what they import: reading it anew for each took half of the minute
          isolate: false,
        },
      },
      ...rings.map(ring),
    ],
  },
});
