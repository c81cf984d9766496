import { createReadStream, readFileSync, realpathSync, statSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { Readable } from 'node:stream';
import { Hono } from 'hono';

/** What browsers are told a file is. Nothing else is served. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
};

/**
 * Nothing from elsewhere, nothing evaluated, alone in its own process; the build may name inline parts by
 * their hash.
 */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'self'",
    "connect-src 'self'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};
/**
 * Names of built files change with what is in them, so they may be kept for ever; the page is asked for
 * anew.
 */
const FOR_EVER = /[/\\]assets[/\\][^/\\]+-[\w-]{8}\.\w+$/;
/** A place of the app, such as /feeding: the same page, which reads the address itself. */
const PLACE = /^\/[a-z][a-z-]{0,30}$/;

/** The built app under `root`, and nothing beside it. */
export function webApp(root: string): Hono {
  const app = new Hono();
  const headers = { ...HEADERS, ...writtenHeaders(root) };
  app.all('*', (context) => {
    const say = (status: 400 | 404 | 405): Response =>
      new Response(`${SENTENCES[status]}\n`, {
        status,
        headers: { ...headers, 'Content-Type': TYPES['.txt']! },
      });
    const { method } = context.req;
    if (method !== 'GET' && method !== 'HEAD') return say(405);
    const path = decoded(new URL(context.req.url).pathname);
    if (path === undefined) return say(400);
    const file = fileAt(root, path) ?? (PLACE.test(path) ? fileAt(root, '/index.html') : undefined);
    if (!file) return say(404);
    const own = {
      'Content-Type': TYPES[extname(file.path).toLowerCase()]!,
      'Content-Length': String(file.size),
      'Cache-Control': FOR_EVER.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    const body = method === 'HEAD' ? null : (Readable.toWeb(createReadStream(file.path)) as ReadableStream);
    return new Response(body, { headers: { ...headers, ...own } });
  });
  return app;
}

const SENTENCES = {
  400: 'This address cannot be read.',
  404: 'There is nothing here.',
  405: 'Only looking is possible here.',
} as const;

function decoded(path: string): string | undefined {
  try {
    const plain = decodeURIComponent(path);
    return /[\0\\]/.test(plain) ? undefined : plain;
  } catch {
    return undefined;
  }
}

/** A file inside the root, after all links and dots are followed. */
function fileAt(root: string, path: string): { path: string; size: number } | undefined {
  const wanted = path.endsWith('/') ? `${path}index.html` : path;
  if (wanted.split('/').some((part) => part.startsWith('.'))) return undefined;
  try {
    const [inside, real] = [realpathSync(root), realpathSync(join(root, wanted))];
    const about = statSync(real);
    const isServed = real.startsWith(inside + sep) && about.isFile() && extname(real).toLowerCase() in TYPES;
    return isServed ? { path: real, size: about.size } : undefined;
  } catch {
    return undefined;
  }
}

/** The build writes beside the app which headers belong to it. */
function writtenHeaders(root: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(join(root, 'headers.json'), 'utf8')) as Readonly<Record<string, string>>;
  } catch {
    return {};
  }
}
