/**
 * Cells in columns, two blanks between them; a column of numbers is set to the right. Lines have no
 * blanks at the end.
 */
export function tableText(rows: readonly (readonly string[])[], header?: readonly string[]): string {
  const all = header ? [header, ...rows] : rows;
  const count = Math.max(0, ...all.map((row) => row.length));
  const columns = Array.from({ length: count }, (_, i) => {
    const cells = rows.map((row) => row[i] ?? '');
    const isNumeric = cells.some((c) => c !== '') && cells.every((cell) => NUMERIC.test(cell));
    return { width: Math.max(...all.map((row) => lengthOf(row[i] ?? ''))), isNumeric };
  });
  const line = (row: readonly string[]): string =>
    columns
      .map(({ width, isNumeric }, i) => {
        const cell = row[i] ?? '';
        const blanks = ' '.repeat(width - lengthOf(cell));
        return isNumeric ? blanks + cell : cell + blanks;
      })
      .join('  ')
      .trimEnd();
  return all.map((row) => `${line(row)}\n`).join('');
}

const NUMERIC = /^(?:[-+]?[\d.]+(?:e[-+]?\d+)?|-|)$/;

/** Letters as a reader counts them. */
export const lengthOf = (text: string): number => Array.from(text).length;

/** Words in lines of at most `width` letters, each but the first set in by `indent`. */
export function wrapped(text: string, width: number, indent: string = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const longer = line === '' ? word : `${line} ${word}`;
    const room = lines.length === 0 ? width : width - indent.length;
    if (line !== '' && lengthOf(longer) > room) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line].join(`\n${indent}`);
}
