/**
 * `npm test`: installs what is missing, plays every ring from the inside out and ends with one line that sums
 * them. In plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { fileURLToPath } from 'node:url';
import { build, canBuild, isBuilt } from './machine/build.mjs';
import { installDebian } from './machine/debian.mjs';
import { install, lastLines } from './machine/install.mjs';
import { tooOld } from './machine/node.mjs';
import { closingLine, required, ringLine } from './rings/account.mjs';
import { play } from './rings/play.mjs';
import { RINGS, testFiles } from './rings/rings.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const strict = process.env.CI === '1' || process.env.CI === 'true';
/** @type {import('./rings/account.mjs').Account[]} */
const accounts = [];

const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);

/** Nothing may follow this line. */
function close() {
  say(closingLine(accounts));
  process.exitCode = accounts.some(({ failed }) => failed.length > 0) ? 1 : 0;
}

/** @param {string} name @param {string} why */
const fail = (name, why) => accounts.push({ passed: 0, failed: [{ name, why }], skipped: [] });

async function main() {
  const hindrance = tooOld(process.versions.node) ?? (await install(root, say));
  if (hindrance) {
    say(hindrance);
    fail('installation', hindrance);
    return;
  }
  await buildIfStale();
  const files = testFiles(root);
  for (const ring of RINGS) {
    if (!ring.command && !files.has(ring.name)) continue;
    const lacking = await installDebian(ring.debian ?? [], say);
    const { account: seen, seconds } = await play(root, ring);
    const account = strict ? required(seen, lacking) : seen;
    accounts.push(account);
    say(ringLine(ring.name, account, seconds, ring.budget));
    for (const { name, why } of account.failed) say(`  FAILED ${name}\n${indented(why)}`);
    for (const { name } of account.skipped) say(`  SKIPPED ${name}`);
  }
}

/** The rings look at the product as users get it: the built command line and app. */
async function buildIfStale() {
  if (!canBuild(root) || isBuilt(root)) return;
  const { code, text, seconds } = await build(root);
  if (code === 0) {
    say(`built    in ${seconds.toFixed(1)} s`);
    return;
  }
  say(`  FAILED build\n${indented(lastLines(text))}`);
  fail('build', text);
}

/** The first lines; where in vitest or Node a failure passed through helps nobody. */
const indented = (/** @type {string} */ text) =>
  text
    .trimEnd()
    .split('\n')
    .filter((line) => !/^\s+at .*(?:node_modules|node:internal|<anonymous>)/.test(line))
    .slice(0, 40)
    .map((line) => `    ${line}`)
    .join('\n');

await main();
close();
