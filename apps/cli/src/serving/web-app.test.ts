import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { webApp } from './web-app.ts';

const folder = mkdtempSync(join(tmpdir(), 'web-'));
const root = join(folder, 'app');
beforeAll(() => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  writeFileSync(join(root, 'index.html'), 'page');
  writeFileSync(join(root, 'assets', 'a.js'), 'script');
  writeFileSync(join(folder, 'secret.json'), 'secret');
  symlinkSync('../../secret.json', join(root, 'assets', 'link.json'));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('no path, however it is written, leads out of the app', async () => {
  const app = webApp(root);
  const step = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '..%2f',
    '%5c',
    '..%5c',
    '',
    'assets',
    'app',
    'secret.json',
  );
  const paths = fc.array(fc.oneof(step, fc.string({ maxLength: 5 })), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(paths, async (parts) => {
      const url = `http://localhost/${parts.join('/')}`;
      if (!URL.canParse(url)) return;
      const answer = await app.request(url);
      expect([200, 400, 404]).toContain(answer.status);
      expect(await answer.text()).not.toContain('secret');
      expect(answer.headers.get('Cross-Origin-Embedder-Policy')).toBe('require-corp');
    }),
    { numRuns: 500 },
  );
  expect((await app.request('/assets/link.json')).status).toBe(404);
});

test('headers that the build wrote beside the app take the place of the usual ones', async () => {
  const own = mkdtempSync(join(tmpdir(), 'web-'));
  writeFileSync(join(own, 'index.html'), 'page');
  const policy = "default-src 'self'; script-src 'self' 'sha256-abc'";
  writeFileSync(join(own, 'headers.json'), JSON.stringify({ 'Content-Security-Policy': policy }));
  const { headers } = await webApp(own).request('/');
  expect(headers.get('Content-Security-Policy')).toBe(policy);
  expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
  rmSync(own, { recursive: true });
});
