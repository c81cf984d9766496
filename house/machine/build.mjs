import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { houseEnvironment } from './node.mjs';
import { run } from './spawn.mjs';

/** What a build is made of, and what it makes. */
const SOURCES = [
  'packages',
  'apps',
  'house/build',
  'package.json',
  'package-lock.json',
  'tsconfig.base.json',
];
const MADE = /^(?:node_modules|dist|generated|cache)$|\.tsbuildinfo$|\.test\.ts$/;
const COMMAND_LINE = 'house/build/command-line.ts';
const RESULTS = ['apps/cli/dist', 'apps/web/dist'];

/** Lies in node_modules, so that a new installation is followed by a new build. */
const STAMP = 'node_modules/.cache/tokos/built';

/**
 * One value for all sources, by path, size and time.
 * @param {string} root
 */
function fingerprint(root) {
  const hash = createHash('sha256');
  const see = (/** @type {string} */ path) => {
    if (!existsSync(join(root, path))) return;
    const about = statSync(join(root, path));
    if (!about.isDirectory()) {
      hash.update(`${path} ${about.size} ${about.mtimeMs}\n`);
      return;
    }
    for (const name of readdirSync(join(root, path)).sort()) if (!MADE.test(name)) see(`${path}/${name}`);
  };
  SOURCES.forEach(see);
  return hash.digest('hex');
}

/** @param {string} root */
export function isBuilt(root) {
  const stamp = join(root, STAMP);
  if (!existsSync(stamp) || !RESULTS.every((result) => existsSync(join(root, result)))) return false;
  return readFileSync(stamp, 'utf8') === fingerprint(root);
}

/** @param {string} root */
export const canBuild = (root) => existsSync(join(root, COMMAND_LINE));

/**
 * Builds command line and app.
 * @param {string} root
 */
export async function build(root) {
  const outcome = await run('npm', ['run', 'build', '--silent'], { cwd: root, env: houseEnvironment(root) });
  if (outcome.code === 0) {
    mkdirSync(join(root, dirname(STAMP)), { recursive: true });
    writeFileSync(join(root, STAMP), fingerprint(root));
  }
  return outcome;
}
