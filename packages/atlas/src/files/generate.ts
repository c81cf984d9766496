import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOPICS } from '../experiment/experiment.ts';
import { fault } from '../faults.ts';
import { bandsFile, EXPERIMENTS } from './built-in.ts';
import { experimentsAt } from './folder.ts';
import { type Evidence, evidence } from './generate-evidence.ts';

const GENERATED = fileURLToPath(new URL('../../generated/', import.meta.url));

/**
 * Writes the built-in experiments as modules, one for each topic, so that a browser needs no file, no YAML
 * and no table. A file that cannot be read stops the build with its sentence. What has not changed is not
 * written.
 */
export async function generateAtlas(into: string = GENERATED): Promise<void> {
  const bands = await bandsFile();
  const { experiments, refusals } = await experimentsAt(EXPERIMENTS, bands);
  const [first] = refusals;
  if (first) {
    const file = `${first.file}:${first.line ?? 1}`;
    throw fault('experiment-file', { file, sentence: first.fault.message });
  }
  await mkdir(into, { recursive: true });
  const shelves: string[] = [];
  for (const topic of TOPICS) {
    const own = experiments.filter((e) => e.topic === topic);
    if (own.length === 0) continue;
    await write(join(into, `${topic}.js`), `export const experiments = ${JSON.stringify(own, null, 1)};\n`);
    const ids = JSON.stringify(own.map(({ id }) => id));
    shelves.push(`  ${topic}: { ids: ${ids}, load: () => import('./${topic}.js') },`);
  }
  await write(join(into, 'index.js'), `export const shelves = {\n${shelves.join('\n')}\n};\n`);
  await write(join(into, 'bands.js'), `export const bands = ${JSON.stringify([...bands])};\n`);
  await write(join(into, 'index.d.ts'), 'export declare const shelves: unknown;\n');
  await write(join(into, 'bands.d.ts'), 'export declare const bands: unknown;\n');
  await writeEvidence(join(into, 'evidence'), await evidence(experiments, bands));
}

async function writeEvidence(into: string, { shelves, topics }: Evidence): Promise<void> {
  await mkdir(into, { recursive: true });
  for (const [name, shown] of Object.entries(shelves)) {
    await write(join(into, `${name}.js`), `export const ${name} = ${JSON.stringify(shown)};\n`);
    await write(join(into, `${name}.d.ts`), `export declare const ${name}: unknown;\n`);
  }
  // One import by name for each topic: what a bundler can follow.
  const modules: string[] = [];
  for (const [topic, shown] of topics) {
    const file = `experiments-${topic}.js`;
    await write(join(into, file), `export const experiments = ${JSON.stringify(shown)};\n`);
    modules.push(`  ${topic}: () => import('./${file}'),`);
  }
  await write(join(into, 'topics.js'), `export const topics = {\n${modules.join('\n')}\n};\n`);
  await write(join(into, 'topics.d.ts'), 'export declare const topics: unknown;\n');
}

async function write(file: string, text: string): Promise<void> {
  const before = await readFile(file, 'utf8').catch(() => '');
  if (before !== text) await writeFile(file, text);
}
