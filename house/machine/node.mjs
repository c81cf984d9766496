import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The Node that is enough to install; the house then runs on the newer one that it installs for itself. */
const OLDEST_NODE = 20;

/**
 * Undefined if this Node will do, else a sentence for whoever started it.
 * @param {string} version such as `18.20.1`
 * @returns {string | undefined}
 */
export function tooOld(version) {
  if (Number(version.split('.')[0]) >= OLDEST_NODE) return undefined;
  return (
    `Tokos needs Node ${OLDEST_NODE} or later, and this is Node ${version}: ` +
    'install a newer one from https://nodejs.org and run the same command again.'
  );
}

/** @param {string} root */
export const ownNode = (root) => join(root, 'node_modules', '.bin', 'node');

/**
 * The environment in which the tools of the house run: its own Node and its own commands come first.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function houseEnvironment(root) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path };
}

/**
 * The environment without them, for the installation: it may replace the very Node that runs this line.
 * @param {string} root
 * @returns {NodeJS.ProcessEnv}
 */
export function outsideEnvironment(root) {
  const own = join(root, 'node_modules');
  const path = (process.env.PATH ?? '').split(delimiter).filter((folder) => !folder.startsWith(own));
  return { ...process.env, PATH: path.join(delimiter) };
}

/** @param {string} root */
export const hasOwnNode = (root) => existsSync(ownNode(root));
