import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { appConfig } from '../house/app-config.ts';

const KINDS: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};

export interface Served {
  readonly origin: string;
  readonly folder: string;
  stop(): Promise<void>;
}

/** Who lives in the page: the body made for tests, nobody, or the model of this build. */
export type Dweller = 'hand-made' | 'nobody' | 'present';
const MODELS: Readonly<Record<Dweller, string | undefined>> = {
  'hand-made': './hand-made-model.ts',
  nobody: './no-model.ts',
  present: undefined,
};

/** Builds the app and serves it on the loopback address, with the headers of a real host. */
export async function served(dweller: Dweller): Promise<Served> {
  const folder = await mkdtemp(join(tmpdir(), 'tokos-web-'));
  const model = MODELS[dweller];
  const config = appConfig({
    command: 'build',
    outDir: folder,
    ...(model ? { model: fileURLToPath(new URL(model, import.meta.url)) } : {}),
  });
  // What a reader gets is tested, not what a test runner would have built.
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({ ...config, logLevel: 'error' });
  process.env.NODE_ENV = before;
  const headers = JSON.parse(await readFile(join(folder, 'headers.json'), 'utf8')) as Record<string, string>;

  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = file.startsWith(folder) && (await stat(file).catch(() => undefined))?.isFile();
    if (!found) return void response.writeHead(404, headers).end();
    response.writeHead(200, {
      ...headers,
      'Content-Type': KINDS[extname(file)] ?? 'application/octet-stream',
    });
    createReadStream(file).pipe(response);
  };
  const server = createServer((request, response) => {
    void answer(normalize(new URL(request.url ?? '/', 'http://local').pathname), response);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    folder,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
