import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { wholeBody } from '@tokos/body';
import { emitModel, flatten } from '@tokos/language';

const folder = new URL('../../packages/study/generated/', import.meta.url);

/** Writes the straight-line code of the body, which the study imports. Leaves alone what has not changed. */
export function generate(): void {
  mkdirSync(folder, { recursive: true });
  write('whole-body.d.ts', DECLARATION);
  write('whole-body.js', emitModel(flatten(wholeBody), '@tokos/engine/elementary'));
}

const PARTS = ['layout', 'fixedCount', 'prepare', 'rates', 'outputs', 'conditions', 'change'];
const DECLARATION = `import type { Model } from '@tokos/language';

${PARTS.map((part) => `export declare const ${part}: Model['${part}'];`).join('\n')}
`;

function write(name: string, text: string): void {
  const file = new URL(name, folder);
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // not there yet
  }
  if (before !== text) writeFileSync(file, text);
}

if (import.meta.main) generate();
