import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { builtTokos, ROOT } from './tokos.ts';

const tokos = builtTokos();
const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
beforeAll(() => cpSync(join(ROOT, 'scenarios'), tokos.path('scenarios'), { recursive: true }));

/** The words of a command as a shell would part them. */
const words = (command: string): string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+?)="([^"]*)"|(\S+)/g)].map(
    ([, quoted, key, value, plain]) => quoted ?? (key === undefined ? plain! : `${key}=${value}`),
  );

const blocks = [...readme.matchAll(/^```console\n\$ npx tokos (.*)\n([\s\S]*?)\n```$/gm)].map(
  ([, command, shown]) => [command!, shown!] as const,
);

test.each(blocks)('$ npx tokos %s prints what the tour shows', async (command, shown) => {
  const { code, out } = await tokos.run(words(command));
  expect(code).toBe(0);
  const printed = out.trimEnd().split('\n');
  let at = 0;
  let isGap = false;
  for (const line of shown.split('\n')) {
    if (line === '...') {
      isGap = true;
      continue;
    }
    if (isGap) at = printed.indexOf(line, at);
    expect(printed[at], `${command}\n${out}`).toBe(line);
    at++;
    isGap = false;
  }
  if (!isGap) expect(at).toBe(printed.length);
});

// what runs a scenario as it stands is played by the test of scenarios, once
const isAsItStands = (command: string): boolean => /^run scenarios\/\S+$/.test(command);
const rows = [...readme.matchAll(/^\| `npx tokos (.*?)`/gm)].map(([, command]) => command!);
const beside = rows.filter((command) => !isAsItStands(command));

test.each(beside)('$ npx tokos %s does what it says', async (command) => {
  const [asked] = command.split(' > ');
  const { code, out, err } = await tokos.run(words(asked!));
  expect([code, err.replace(/^\d+ (?:samples|rows|of \d+ people).*\n/gm, '')], out).toEqual([0, '']);
});

test('the tour has commands, and every link leads to something', () => {
  expect(blocks.length).toBeGreaterThan(3);
  expect(beside.length).toBeGreaterThan(5);
  for (const command of rows.filter(isAsItStands))
    expect(existsSync(join(ROOT, command.slice('run '.length))), command).toBe(true);
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(5);
  for (const path of links) expect(existsSync(join(ROOT, path)), path).toBe(true);
});
