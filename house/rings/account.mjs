/**
 * What became of a ring.
 * @typedef {object} Account
 * @property {number} passed
 * @property {readonly Note[]} failed
 * @property {readonly Note[]} skipped
 *
 * @typedef {{ name: string, why: string }} Note a test, and what it said
 *
 * @typedef {object} Report the part of vitest's JSON report that is counted
 * @property {boolean} success
 * @property {readonly Suite[]} testResults
 * @typedef {{ name: string, status: string, message?: string, assertionResults: readonly Case[] }} Suite
 * @typedef {{ fullName: string, status: string, failureMessages?: readonly string[] | null }} Case
 */

/**
 * Counts a report of vitest. Whatever neither passed nor failed was skipped, whether marked so or never
 * reached.
 * @param {Report} report
 * @param {string} root taken off the names of files
 * @returns {Account}
 */
export function countReport(report, root) {
  let passed = 0;
  /** @type {Note[]} */
  const failed = [];
  /** @type {Note[]} */
  const skipped = [];
  for (const { name, status, message, assertionResults } of report.testResults) {
    const file = name.replace(root, '');
    for (const { fullName, status: end, failureMessages } of assertionResults) {
      const note = { name: `${file} > ${fullName}`, why: failureMessages?.[0] ?? '' };
      if (end === 'passed') passed++;
      else if (end === 'failed') failed.push(note);
      else skipped.push(note);
    }
    // a file that cannot be read has no tests to fail
    const isSilent = !assertionResults.some(({ status: end }) => end === 'failed');
    if (status === 'failed' && isSilent) failed.push({ name: file, why: message ?? '' });
  }
  return { passed, failed, skipped };
}

/**
 * An account for a run that ended badly although no test failed: an error outside all tests, a crash, a stop.
 * @param {Account} account
 * @param {{ code: number, late: boolean, text: string }} outcome
 * @param {string} name
 * @returns {Account}
 */
export function withEnding(account, { code, late, text }, name) {
  if (!late && (code === 0 || account.failed.length > 0)) return account;
  const why = late ? 'it was stopped because it took far longer than its budget' : text;
  return { ...account, failed: [...account.failed, { name: `${name} as a whole`, why }] };
}

/**
 * With CI=1 a skipped test that is required counts as failed. Required is everything but what needs a GPU or
 * something that this machine cannot install.
 * @param {Account} account
 * @param {readonly string[]} uninstallable what the ring needs and the machine lacks
 * @returns {Account}
 */
export function required(account, uninstallable) {
  const isExcused = (/** @type {Note} */ { name }) =>
    uninstallable.length > 0 || /\b(?:web)?gpu\b/i.test(name);
  const missed = account.skipped.filter((note) => !isExcused(note));
  return {
    passed: account.passed,
    skipped: account.skipped.filter(isExcused),
    failed: [
      ...account.failed,
      ...missed.map(({ name }) => ({ name, why: 'skipped, but required with CI=1' })),
    ],
  };
}

/**
 * The last line.
 * @param {readonly Account[]} accounts
 */
export function closingLine(accounts) {
  const passed = accounts.reduce((sum, each) => sum + each.passed, 0);
  const failed = accounts.reduce((sum, each) => sum + each.failed.length, 0);
  const skipped = accounts.reduce((sum, each) => sum + each.skipped.length, 0);
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * One line for a ring.
 * @param {string} name
 * @param {Account} account
 * @param {number} seconds
 * @param {number} budget
 */
export function ringLine(name, { passed, failed, skipped }, seconds, budget) {
  const parts = [`${passed} passed`];
  if (failed.length > 0) parts.push(`${failed.length} FAILED`);
  if (skipped.length > 0) parts.push(`${skipped.length} SKIPPED`);
  const slow = seconds > budget ? ', OVER BUDGET' : '';
  return `${name.padEnd(8)} ${parts.join(', ').padEnd(36)} ${seconds.toFixed(1)} s of ${budget} s${slow}`;
}
