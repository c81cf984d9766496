import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve as listen } from '@hono/node-server';
import { envelope } from '@tokos/study';
import { EXIT, refuse } from './exit.ts';
import { fault } from './fault.ts';
import { reasonOf } from './output/reason.ts';
import type { Typed } from './program.ts';
import { webApp } from './serving/web-app.ts';
import type { Shell } from './shell.ts';

/** Where the app lies once it is built, seen from the built command line. */
const BUILT_APP = fileURLToPath(new URL('../../web/dist/', import.meta.url));
const LOOPBACK = '127.0.0.1';
const FIRST_PORT = 8080;
const LAST_PORT = 8180;

/** Serves the app to this machine, or to others if it is told to. Ctrl+C is how it ends. */
export async function serve(typed: Typed, shell: Shell): Promise<void> {
  const port = portOf(typed.port);
  if (!existsSync(`${BUILT_APP}index.html`)) {
    throw refuse(EXIT.missing, fault('app-not-built', { path: 'apps/web/dist/index.html' }));
  }
  const host = typeof typed.host === 'string' ? typed.host : LOOPBACK;
  const server = await firstFree(host, port);
  const { port: own } = server.address() as { port: number };
  const address = `http://${hostName(host)}:${own}/`;
  if (shell.json) await shell.printEnvelope(envelope([{ address }]));
  process.stderr.write(`Tokos is at ${address}   (Ctrl+C stops it)\n`);
  if (host !== LOOPBACK) shell.say('Other machines can reach it there.');
  if (typed.open === true) openBrowser(address);
  await new Promise<void>((stopped) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        server.close(() => stopped());
        if ('closeAllConnections' in server) server.closeAllConnections();
      });
    }
  });
}

/** As it stands in an address: an IPv6 number in brackets. */
const hostName = (host: string): string =>
  host === LOOPBACK ? 'localhost' : host.includes(':') ? `[${host}]` : host;

/** The port that was asked for, or nothing for the first that is free. */
function portOf(given: Typed[string]): number | undefined {
  if (given === undefined) return undefined;
  const port = Number(given);
  if (/^\d+$/.test(String(given)) && port <= 65_535) return port;
  const slots = { option: '--port', given: String(given), expected: 'a whole number from 0 to 65535' };
  throw refuse(EXIT.use, fault('option-value', slots));
}

type Server = ReturnType<typeof listen>;

async function firstFree(host: string, wanted: number | undefined): Promise<Server> {
  for (let port = wanted ?? FIRST_PORT; ; port++) {
    try {
      return await listening(host, port);
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (isTaken && wanted === undefined && port < LAST_PORT) continue;
      throw refuse(EXIT.missing, fault('port-taken', { port, host, reason: reasonOf(error) }));
    }
  }
}

const listening = (hostname: string, port: number): Promise<Server> =>
  new Promise((done, failed) => {
    const server = listen({ fetch: webApp(BUILT_APP).fetch, hostname, port }, () => done(server));
    server.once('error', failed);
  });

const OPENERS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start'],
};

/** The program that opens an address is the system's own; where there is none the address stands above. */
function openBrowser(address: string): void {
  const [command, ...rest] = OPENERS[process.platform] ?? ['xdg-open'];
  const opened = spawn(command, [...rest, address], { stdio: 'ignore', detached: true });
  opened.on('error', () => undefined);
  opened.unref();
}
