import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

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
  /** The path of every file that was asked for and given, in order. */
  readonly asked: readonly string[];
  stop(): Promise<void>;
}

/** Serves a built app on the loopback address, with the headers of a real host. */
export async function served(folder: string): Promise<Served> {
  const headers = JSON.parse(await readFile(join(folder, 'headers.json'), 'utf8')) as Record<string, string>;

  const asked: string[] = [];
  const answer = async (path: string, response: ServerResponse): Promise<void> => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const found = file.startsWith(folder) && (await stat(file).catch(() => undefined))?.isFile();
    if (!found) return void response.writeHead(404, headers).end();
    asked.push(path);
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
    asked,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
