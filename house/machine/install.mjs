import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hasOwnNode, outsideEnvironment } from './node.mjs';
import { run } from './spawn.mjs';

/** @typedef {import('./lock.mjs').Lock} Lock */

/**
 * The first package that is locked and not installed as locked, by its folder. Times of files are not asked:
 * git sets them anew at each checkout.
 * @param {Lock} locked of package-lock.json
 * @param {Lock} installed of the list that npm leaves in node_modules
 * @returns {string | undefined}
 */
export function firstMissing(locked, installed) {
  return Object.keys(locked).find((folder) => {
    const [wanted, present] = [locked[folder], installed[folder]];
    if (!folder.startsWith('node_modules/') || !wanted) return false;
    if (!present) return !(wanted.optional || wanted.devOptional || wanted.peer);
    return wanted.version !== present.version || wanted.resolved !== present.resolved;
  });
}

/** @param {string} file @returns {Lock} */
function lockIn(file) {
  if (!existsSync(file)) return {};
  const { packages } = /** @type {{ packages: Lock }} */ (JSON.parse(readFileSync(file, 'utf8')));
  return packages;
}

/**
 * Why an installation is needed, or undefined.
 * @param {string} root
 */
export function missing(root) {
  if (!existsSync(join(root, 'node_modules'))) return 'nothing is installed yet';
  const locked = lockIn(join(root, 'package-lock.json'));
  const folder = firstMissing(locked, lockIn(join(root, 'node_modules', '.package-lock.json')));
  if (folder) return `${folder} is not installed as package-lock.json says`;
  return hasOwnNode(root) ? undefined : 'the Node of the house is not installed';
}

/**
 * Installs what is missing. Ends with a sentence if that fails.
 * @param {string} root
 * @param {(line: string) => void} say
 * @returns {Promise<string | undefined>}
 */
export async function install(root, say) {
  const why = missing(root);
  if (!why) return undefined;
  say(`Installing (${why}); this can take a few minutes ...`);
  const wishes = { cwd: root, env: outsideEnvironment(root) };
  const installed = await run('npm', ['ci', '--no-audit', '--no-fund'], wishes);
  if (installed.code !== 0) {
    return `npm ci failed; is there a network, and may this user write here?\n${lastLines(installed.text)}`;
  }
  // some npm skip install scripts unless told otherwise; this one fetches the Node of the house
  if (!hasOwnNode(root)) await run('npm', ['rebuild', 'node', '--foreground-scripts'], wishes);
  say(`Installed in ${Math.round(installed.seconds)} s.`);
  if (hasOwnNode(root)) return undefined;
  return 'npm could not install the package "node": run npm rebuild node and read what it says.';
}

/** @param {string} text */
export const lastLines = (text) => text.trimEnd().split('\n').slice(-30).join('\n');
