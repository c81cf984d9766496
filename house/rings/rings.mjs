import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Ring
 * @property {string} name
 * @property {number} budget seconds on two cores (architecture, section 8)
 * @property {readonly string[]} [command] a check that counts as one test; otherwise vitest runs the ring
 * @property {readonly string[]} [debian] packages of Debian without which some of its tests are skipped
 */

/** From the inside out: what is cheap and says most comes first. @type {readonly Ring[]} */
export const RINGS = [
  { name: 'types', budget: 60, command: ['run', 'types', '--silent'] },
  { name: 'lint', budget: 60, command: ['run', 'lint', '--silent'] },
  { name: 'unit', budget: 60 },
  { name: 'engines', budget: 90 },
  { name: 'atlas', budget: 240 },
  { name: 'browser', budget: 240, debian: ['chromium'] },
  { name: 'outside', budget: 180, debian: ['python3-sbml5', 'python3-scipy', 'redis-server'] },
];

/** A ring that takes this many times its budget hangs, and is stopped. */
export const PATIENCE = 4;

/** The rings that have a name of their own in the names of their test files. */
const NAMED = ['engines', 'atlas', 'browser', 'outside'];
const MADE_BY_MACHINES = /^(?:node_modules|dist|generated|\.git|test-results)$/;

/**
 * How many test files each ring of vitest has; a ring without any is left out quietly.
 * @param {string} root
 * @returns {Map<string, number>}
 */
export function testFiles(root) {
  /** @type {Map<string, number>} */
  const found = new Map();
  const see = (/** @type {string} */ folder) => {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (MADE_BY_MACHINES.test(entry.name)) continue;
      if (entry.isDirectory()) see(join(folder, entry.name));
      else if (entry.name.endsWith('.test.ts')) {
        const ring = NAMED.find((name) => entry.name.endsWith(`.${name}.test.ts`)) ?? 'unit';
        found.set(ring, (found.get(ring) ?? 0) + 1);
      }
    }
  };
  see(root);
  return found;
}
