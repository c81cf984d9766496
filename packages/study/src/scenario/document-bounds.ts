import { Lexer } from 'yaml';
import { fault } from '../messages/faults.ts';

export const MOST_CHARACTERS = 300_000;
const MOST_SIGNS = 20_000;
const MOST_LEVELS = 24;

/** Signs of the lexer's own, which are no letters of the text. */
const MARKS = ['\u{FEFF}', '\x02', '\x1f', '\x18'];
const SCALAR_FOLLOWS = '\x1f';
const FLOW_BROKEN = '\x18';

/**
 * Refuses a text that is too much, before a tree is built from it. The count of words and signs bounds the
 * time that every later look at it takes; brackets and the columns at which blocks begin bound the depth of
 * the tree.
 */
export function refuseLarge(text: string): void {
  if (text.length > MOST_CHARACTERS) {
    throw fault('document-large', { given: text.length, most: MOST_CHARACTERS });
  }
  const depth = new Depth();
  let signs = 0;
  let isScalar = false;
  for (const sign of new Lexer().lex(text)) {
    if (++signs > MOST_SIGNS) throw fault('document-long', { most: MOST_SIGNS });
    if (depth.after(sign, isScalar) > MOST_LEVELS) throw fault('document-deep', { most: MOST_LEVELS });
    isScalar = sign === SCALAR_FOLLOWS;
  }
}

/** How deep a text nests at a place; a level that a reader sees as one may be counted once, never twice. */
class Depth {
  /** Columns of the blocks that are open. */
  readonly #blocks: number[] = [];
  #brackets = 0;
  #column = 0;
  #isFresh = true;

  after(sign: string, isScalar: boolean): number {
    if (sign === '\n' || sign === '\r\n') {
      this.#column = 0;
      this.#isFresh = true;
      return 0;
    }
    if (isScalar) this.#begin(this.#isFresh);
    else if (sign === '[' || sign === '{') this.#brackets++;
    else if (sign === ']' || sign === '}') this.#brackets = Math.max(0, this.#brackets - 1);
    else if (sign === FLOW_BROKEN) this.#brackets = 0;
    else this.#begin(sign === '-' || sign === '?' || (this.#isFresh && isContent(sign)));
    if (!MARKS.includes(sign)) this.#column += sign.length;
    return this.#blocks.length + this.#brackets;
  }

  #begin(isBlock: boolean): void {
    if (!isBlock || this.#brackets > 0) return;
    while ((this.#blocks.at(-1) ?? -1) >= this.#column) this.#blocks.pop();
    this.#blocks.push(this.#column);
    this.#isFresh = false;
  }
}

const isContent = (sign: string): boolean => !MARKS.includes(sign) && !/^[\s#%]/.test(sign);
