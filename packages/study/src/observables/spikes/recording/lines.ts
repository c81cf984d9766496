import { fault } from '../../../messages/faults.ts';

/** A line is one spike, so a long one is no line of a recording: a picture, or a table lying on its side. */
const MOST_CHARACTERS = 10_000;
/**
 * Control signs but tabs and line ends, and what stands for bytes that are no UTF-8: a file with them is no
 * text.
 */
const NO_TEXT = /[^\P{Cc}\t-\r]|\ufffd/u;

/** Cuts a text that comes in pieces into lines; a piece may end anywhere. Lines end as the first one does. */
export class Lines {
  #rest = '';
  #end: '\n' | '\r' | undefined;
  /** Lines given out so far. */
  count = 0;

  /** Hands each line that the piece completes to `take`, without what ends it. */
  read(piece: string, take: (line: string) => void): void {
    const stray = piece.search(NO_TEXT);
    this.#cut(this.#rest + (stray < 0 ? piece : piece.slice(0, stray)), take);
    if (stray >= 0) throw fault('recording-binary', { line: this.count + 1 });
  }

  #cut(text: string, take: (line: string) => void): void {
    this.#end ??= endIn(text);
    let from = 0;
    if (this.#end !== undefined) {
      for (let at = text.indexOf(this.#end); at >= 0; at = text.indexOf(this.#end, from)) {
        this.#give(text, from, at, take);
        from = at + 1;
      }
    }
    this.#rest = text.slice(from);
    this.#checkLength(this.#rest.length);
  }

  /** Hands the last line out, where the text does not end with the end of a line. */
  finish(take: (line: string) => void): void {
    if (this.#rest !== '') this.#give(this.#rest, 0, this.#rest.length, take);
    this.#rest = '';
  }

  #give(text: string, from: number, to: number, take: (line: string) => void): void {
    this.#checkLength(to - from);
    this.count++;
    const isReturned = this.#end !== '\r' && text[to - 1] === '\r' && to > from;
    take(text.slice(from, isReturned ? to - 1 : to));
  }

  #checkLength(length: number): void {
    if (length > MOST_CHARACTERS) {
      throw fault('recording-long-line', { line: this.count + 1, most: MOST_CHARACTERS });
    }
  }
}

/** What ends the first line; unknown as long as a return could still be followed by a line feed. */
function endIn(text: string): '\n' | '\r' | undefined {
  const at = text.search(/[\r\n]/);
  if (at < 0 || (text[at] === '\r' && at === text.length - 1)) return undefined;
  return text[at] === '\r' && text[at + 1] !== '\n' ? '\r' : '\n';
}
