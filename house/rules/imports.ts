import { dirname, join } from 'node:path/posix';
import { FLOORS, type Floor, floorOf } from '../floors.ts';
import { type Import, importsOf, syntaxOf } from '../tree/syntax.ts';
import { isBesideTheProduct, isCode, type Tree } from '../tree/tree.ts';
import type { Rule } from './rule.ts';

export const imports: Rule = {
  says: 'imports point downward, to packages that the own package.json names',
  faults: (tree) =>
    tree.files.filter(isCode).flatMap((file) => {
      const floor = floorOf(file);
      if (!floor) return [];
      const syntax = syntaxOf(tree, file);
      return importsOf(syntax).flatMap((each) => {
        const fault = faultOf(tree, file, floor, each);
        return fault ? [`${file}:${syntax.line(each.start)} ${fault}`] : [];
      });
    }),
};

function faultOf(tree: Tree, file: string, floor: Floor, { from, typeOnly }: Import): string | undefined {
  if (from.startsWith('node:') || from.startsWith('virtual:') || from.startsWith('#')) return undefined;
  if (from.startsWith('.')) return leaving(file, floor, from);
  const name = packageOf(from);
  const own = manifest(tree, `${floor.folder}/package.json`);
  const target = FLOORS.find((each) => each.name === name);
  const free = typeOnly || isBesideTheProduct(file);
  if (name === floor.name) return isBesideTheProduct(file) ? undefined : oneself(from);
  if (target) return notBelow(floor, target) ?? unnamed(own, floor, name, free);
  if (free && isNamed(manifest(tree, 'package.json'), name, true)) return undefined;
  return unnamed(own, floor, name, free) ?? notGranted(floor, name, free);
}

/** A test may look at its package as users do. */
const oneself = (from: string): string =>
  `imports its own package by name: write the path instead of ${from}.`;

function leaving(file: string, { folder }: Floor, from: string): string | undefined {
  const path = join(dirname(file), from.replace(/\?.*$/, ''));
  if (path.startsWith(`${folder}/`)) return undefined;
  return `reaches out of ${folder} to ${path}: import the other package by its name.`;
}

function notBelow(floor: Floor, target: Floor): string | undefined {
  if (target.floor < floor.floor) return undefined;
  const where = target.floor === floor.floor ? 'stands beside' : 'stands above';
  const way = 'let a floor above both hand over what is needed';
  return `imports ${target.name}, which ${where} ${floor.name} (house/floors.ts): ${way}.`;
}

function unnamed(own: Manifest, floor: Floor, name: string, free: boolean): string | undefined {
  if (isNamed(own, name, free)) return undefined;
  return `imports ${name}, which ${floor.folder}/package.json does not name: add it to its dependencies.`;
}

function notGranted(floor: Floor, name: string, free: boolean): string | undefined {
  if (free || floor.libraries.includes(name)) return undefined;
  const way = 'do without it, or grant it there and say why in docs/decisions';
  return `imports ${name}, which house/floors.ts does not grant to ${floor.name}: ${way}.`;
}

export const dependencies: Rule = {
  says: 'a package.json names only what house/floors.ts grants to its package',
  faults: (tree) => packages(tree).flatMap((file) => strangers(tree, file)),
};

const packages = (tree: Tree): string[] =>
  tree.files.filter((file) => /^(?:packages|apps)\/[^/]+\/package\.json$/.test(file));

function strangers(tree: Tree, file: string): string[] {
  const floor = floorOf(file);
  if (!floor) return [`${file} belongs to no floor: add its folder to house/floors.ts.`];
  const below = FLOORS.filter((each) => each.floor < floor.floor).map(({ name }) => name);
  const granted = [...below, ...floor.libraries];
  const named = Object.keys(manifest(tree, file).dependencies ?? {});
  return named
    .filter((name) => !granted.includes(name))
    .map(
      (name) => `${file} names ${name}, which house/floors.ts does not grant to ${floor.name}: remove it.`,
    );
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const manifest = (tree: Tree, file: string): Manifest =>
  tree.has(file) ? (JSON.parse(tree.text(file)) as Manifest) : {};

const isNamed = (own: Manifest, name: string, developing: boolean): boolean =>
  name in (own.dependencies ?? {}) || (developing && name in (own.devDependencies ?? {}));

const packageOf = (from: string): string =>
  from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/');
