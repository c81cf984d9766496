import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transformSync } from 'rolldown/utils';

const engine = new URL('../../packages/engine/', import.meta.url);
const sources = new URL('src/neurons/kernels/', engine);
const worker = new URL('src/backends/kernel-worker.ts', engine);
const generated = new URL('generated/', engine);

/** No relaxed vectors: their last bit differs between machines. */
const OPTIONS = ['--runtime', 'stub', '--enable', 'simd', '-O3', '--noAssert', '--importMemory'];
const SIZE = ['--initialMemory', '1', '--maximumMemory', '65536'];

/**
 * Compiles the kernels into a JavaScript module that carries their bytes: nothing has to be fetched, in
 * Node, in a browser or in a bundle. Does nothing where they have not changed.
 */
export async function writeKernels(): Promise<void> {
  mkdirSync(generated, { recursive: true });
  const hash = hashOfSources();
  if (read('neuron-kernels.js').includes(hash)) return;
  const [alone, shared] = [await compile([]), await compile(['--enable', 'threads', '--sharedMemory'])];
  const differing = [...alone.keys()].filter((i) => alone[i] !== shared[i]);
  if (alone.length !== shared.length || differing.length !== 1 || shared[differing[0]!] !== 3) {
    throw new Error('the kernels for shared and for own memory differ in more than the flag of their memory');
  }
  const code = transformSync('kernel-worker.ts', readFileSync(worker, 'utf8')).code.replace('export {};', '');
  write('kernel-worker.js', code);
  write('neuron-kernels.d.ts', DECLARATION);
  write(
    'neuron-kernels.js',
    `// Compiled from packages/engine/src/neurons/kernels. Change those. ${hash}
const text = '${Buffer.from(alone).toString('base64')}';
export const bytes = () => Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
export const sharedByte = ${differing[0]};
export const workerCode = ${JSON.stringify(code)};
`,
  );
}

const DECLARATION = `/** The kernels of the neurons as WebAssembly; a new copy for each call. */
export declare const bytes: () => Uint8Array;
/** Which byte is 3 where the memory is shared between threads. */
export declare const sharedByte: number;
/** What a thread runs. */
export declare const workerCode: string;
`;

function hashOfSources(): string {
  const hash = createHash('sha256').update([...OPTIONS, ...SIZE].join(' '));
  for (const name of readdirSync(sources).sort())
    hash.update(name).update(readFileSync(new URL(name, sources)));
  return hash.update(readFileSync(worker)).digest('hex');
}

/** Whoever reads it meanwhile sees the old or the new file, whole. */
function write(name: string, text: string): void {
  const fresh = new URL(`${name}.${process.pid}`, generated);
  writeFileSync(fresh, text);
  renameSync(fresh, new URL(name, generated));
}

function read(name: string): string {
  try {
    return readFileSync(new URL(name, generated), 'utf8');
  } catch {
    return ''; // not there yet
  }
}

async function compile(more: readonly string[]): Promise<Uint8Array> {
  const { default: asc } = await import('assemblyscript/asc');
  let binary: Uint8Array | undefined;
  const files = { stdout: () => {}, folder: fileURLToPath(sources) };
  const { error } = await asc.main(['index.as.ts', '-o', 'kernels.wasm', ...OPTIONS, ...SIZE, ...more], {
    readFile: (name: string) => source(files.folder, name),
    writeFile: (name: string, content: string | Uint8Array) => {
      if (name.endsWith('.wasm')) binary = content as Uint8Array;
    },
    listFiles: () => [],
  });
  if (error || !binary) throw new Error(`the kernels do not compile: ${String(error)}`);
  return binary;
}

/** The text of a source, or null where there is none: the compiler tries several names. */
function source(folder: string, name: string): string | null {
  try {
    return readFileSync(`${folder}/${name}`, 'utf8');
  } catch {
    return null;
  }
}

if (import.meta.main) await writeKernels();
