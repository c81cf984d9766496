import { createInterface } from 'node:readline/promises';
import type { Choices } from '../running/choices.ts';
import { checkWritable, isThere } from './whole-file.ts';

/** Asks before something is overwritten; without a terminal nobody can answer, and the answer is no. */
export async function mayOverwrite(path: string, yes: boolean): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asked.question(`'${path}' exists. Overwrite it? [y/N] `);
  asked.close();
  return /^y(?:es)?$/i.test(answer.trim());
}

/** Whether the file of the traces may be replaced; refused before anything is worked out. */
export async function mayWrite({ traces, force, yes }: Choices): Promise<boolean> {
  if (!traces || traces.to === '-') return false;
  const overwrite = force || ((await isThere(traces.to)) && (await mayOverwrite(traces.to, yes)));
  await checkWritable(traces.to, overwrite);
  return overwrite;
}
