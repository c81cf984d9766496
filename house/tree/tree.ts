import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files of the repository as the rules see them: paths with `/`, from the root. */
export interface Tree {
  readonly files: readonly string[];
  text(file: string): string;
  has(file: string): boolean;
}

/** Everything that git keeps or would keep: new files count before their first commit. */
export function treeAt(root: string): Tree {
  const files = (existsSync(join(root, '.git')) ? keptByGit(root) : found(root)).sort();
  const texts = new Map<string, string>();
  return {
    files,
    has: (file) => files.includes(file),
    text(file) {
      const known = texts.get(file) ?? readFileSync(join(root, file), 'utf8');
      texts.set(file, known);
      return known;
    },
  };
}

/** A tree that exists only in a test. */
export function treeOf(texts: Readonly<Record<string, string>>): Tree {
  return {
    files: Object.keys(texts).sort(),
    has: (file) => file in texts,
    text: (file) => texts[file] ?? '',
  };
}

function keptByGit(root: string): string[] {
  const asked = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const listed = execFileSync('git', asked, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 28 });
  return listed.split('\0').filter((file) => file !== '' && existsSync(join(root, file)));
}

const MADE_BY_MACHINES = /^(?:\.git|node_modules|dist|generated|coverage|test-results)$|\.tsbuildinfo$/;

/** Without a git directory (an unpacked archive) the folders that machines fill are left out by name. */
function found(root: string, folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (MADE_BY_MACHINES.test(entry.name)) return [];
    if (entry.isDirectory()) return found(root, path);
    return entry.isFile() ? [path] : [];
  });
}

/** AssemblyScript (`.as.ts`) has the letters of TypeScript and not its grammar: its own compiler reads it. */
const CODE = /(?<!\.as)\.(?:ts|tsx|mts|mjs|js)$/;
const BESIDE_THE_PRODUCT = /\.(?:test|bench)\.tsx?$|\.config\.ts$|\/(?:tests|house)\//;

export const isCode = (file: string): boolean => CODE.test(file);

/** Code that users never run: tests, benchmarks, what builds an app. It may use devDependencies. */
export const isBesideTheProduct = (file: string): boolean => BESIDE_THE_PRODUCT.test(file);

/** The code of the product in a folder. */
export const productCode = (tree: Tree, folder: string): string[] =>
  tree.files.filter((file) => file.startsWith(`${folder}/src/`) && isCode(file) && !isBesideTheProduct(file));
