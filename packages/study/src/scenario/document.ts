import { LineCounter, parseDocument } from 'yaml';
import { fault } from '../messages/faults.ts';

export const MOST_CHARACTERS = 1_000_000;
export const MOST_LEVELS = 24;
const MOST_ALIASES = 50;

export type Path = readonly (string | number)[];

/** A document as plain values, and the line on which each of them stands. */
export interface Document {
  readonly value: unknown;
  lineOf(path: Path): number | undefined;
}

/** Reads YAML or JSON from anywhere: bounded in size, depth and repetition before anything is built from it. */
export function readDocument(text: string): Document {
  if (text.length > MOST_CHARACTERS) {
    throw fault('document-large', { given: text.length, most: MOST_CHARACTERS });
  }
  if (depthOf(text) > MOST_LEVELS) throw fault('document-deep', { most: MOST_LEVELS });
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    version: '1.2',
    merge: false,
    prettyErrors: false,
    uniqueKeys: true,
  });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    throw fault('document-form', { problem: `line ${line}: ${firstSentence(error.message)}` });
  }
  const value = plain(() => document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown);
  if (value === null || value === undefined) throw fault('document-empty');
  return {
    value,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as { range?: [number, number] } | undefined;
        if (node?.range) return lines.linePos(node.range[0]).line;
      }
      return undefined;
    },
  };
}

function plain(read: () => unknown): unknown {
  try {
    return read();
  } catch (error) {
    if (error instanceof ReferenceError) throw fault('document-aliases', { most: MOST_ALIASES });
    throw error;
  }
}

const firstSentence = (text: string): string => (text.split(/\n|\. /)[0] ?? text).replace(/\.$/, '');

/** The deepest nesting that a text could have, from brackets, indentation and dashes alone. */
function depthOf(text: string): number {
  let deepest = 0;
  let brackets = 0;
  for (const line of text.split('\n')) {
    const lead = /^[\s-]*/.exec(line.slice(0, 4000))![0];
    const dashes = lead.replaceAll(/[^-]/g, '').length;
    deepest = Math.max(deepest, dashes > 3 && lead.includes('---') ? 0 : dashes, Math.floor(lead.length / 2));
    for (const sign of line) {
      if (sign === '[' || sign === '{') deepest = Math.max(deepest, ++brackets);
      else if (sign === ']' || sign === '}') brackets--;
    }
  }
  return deepest;
}
