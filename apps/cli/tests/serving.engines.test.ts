import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { builtTokos } from './tokos.ts';

const tokos = builtTokos();

/** A small app where the built one would lie. */
function putApp(): void {
  const web = tokos.path('apps/web/dist');
  mkdirSync(`${web}/assets`, { recursive: true });
  writeFileSync(`${web}/index.html`, '<!doctype html><title>Tokos</title>');
  writeFileSync(`${web}/assets/app-abcdefgh.js`, 'export {};');
  writeFileSync(`${web}/assets/model.wasm`, Buffer.from([0, 97, 115, 109]));
  writeFileSync(`${web}/secret.key`, 'no type that is served');
  writeFileSync(`${web}/.hidden.json`, '{}');
  writeFileSync(tokos.path('apps/web/outside.json'), '{"outside":true}');
  symlinkSync('../outside.json', `${web}/way-out.json`);
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Asks with the path exactly as it is written; `fetch` would tidy it. */
const ask = (port: number, path: string, method = 'GET'): Promise<Answer> =>
  new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      answer.on('end', () => done({ status: answer.statusCode!, headers: answer.headers, body }));
    });
    asked.on('error', failed).end();
  });

test('serves the app alone, isolated, to this machine, and nothing beside it', async () => {
  putApp();
  let look: Promise<void> = Promise.resolve();
  const { code, err } = await tokos.run(['serve', '--port', '0'], {
    meanwhile: (child) => {
      child.stderr!.once('data', (text: string) => {
        const port = Number(/localhost:(\d+)/.exec(text)?.[1]);
        look = looked(port).finally(() => child.kill('SIGINT'));
      });
    },
  });
  await look;
  expect(code).toBe(0);
  expect(err).toMatch(/^Tokos is at http:\/\/localhost:\d+\/ {3}\(Ctrl\+C stops it\)\n$/);
});

async function looked(port: number): Promise<void> {
  const page = await ask(port, '/');
  expect([page.status, page.body]).toEqual([200, expect.stringContaining('<title>Tokos</title>')]);
  expect(page.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-cache',
  });
  expect(page.headers['content-security-policy']).toBe(
    "default-src 'self'; connect-src 'self'; script-src 'self' 'wasm-unsafe-eval'; " +
      "img-src 'self' data: blob:; media-src 'self' blob:; object-src 'none'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'",
  );
  const script = await ask(port, '/assets/app-abcdefgh.js');
  expect(script.headers['content-type']).toBe('text/javascript; charset=utf-8');
  expect(script.headers['cache-control']).toContain('immutable');
  expect((await ask(port, '/assets/model.wasm')).headers['content-type']).toBe('application/wasm');
  expect((await ask(port, '/feeding')).body).toBe(page.body);
  const head = await ask(port, '/', 'HEAD');
  expect([head.status, head.body, head.headers['content-length']]).toEqual([
    200,
    '',
    String(page.body.length),
  ]);
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
    expect((await ask(port, '/', method)).status, method).toBe(405);
  }
  for (const path of [
    '/missing.js',
    '/secret.key',
    '/.hidden.json',
    '/way-out.json',
    '/../outside.json',
    '/..%2foutside.json',
    '/%2e%2e/outside.json',
    '/assets/../../outside.json',
    '/assets/..%2f..%2foutside.json',
    '/....//outside.json',
    '//outside.json',
  ]) {
    const { status, body, headers } = await ask(port, path);
    expect([status, body], path).toEqual([404, 'There is nothing here.\n']);
    expect(headers['content-security-policy'], path).toBeDefined();
  }
  for (const path of ['/%', '/%00', '/..%5coutside.json', '/a\\..\\outside.json', '/%c0%ae/']) {
    expect((await ask(port, path)).status, path).toBeGreaterThanOrEqual(400);
  }
}

test('a port that is taken is told; without one the next that is free is used', async () => {
  const taken = createServer();
  const port = await new Promise<number>((done) => {
    taken.listen(0, '127.0.0.1', () => done((taken.address() as { port: number }).port));
  });
  const { code, err } = await tokos.run(['serve', '--port', String(port)]);
  taken.close();
  expect([code, err]).toEqual([
    6,
    `tokos serve: Port ${port} of 127.0.0.1 cannot be used (it is taken).  [port-taken]\n` +
      '             Choose another with --port or --host.\n',
  ]);
  const wrong = await tokos.run(['serve', '--port', '70000']);
  expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('[option-value]')]);
});
