/** A line of a paragraph: its words, what stands before them, and before those of the lines that go on. */
interface Line {
  readonly first: string;
  readonly next: string;
  readonly words: string;
}

/**
 * Breaks the remarks of a code file that are wider than a line, which Biome leaves as they are. What is
 * narrow enough stays as its writer broke it; tags and items of lists keep their lines.
 */
export function wrapRemarks(text: string, width: number): string {
  return wrapped(
    text.split('\n').flatMap((line) => opened(line, width)),
    remark,
    width,
  );
}

/** The same for paragraphs and items of a page; tables, headings, quotations and code are never touched. */
export function wrapProse(text: string, width: number): string {
  let isCode = false;
  const outsideCode = (line: string): Line | undefined => {
    const isFence = line.startsWith('```');
    if (isFence) isCode = !isCode;
    return isCode || isFence ? undefined : prose(line);
  };
  return wrapped(text.split('\n'), outsideCode, width);
}

/** A remark in one line becomes one of three. */
function opened(line: string, width: number): string[] {
  const [, margin = '', open = '', words = ''] = /^(\s*)(\/\*\*?) (.*) \*\/$/.exec(line) ?? [];
  if (line.length <= width || words === '') return [line];
  return [margin + open, `${margin} * ${words}`, `${margin} */`];
}

function remark(line: string): Line | undefined {
  const [, margin = '', words] =
    /^(\s*(?:\/\/|\*) )((?![-/@]|\d+\. |(?:biome|oxlint|eslint)-)\S.*)$/.exec(line) ?? [];
  return words === undefined ? undefined : { first: margin, next: margin, words };
}

function prose(line: string): Line | undefined {
  const [, margin = '', mark = '', words] = /^(\s*)((?:[-*]|\d+\.) )?((?![#|<>])\S.*)$/.exec(line) ?? [];
  if (words === undefined) return undefined;
  return { first: margin + mark, next: margin + ' '.repeat(mark.length), words };
}

/** Lines that go on alike are one paragraph, broken anew only if one of them is too wide. */
function wrapped(lines: readonly string[], read: (line: string) => Line | undefined, width: number): string {
  const out: string[] = [];
  let paragraph: Line[] = [];
  const close = (): void => {
    const [head] = paragraph;
    const asWritten = paragraph.map(({ first, words }) => first + words);
    out.push(
      ...(head && asWritten.some((line) => line.length > width) ? filled(paragraph, head, width) : asWritten),
    );
    paragraph = [];
  };
  for (const text of lines) {
    const line = read(text);
    if (line === undefined || line.first !== paragraph[0]?.next) close();
    if (line) paragraph.push(line);
    else out.push(text);
  }
  close();
  return out.join('\n');
}

function filled(paragraph: readonly Line[], { first, next }: Line, width: number): string[] {
  const words = paragraph.flatMap((line) => line.words.split(/ +/));
  const out: string[] = [];
  let line = first + words[0];
  for (const word of words.slice(1)) {
    if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      out.push(line);
      line = next + word;
    }
  }
  return [...out, line];
}
