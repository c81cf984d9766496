import { fault } from '../messages/faults.ts';
import { VERSION } from '../run/manifest.ts';
import type { PersonLife } from './person-life.ts';

/** Whose people a record holds: the hash of the plan, and the seed for a reader. */
export interface RecordOwner {
  readonly hash: string;
  readonly seed: number;
}

/** The first line of a record of finished people; each of them is a line below, in any order. */
export const recordHead = ({ hash, seed }: RecordOwner): string =>
  `${JSON.stringify({ tokos: VERSION, people_of: hash, seed })}\n`;

export const recordLine = (life: PersonLife): string => `${JSON.stringify(life)}\n`;

/** What is read of a record: how much of it is whole, and who is in it. */
export interface ReadRecord {
  readonly owner: RecordOwner;
  readonly lives: readonly PersonLife[];
}

/**
 * Reads a record. A last line without its end was being written when the program was ended, and is left
 * out; anything else that cannot be read is refused.
 */
export function readRecord(text: string, path: string): ReadRecord {
  const lines = text.split('\n').slice(0, -1);
  try {
    const [head, ...lives] = lines.map((line) => JSON.parse(line) as unknown);
    const { people_of: hash, seed } = head as { people_of: unknown; seed: unknown };
    if (typeof hash !== 'string' || typeof seed !== 'number') throw new SyntaxError('no head');
    return { owner: { hash, seed }, lives: lives.map(lifeOf) };
  } catch {
    throw fault('checkpoint-damaged', { path });
  }
}

function lifeOf(value: unknown): PersonLife {
  const { person, drawn, arms } = value as Partial<PersonLife>;
  if (typeof person !== 'number' || !Array.isArray(drawn) || !Array.isArray(arms)) {
    throw new SyntaxError('no person');
  }
  return value as PersonLife;
}
