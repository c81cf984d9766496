import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { axonTerminal, BODIES, bathed, STEPPED, soaked } from '@tokos/body';
import { emitJacobian, emitModel, emitStepped, flatten, flattenStepped } from '@tokos/language';
import { writeKernels } from './kernels.ts';

const folder = new URL('../../packages/study/generated/', import.meta.url);
const ELEMENTARY = '@tokos/engine/elementary';
const SMOOTH_PARTS = ['layout', 'fixedCount', 'prepare', 'rates', 'held', 'outputs', 'conditions', 'change'];
const JACOBIAN_PARTS = ['rows', 'columns', 'fixedCount', 'prepare', 'entries'];
const STEPPED_PARTS = ['layout', 'fixedCount', 'prepare', 'step'];

/**
 * Writes everything that is made before the product runs and is not kept in git: the straight-line code of
 * the body and of its stepped components, the kernels of the neurons, and the atlas as a module. Leaves alone
 * what has not changed.
 */
export async function generate(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const system of [...Object.values(BODIES), bathed, soaked]) {
    const flat = flatten(system);
    writeModule(system.name, emitModel(flat, ELEMENTARY), 'Model', SMOOTH_PARTS);
    writeModule(`${system.name}-jacobian`, emitJacobian(flat, ELEMENTARY), 'Jacobian', JACOBIAN_PARTS);
  }
  for (const component of [...STEPPED, axonTerminal]) {
    const code = emitStepped(flattenStepped(component), ELEMENTARY);
    writeModule(component.name, code, 'SteppedModel', STEPPED_PARTS);
  }
  await writeKernels();
  // the atlas reads its files with the study, which does not load before the kernels are there
  const { generateAtlas } = await import('@tokos/atlas/files');
  await generateAtlas();
}

function writeModule(name: string, code: string, type: string, parts: readonly string[]): void {
  const declared = parts.map((part) => `export declare const ${part}: ${type}['${part}'];`);
  write(`${name}.d.ts`, `import type { ${type} } from '@tokos/language';\n\n${declared.join('\n')}\n`);
  write(`${name}.js`, code);
}

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

if (import.meta.main) await generate();
