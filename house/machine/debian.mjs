import { run } from './spawn.mjs';

/**
 * Debian packages that some rings need. Installs them where that is allowed: on Debian and its kin, for root.
 * @param {readonly string[]} wanted
 * @param {(line: string) => void} say
 * @returns {Promise<string[]>} those that are still missing
 */
export async function installDebian(wanted, say) {
  const absent = await lacking(wanted);
  if (absent.length === 0) return [];
  if (process.getuid?.() !== 0 || !(await exists('apt-get'))) {
    say(`Missing on this machine: ${absent.join(', ')}. Tests that need them are skipped.`);
    return absent;
  }
  say(`Installing Debian packages ${absent.join(', ')} ...`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wishes = { cwd: process.cwd(), env, limit: 600 };
  const order = ['install', '-y', '--no-install-recommends', ...absent];
  const first = await run('apt-get', order, wishes);
  if (first.code !== 0) {
    // a fresh machine has no list of packages yet
    await run('apt-get', ['update'], wishes);
    await run('apt-get', order, wishes);
  }
  const still = await lacking(wanted);
  if (still.length > 0) say(`Could not install ${still.join(', ')}. Tests that need them are skipped.`);
  return still;
}

/** @param {readonly string[]} wanted */
async function lacking(wanted) {
  /** @type {string[]} */
  const absent = [];
  for (const name of wanted) if (!(await isInstalled(name))) absent.push(name);
  return absent;
}

/** @param {string} name */
async function isInstalled(name) {
  const { code, text } = await run('dpkg', ['-s', name], { cwd: process.cwd(), env: process.env });
  return code === 0 && text.includes('Status: install ok installed');
}

/** @param {string} command */
const exists = async (command) =>
  (await run(command, ['--version'], { cwd: process.cwd(), env: process.env })).code === 0;
