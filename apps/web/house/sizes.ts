import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a visitor's line has to carry at most [bytes, gzipped]. */
export const BUDGET = { html: 30_000, shell: 120_000, scene: 200_000, later: 60_000 } as const;

export interface Sizes {
  /** First HTML with its style and the still body [bytes, gzipped]. */
  readonly html: number;
  /** Script that runs before the first interaction, the worker apart. */
  readonly shell: number;
  /** Everything that is fetched when it is wanted, by path in the folder. */
  readonly later: Readonly<Record<string, number>>;
}

const weight = async (file: string): Promise<number> => gzipSync(await readFile(file), { level: 9 }).length;
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

/** What a visitor's line has to carry, read from a built folder. */
export async function sizes(folder: string): Promise<Sizes> {
  const html = await readFile(join(folder, 'index.html'), 'utf8');
  const first = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.js)"/g)].map(([, file]) => file!);
  const assets = (await readdir(join(folder, 'assets'))).map((name) => `assets/${name}`);
  const later = assets.filter((name) => !first.includes(name));
  return {
    html: await weight(join(folder, 'index.html')),
    shell: sum(await Promise.all(first.map((file) => weight(join(folder, file))))),
    later: Object.fromEntries(
      await Promise.all(later.map(async (file) => [file, await weight(join(folder, file))] as const)),
    ),
  };
}

/**
 * The script that the living scene brings after the first paint, its worker with it, and what is left for
 * later: told apart by what a visit really asked for.
 */
export function parted({ later }: Sizes, asked: readonly string[]): { scene: number; rest: number } {
  const scripts = Object.entries(later).filter(([file]) => /\.(?:js|wasm)$/.test(file));
  const weightOf = (wanted: boolean): number =>
    sum(scripts.filter(([file]) => asked.includes(`/${file}`) === wanted).map(([, bytes]) => bytes));
  return { scene: weightOf(true), rest: weightOf(false) };
}

if (import.meta.main) {
  const { html, shell, later } = await sizes(process.argv[2] ?? join(import.meta.dirname, '../dist'));
  const rows = [['first HTML', html], ['shell', shell], ...Object.entries(later)] as const;
  const line = ([name, bytes]: readonly [string, number]): string => `${String(bytes).padStart(8)}  ${name}`;
  process.stdout.write(`bytes, gzipped\n${rows.map(line).join('\n')}\n`);
}
