import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface Sizes {
  /** First HTML with its style and the still body [bytes, gzipped]. */
  readonly html: number;
  /** Script that runs before the first interaction, the worker apart. */
  readonly shell: number;
  /** Everything that is fetched when it is wanted, by name. */
  readonly later: Readonly<Record<string, number>>;
}

const weight = async (file: string): Promise<number> => gzipSync(await readFile(file), { level: 9 }).length;

/** What a visitor's line has to carry, read from a built folder. */
export async function sizes(folder: string): Promise<Sizes> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, file]) => file!);
  const shell = await Promise.all(first.map((file) => weight(join(folder, file))));
  const assets = (await readdir(join(folder, 'assets'))).filter((name) => !first.includes(`assets/${name}`));
  const later = await Promise.all(
    assets.map(async (name) => [
      name.replace(/-[\w-]{8}\./, '.'),
      await weight(join(folder, 'assets', name)),
    ]),
  );
  return {
    html: await weight(join(folder, 'index.html')),
    shell: shell.reduce((sum, each) => sum + each, 0),
    later: Object.fromEntries(later) as Readonly<Record<string, number>>,
  };
}

if (import.meta.main) {
  const { html, shell, later } = await sizes(process.argv[2] ?? join(import.meta.dirname, '../dist'));
  const rows = [['first HTML', html], ['shell', shell], ...Object.entries(later)] as const;
  const line = ([name, bytes]: readonly [string, number]): string => `${String(bytes).padStart(8)}  ${name}`;
  process.stdout.write(`bytes, gzipped\n${rows.map(line).join('\n')}\n`);
}
