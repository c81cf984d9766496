import { fault } from '../../../messages/faults.ts';

/** What may stand between two fields of a line; one recording keeps to one. */
export const SEPARATORS = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' } as const;
export type Separator = keyof typeof SEPARATORS;
const ALL = Object.keys(SEPARATORS) as readonly Separator[];

/** The separators in a text, outside quotation marks. */
export const separatorsIn = (text: string): Separator[] => {
  const bare = text.replaceAll(QUOTED, '');
  return ALL.filter((separator) => bare.includes(separator));
};

const QUOTED = /"(?:[^"]|"")*"/g;

/** What cuts the lines of a recording, by its first line; nothing where a line is one field. */
export function separatorOf(line: string): Separator | undefined {
  const [first, second] = separatorsIn(line);
  if (first && second) {
    throw fault('recording-separators', { given: SEPARATORS[second], expected: SEPARATORS[first] });
  }
  return first;
}

/** The fields of a line without blanks around them and without their quotation marks. */
export function fieldsOf(line: string, separator: Separator | undefined): string[] {
  if (!line.includes('"')) return (separator ? line.split(separator) : [line]).map((field) => field.trim());
  const fields: string[] = [];
  let rest = line;
  for (;;) {
    const quoted = /^\s*"((?:[^"]|"")*)"\s*/.exec(rest);
    const cut = quoted ? quoted[0].length : separator ? rest.indexOf(separator) : -1;
    const end = cut < 0 ? rest.length : cut;
    const field = quoted ? quoted[1]!.replaceAll('""', '"') : rest.slice(0, end);
    if (!quoted && field.includes('"')) throw fault('recording-quotes');
    fields.push(field.trim());
    if (end >= rest.length) return fields;
    if (rest[end] !== separator) throw fault('recording-quotes');
    rest = rest.slice(end + 1);
  }
}
