import { CATALOGUE } from '@tokos/study';
import { type Fault, fill } from '@tokos/units';
import type { Problem } from '../exit.ts';
import { harmless } from './streams.ts';
import { lengthOf } from './table.ts';

/**
 * One mistake in two lines: where it stands, what is wrong and its code; below, under the sentence, what
 * to do about it. All mistakes of one document are aligned.
 */
export function problemsText(problems: readonly Problem[], verb: string): string {
  const places = problems.map((problem) => placeOf(problem, verb));
  const width = Math.max(0, ...places.map(lengthOf));
  return problems
    .map(({ fault }, i) => {
      const [sentence, remedy] = twoLines(fault);
      const place = places[i]!;
      const first = `${place}${' '.repeat(width - lengthOf(place))}${sentence}  [${fault.code}]\n`;
      return `${first}${' '.repeat(width)}${remedy}\n`;
    })
    .join('');
}

/** With the gap behind it: two blanks after a line of a file, one after a colon. */
export function placeOf({ file, line, place }: Problem, verb: string): string {
  if (file !== undefined) return `${harmless(line === undefined ? file : `${file}:${line}`)}  `;
  return `${harmless(place ?? `tokos ${verb}`.trim())}: `;
}

/**
 * What is wrong, and what to do: parted where the sentence of the catalogue parts, never inside what was
 * given.
 */
export function twoLines(fault: Fault): readonly [sentence: string, remedy: string] {
  const template = CATALOGUE[fault.code];
  if (template !== undefined && fill(template, fault.slots) === fault.message) {
    const parts = parted(template.replace(HINT, ` ${HINT}`));
    const [sentence, remedy] = parts.map((part) => oneLine(fill(part, fault.slots)));
    return told(sentence!, remedy!, fault);
  }
  return told(...parted(oneLine(fault.message)), fault);
}

/** Where a sentence knows no way out, there is more to read. */
const told = (sentence: string, remedy: string, { code }: Fault): readonly [string, string] => [
  ended(sentence),
  remedy === '' ? `See \`tokos explain ${code}\`.` : capital(remedy),
];

function parted(text: string): readonly [string, string] {
  const places = ['. ', '; '].map((end) => ({ end, at: text.indexOf(end) })).filter(({ at }) => at >= 0);
  // a hint may be empty, so it is a remedy only where there is no other
  const [best] = [...places.filter(({ at, end }) => text.slice(at + end.length) !== HINT), ...places];
  return best ? [text.slice(0, best.at + 1), text.slice(best.at + best.end.length)] : [text, ''];
}

const oneLine = (text: string): string => harmless(text).replaceAll(/\s+/g, ' ').trim();

const HINT = '{hint}';

const ended = (text: string): string => (text.endsWith('?') ? text : `${text.replace(/[;.]$/, '')}.`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
