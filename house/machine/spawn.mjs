import { spawn } from 'node:child_process';

/**
 * @typedef {object} Outcome
 * @property {number} code 0 when all went well
 * @property {string} text what it wrote, errors included; empty if it wrote to the screen itself
 * @property {number} seconds
 * @property {boolean} late it was stopped because its time was over
 *
 * @typedef {object} Wishes
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {boolean} [onScreen] it writes to the screen itself
 * @property {number} [limit] seconds after which it is stopped
 */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    for (const child of running) stop(child);
    process.exit(signal === 'SIGINT' ? 130 : 143);
  });
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {readonly string[]} wanted its arguments
 * @param {Wishes} wishes
 * @returns {Promise<Outcome>}
 */
export function run(command, wanted, { cwd, env, onScreen = false, limit }) {
  const start = performance.now();
  const windows = process.platform === 'win32';
  /** @type {import('node:child_process').StdioOptions} */
  const stdio = onScreen ? 'inherit' : ['ignore', 'pipe', 'pipe'];
  // a group of its own, so that whatever it started ends with it
  const child = spawn(command, [...wanted], { cwd, env, stdio, shell: windows, detached: !windows });
  running.add(child);
  let text = '';
  let late = false;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (piece) => {
      text += piece;
    });
  }
  const overdue = () => {
    late = true;
    stop(child);
  };
  const clock = limit && setTimeout(overdue, limit * 1000);
  return new Promise((done) => {
    const ended = (/** @type {number} */ code) => {
      if (clock) clearTimeout(clock);
      running.delete(child);
      done({ code, text, seconds: (performance.now() - start) / 1000, late });
    };
    child.on('error', (error) => {
      text += error.message;
      ended(127);
    });
    child.on('close', (code) => ended(code ?? 1));
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function stop(child) {
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGTERM');
  } catch {
    child.kill();
  }
}
