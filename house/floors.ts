/**
 * The floors of the house. A package may import only from floors with a lower number, only what its own
 * package.json names, and, from outside the house, only the libraries granted here. Two packages on one floor
 * are neighbours and never import each other: the body runs nothing, and the engine knows no organ.
 */
export interface Floor {
  readonly folder: string;
  readonly name: string;
  readonly floor: number;
  /** Libraries that the running product may use; what only tests and builds need is a devDependency. */
  readonly libraries: readonly string[];
  readonly promises: readonly Vow[];
  /**
   * Files through which the world comes in, and nothing else does: no model reads what stands behind them.
   */
  readonly doors?: readonly string[];
}

/**
 * `pure`: no clock, no chance, no screen, no files, no process, so that a run depends on nothing but its
 * inputs. `timeless`: no clock and no chance of its own, but files. `same-bits`: elementary functions come
 * from the engine, because those of `Math` differ between machines.
 */
export type Vow = 'pure' | 'timeless' | 'same-bits';

export const FLOORS: readonly Floor[] = [
  {
    folder: 'packages/units',
    name: '@tokos/units',
    floor: 1,
    libraries: [],
    promises: ['pure', 'same-bits'],
  },
  {
    folder: 'packages/language',
    name: '@tokos/language',
    floor: 2,
    libraries: [],
    promises: ['pure', 'same-bits'],
  },
  {
    folder: 'packages/body',
    name: '@tokos/body',
    floor: 3,
    libraries: [],
    promises: ['pure', 'same-bits'],
  },
  {
    folder: 'packages/engine',
    name: '@tokos/engine',
    floor: 3,
    libraries: [],
    promises: ['pure', 'same-bits'],
    doors: ['packages/engine/src/backends/machine.ts', 'packages/engine/src/backends/kernel-worker.ts'],
  },
  {
    folder: 'packages/study',
    name: '@tokos/study',
    floor: 4,
    libraries: ['hyparquet', 'hyparquet-writer', 'yaml'],
    promises: ['timeless', 'same-bits'],
  },
  {
    folder: 'packages/atlas',
    name: '@tokos/atlas',
    floor: 5,
    libraries: ['valibot'],
    promises: [],
  },
  { folder: 'packages/tokos', name: 'tokos', floor: 6, libraries: [], promises: [] },
  {
    folder: 'apps/cli',
    name: '@tokos/cli',
    floor: 7,
    libraries: [
      '@duckdb/node-api',
      '@hono/node-server',
      'bullmq',
      'cli-progress',
      'commander',
      'hono',
      'ioredis',
      'webgpu',
      'yaml',
    ],
    promises: [],
  },
  {
    folder: 'apps/web',
    name: '@tokos/web',
    floor: 7,
    libraries: ['@observablehq/plot', 'dexie', 'react', 'react-dom', 'three', 'uplot', 'valibot'],
    promises: [],
  },
];

export const floorOf = (file: string): Floor | undefined =>
  FLOORS.find(({ folder }) => file.startsWith(`${folder}/`));
