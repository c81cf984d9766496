import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the command line as it was built for this ring. */
    readonly commandLine: string;
  }
}

/** The ring builds the command line once; each of its files puts it into a folder of its own. */
export default function setup({ provide }: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'tokos-built-'));
  const builder = fileURLToPath(new URL('../../../house/build/command-line.ts', import.meta.url));
  execFileSync(process.execPath, ['--conditions=source', builder, folder], { stdio: 'pipe' });
  provide('commandLine', folder);
  return () => {
    for (const each of [folder, `${folder}-compiled`]) rmSync(each, { recursive: true, force: true });
  };
}
