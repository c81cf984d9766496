import { existsSync } from 'node:fs';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { fileText, type Source, sourceIn, standardInput } from './text-source.ts';

/** A scenario is a file, standard input (`-`), a link, or an experiment of the atlas. */
export async function sourceOf(given: string): Promise<Source> {
  if (isLink(given)) {
    const expected = 'a file, - (standard input) and the ids of `tokos atlas list`';
    throw refuse(EXIT.use, fault('not-built-yet', { given: 'a shared link', expected }));
  }
  if (given === '-') return sourceIn('standard input', await standardInput());
  if (isPath(given) || existsSync(given)) return sourceIn(given, await fileText(given));
  const { experimentSource } = await import('./experiment-source.ts');
  return experimentSource(given);
}

const isLink = (given: string): boolean => /^https?:\/\/|#s=/.test(given);
const isPath = (given: string): boolean => /[/\\]|\.(?:ya?ml|json)$/i.test(given);
