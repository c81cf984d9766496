import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Locked
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [optional]
 * @property {boolean} [peer]
 * @property {boolean} [dev]
 * @property {boolean} [devOptional]
 * @property {Record<string, string>} [optionalDependencies]
 * @property {readonly string[]} [os]
 * @property {readonly string[]} [cpu]
 * @property {readonly string[]} [libc]
 *
 * @typedef {Record<string, Locked>} Lock by folder
 */

/**
 * The lock with the variants of every platform. npm forgets those of other platforms when it writes a lock
 * beside what is installed, or when a mirror of the registry lacks them, and then `npm ci` refuses the lock
 * everywhere.
 * @param {Lock} lock
 * @returns {Lock}
 */
export function completed(lock) {
  const known = new Map(
    Object.entries(lock).map(([folder, each]) => [`${nameOf(folder)} ${each.version}`, each]),
  );
  /** @type {Lock} */
  const whole = { ...lock };
  for (const [folder, { optionalDependencies = {}, dev }] of Object.entries(lock)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      // a range was chosen by npm; variants of platforms are named exactly
      if (!/^\d/.test(version) || found(whole, folder, name)?.version === version) continue;
      const beside = folder.slice(0, folder.lastIndexOf('node_modules/'));
      whole[`${beside}node_modules/${name}`] = known.get(`${name} ${version}`) ?? variant(name, version, dev);
    }
  }
  return Object.fromEntries(Object.entries(whole).sort(([a], [b]) => a.localeCompare(b, 'en')));
}

/** @param {string} folder */
const nameOf = (folder) => folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);

/**
 * What a package in a folder finds under a name: the nearest on the way up.
 * @param {Lock} lock @param {string} folder @param {string} name
 * @returns {Locked | undefined}
 */
function found(lock, folder, name) {
  const here = lock[folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`];
  if (here || folder === '') return here;
  return found(lock, folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/'))), name);
}

const SYSTEMS = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 'riscv64', 's390x', 'arm', 'wasm32'];

/**
 * A variant is named after the machine it is for, and npm passes it over on all others.
 * @param {string} name @param {string} version @param {boolean | undefined} dev
 * @returns {Locked}
 */
function variant(name, version, dev) {
  const words = name.split(/[-/]/);
  const has = (/** @type {string} */ start) => words.some((word) => word.startsWith(start));
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  const libc = ['musl', 'gnu'].filter(has).map((word) => (word === 'gnu' ? 'glibc' : word));
  if (cpu.length === 0) throw new Error(`${name} does not say for which machine it is.`);
  return {
    version,
    cpu,
    ...(dev && { dev }),
    ...(os.includes('linux') && libc.length > 0 && { libc }),
    optional: true,
    ...(os.length > 0 && { os }),
  };
}

/** `node house/machine/lock.mjs` completes package-lock.json in place. */
const LOCK = fileURLToPath(new URL('../../package-lock.json', import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const whole = /** @type {{ packages: Lock }} */ (JSON.parse(readFileSync(LOCK, 'utf8')));
  writeFileSync(LOCK, `${JSON.stringify({ ...whole, packages: completed(whole.packages) }, null, 2)}\n`);
}
