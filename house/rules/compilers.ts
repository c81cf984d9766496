import { FLOORS } from '../floors.ts';
import type { Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

interface Settings {
  readonly compilerOptions?: { readonly types?: readonly string[]; readonly lib?: readonly string[] };
}

/** What the compiler does not know cannot be used: no `console`, no `fetch`, no `process`. */
export const compilers: Rule = {
  says: 'pure packages compile with no ambient types and no dom library',
  faults: (tree) =>
    FLOORS.filter(({ promises }) => promises.includes('pure'))
      .map(({ folder }) => `${folder}/tsconfig.json`)
      .filter((file) => tree.has(file))
      .flatMap((file) => [...worldlyTypes(tree, file), ...worldlyLibraries(tree, file)]),
};

const BASE = 'tsconfig.base.json';

function worldlyTypes(tree: Tree, file: string): string[] {
  const types = settings(tree, file).types ?? settings(tree, BASE).types;
  if (types?.length === 0) return [];
  return [`${file} lets in ambient types: set "types": [] there or in ${BASE}.`];
}

function worldlyLibraries(tree: Tree, file: string): string[] {
  const libraries = settings(tree, file).lib ?? settings(tree, BASE).lib ?? ['dom'];
  const worldly = libraries.filter((library) => !/^es\d+/i.test(library));
  return worldly.map((library) => `${file} lets in the library "${library}": keep only es* in "lib".`);
}

const settings = (tree: Tree, file: string): NonNullable<Settings['compilerOptions']> =>
  (tree.has(file) ? (JSON.parse(tree.text(file)) as Settings).compilerOptions : undefined) ?? {};

interface Project {
  readonly references?: readonly { readonly path: string }[];
}

export const references: Rule = {
  says: 'the root tsconfig.json checks every package that has one',
  faults: (tree) => {
    const root = JSON.parse(tree.text('tsconfig.json')) as Project;
    const named = (root.references ?? []).map(({ path }) => path.replace(/^\.\//, ''));
    return tree.files
      .filter((file) => /^(?:packages|apps)\/[^/]+\/tsconfig\.json$/.test(file))
      .map((file) => file.replace('/tsconfig.json', ''))
      .filter((folder) => !named.includes(folder))
      .map((folder) => `tsconfig.json does not refer to ${folder}: add it to "references".`);
  },
};
