import { Buffer } from 'node:buffer';
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { builtTokos, DRIP } from './tokos.ts';

const tokos = builtTokos();

/** One sentence for the mistake and one for the way out, whatever the bytes. */
async function refused(
  args: readonly string[],
  exit: number,
  code: string,
  input?: Uint8Array,
): Promise<string> {
  const since = performance.now();
  const { code: ended, out, err } = await tokos.run(args, input === undefined ? {} : { input });
  expect(out).toBe('');
  expect(err).toMatch(new RegExp(`^[^\\n]+  \\[${code}\\]\\n +[A-Z][^\\n]+\\n$`));
  expect(ended).toBe(exit);
  expect(performance.now() - since).toBeLessThan(20_000);
  return err;
}

test('a YAML file of 64 MB is refused before it is read', async () => {
  tokos.put('huge.yaml', Buffer.alloc(64 * 2 ** 20, '- a\n'));
  await refused(['check', 'huge.yaml'], 3, 'document-large');
  await refused(['run', 'huge.yaml'], 3, 'document-large');
});

test('64 MB of standard input are refused before they are read', async () => {
  await refused(['run', '-'], 3, 'document-large', Buffer.alloc(64 * 2 ** 20, 'x: 1\n'));
});

test('a document that nests a thousand deep is refused', async () => {
  tokos.put('deep.yaml', '['.repeat(1000));
  await refused(['check', 'deep.yaml'], 3, 'document-deep');
  tokos.put('deep.json', `${'{"a":'.repeat(1000)}1${'}'.repeat(1000)}`);
  await refused(['check', 'deep.json'], 3, 'document-deep');
});

test('aliases that would unfold to billions of values are refused', async () => {
  const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x]'];
  for (let i = 1; i < 10; i++)
    lines.push(
      `a${i}: &a${i} [${Array(9)
        .fill(`*a${i - 1}`)
        .join(', ')}]`,
    );
  tokos.put('laughs.yaml', `${lines.join('\n')}\n`);
  await refused(['check', 'laughs.yaml'], 3, 'document-aliases');
});

test('random bytes are refused in one sentence', async () => {
  for (const length of [1, 10, 1000, 100_000]) {
    const { code, out, err } = await tokos.run(['check', '-'], { input: randomBytes(length) });
    expect([code, out]).toEqual([3, '']);
    expect(err).toMatch(/\[(?:document|wrong|key|unknown)-[a-z]+\]/);
    expect(err).not.toMatch(/\n +at .*\.js:\d+/);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not get through
    expect(err).not.toMatch(/[\u0000-\u0008\u001b\u007f]/);
  }
});

test('an empty document says where to start', async () => {
  expect(await refused(['check', '-'], 3, 'document-empty', Buffer.from(''))).toContain('tokos new');
  await refused(['check', '-'], 3, 'document-empty', Buffer.from('# only a remark\n'));
});

test('a mistake of YAML is told with its line', async () => {
  tokos.put('torn.yaml', DRIP.replace('10 mU/min }', '10 mU/min'));
  const err = await refused(['run', 'torn.yaml'], 3, 'document-form');
  expect(err).toMatch(/^torn\.yaml:\d /);
});

test('a document that begins with a byte order mark is read', async () => {
  const { code } = await tokos.run(['check', '-'], { input: `\ufeff${DRIP}` });
  expect(code).toBe(0);
});

test('files that cannot be read end with 5', async () => {
  mkdirSync(tokos.path('a-folder.yaml'));
  await refused(['run', 'a-folder.yaml'], 5, 'file-unreadable');
  await refused(['run', 'nothing.yaml'], 5, 'file-unreadable');
  await refused(['run', 'neither-file-nor-experiment'], 5, 'file-unreadable');
  tokos.put('plain.yaml', DRIP);
  await refused(['run', 'plain.yaml/inside.yaml'], 5, 'file-unreadable');
  await refused(['run', `${'n'.repeat(5000)}.yaml`], 5, 'file-unreadable');
});
