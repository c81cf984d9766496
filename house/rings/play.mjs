import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines } from '../machine/install.mjs';
import { houseEnvironment, ownNode } from '../machine/node.mjs';
import { run } from '../machine/spawn.mjs';
import { countReport, withEnding } from './account.mjs';
import { PATIENCE } from './rings.mjs';

/** Reports and logs of the rings; git ignores it. */
const RESULTS = 'test-results';

/**
 * Plays one ring to its end.
 * @param {string} root
 * @param {import('./rings.mjs').Ring} ring
 * @returns {Promise<{ account: import('./account.mjs').Account, seconds: number }>}
 */
export async function play(root, ring) {
  const wishes = { cwd: root, env: houseEnvironment(root), limit: ring.budget * PATIENCE };
  if (ring.command) {
    const outcome = await run('npm', ring.command, wishes);
    const nothing = { passed: outcome.code === 0 ? 1 : 0, failed: [], skipped: [] };
    return { account: withEnding(nothing, outcome, ring.name), seconds: outcome.seconds };
  }
  mkdirSync(join(root, RESULTS), { recursive: true });
  const report = join(root, RESULTS, `${ring.name}.json`);
  rmSync(report, { force: true });
  const outcome = await run(ownNode(root), vitest(root, ring.name, report), wishes);
  const counted = existsSync(report)
    ? countReport(read(report), root)
    : { passed: 0, failed: [], skipped: [] };
  const ending = { ...outcome, text: lastLines(outcome.text) };
  return { account: withEnding(counted, ending, ring.name), seconds: outcome.seconds };
}

/** @param {string} report */
const read = (report) =>
  /** @type {import('./account.mjs').Report} */ (JSON.parse(readFileSync(report, 'utf8')));

/** @param {string} root @param {string} ring @param {string} report */
const vitest = (root, ring, report) => [
  join(root, 'node_modules', 'vitest', 'vitest.mjs'),
  'run',
  `--project=${ring}`,
  '--reporter=json',
  `--outputFile=${report}`,
];
