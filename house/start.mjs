/**
 * `npm start`: installs what is missing, builds what is stale, and serves the app on the loopback address.
 * In plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, isBuilt } from './machine/build.mjs';
import { install, lastLines } from './machine/install.mjs';
import { houseEnvironment, ownNode, tooOld } from './machine/node.mjs';
import { run } from './machine/spawn.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const commandLine = join(root, 'apps', 'cli', 'bin', 'tokos.js');

const say = (/** @type {string} */ line) => process.stderr.write(`${line}\n`);

/** What keeps the app from starting, or undefined. */
async function prepare() {
  const hindrance = tooOld(process.versions.node) ?? (await install(root, say));
  if (hindrance || isBuilt(root)) return hindrance;
  say('Building ...');
  const { code, text, seconds } = await build(root);
  if (code !== 0) return `The build failed:\n${lastLines(text)}`;
  say(`Built in ${seconds.toFixed(1)} s.`);
  return existsSync(commandLine)
    ? undefined
    : 'The command line is missing after the build: apps/cli/bin/tokos.js.';
}

const hindrance = await prepare();
if (hindrance) {
  say(hindrance);
  process.exitCode = 1;
} else {
  // the address is printed by `tokos serve`, which alone knows the port that was free
  const wanted = [commandLine, 'serve', ...process.argv.slice(2)];
  const { code } = await run(ownNode(root), wanted, {
    cwd: root,
    env: houseEnvironment(root),
    onScreen: true,
  });
  process.exitCode = code;
}
