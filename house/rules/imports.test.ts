import { expect, test } from 'vitest';
import { treeOf } from '../tree/tree.ts';
import { dependencies, imports } from './imports.ts';

const names = (...list: string[]) => Object.fromEntries(list.map((name) => [name, '1']));
const packages = {
  'package.json': JSON.stringify({ devDependencies: names('vitest', 'fast-check') }),
  'packages/language/package.json': JSON.stringify({ dependencies: names('@tokos/units') }),
  'packages/body/package.json': JSON.stringify({ dependencies: names('@tokos/language') }),
  'packages/engine/package.json': JSON.stringify({ dependencies: names('@tokos/language') }),
  'packages/study/package.json': JSON.stringify({ dependencies: names('@tokos/body', 'yaml') }),
  'apps/web/package.json': JSON.stringify({ dependencies: names('react', '@tokos/study') }),
};
const faultsOf = (file: string, line: string) => imports.faults(treeOf({ ...packages, [file]: line }));

test.each([
  ['packages/body/src/a.ts', "import { component } from '@tokos/language';"],
  ['packages/study/src/a.ts', "import { parse } from 'yaml';"],
  ['packages/language/src/a.test.ts', "import fc from 'fast-check';"],
  ['packages/body/src/a.test.ts', "import '@tokos/body';"],
  ['apps/web/src/a.tsx', "import { useState } from 'react';"],
  ['packages/body/src/organs/a.ts', "export * from '../signals/index.ts';"],
])('%s may hold %s', (file, line) => {
  expect(faultsOf(file, line)).toEqual([]);
});

test.each([
  ['upward', 'packages/language/src/a.ts', "import '@tokos/engine';", 'stands above @tokos/language'],
  ['sideways', 'packages/engine/src/a.ts', "import type { Person } from '@tokos/body';", 'stands beside'],
  ['from app to app', 'apps/web/src/a.ts', "import '@tokos/cli';", 'stands beside'],
  ['of itself by name', 'packages/body/src/a.ts', "import '@tokos/body';", 'imports its own package'],
  ['what is not named', 'packages/body/src/a.ts', "import '@tokos/units';", 'package.json does not name'],
  [
    'out of its folder',
    'packages/body/src/a.ts',
    "import '../../units/src/unit.ts';",
    'import the other package',
  ],
  ['what is not granted', 'packages/body/src/a.ts', "import 'vitest';", 'add it to its dependencies'],
  ['in passing', 'packages/engine/src/a.ts', "await import('@tokos/study');", 'stands above'],
  ['by type', 'packages/engine/src/a.ts', "type P = import('@tokos/body').Person;", 'stands beside'],
])('an import %s is found', (_, file, line, part) => {
  expect(faultsOf(file, line)).toEqual([expect.stringContaining(part)]);
});

test('a package that names more than it is granted is found', () => {
  const greedy = { 'packages/engine/package.json': JSON.stringify({ dependencies: names('mathjs') }) };
  expect(dependencies.faults(treeOf(greedy))).toEqual([expect.stringContaining('names mathjs')]);
  const stranger = { 'packages/brain/package.json': '{}' };
  expect(dependencies.faults(treeOf(stranger))).toEqual([expect.stringContaining('belongs to no floor')]);
});
