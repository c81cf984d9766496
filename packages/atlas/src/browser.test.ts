import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';

const ENTRY = new URL('./index.ts', import.meta.url).pathname;

/** The atlas alone, as a bundler for a platform sees it; generated modules may not be there yet. */
async function bundled(platform: 'browser' | 'node'): Promise<string> {
  const bundle = await rolldown({
    input: ENTRY,
    external: [/^@tokos\//, /^node:/, 'valibot', 'yaml', /generated/],
    platform,
    resolve: { conditionNames: [platform, 'source'] },
    logLevel: 'silent',
  });
  const { output } = await bundle.generate({ format: 'es' });
  return output.map((chunk) => (chunk.type === 'chunk' ? chunk.code : '')).join('\n');
}

test('a browser gets the atlas without a file system', async () => {
  const code = await bundled('browser');
  expect(code).not.toMatch(/['"]node:/);
  expect(code).toContain('files-absent');
});

test('a machine with files gets it with one', async () => {
  expect(await bundled('node')).toMatch(/['"]node:fs\/promises['"]/);
});
