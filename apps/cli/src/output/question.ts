import { createInterface } from 'node:readline/promises';

/** Asks before something is overwritten; without a terminal nobody can answer, and the answer is no. */
export async function mayOverwrite(path: string, yes: boolean): Promise<boolean> {
  if (yes) return true;
  if (!process.stdin.isTTY || !process.stderr.isTTY) return false;
  const asked = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await asked.question(`'${path}' exists. Overwrite it? [y/N] `);
  asked.close();
  return /^y(?:es)?$/i.test(answer.trim());
}
