import { closing, type ExperimentRow, type Line, lineOf, type Page } from '@tokos/atlas';
import { bold, type Screen } from '../terminal/screen.ts';
import { harmless } from '../terminal/streams.ts';
import { tableText, wrapped } from '../terminal/table.ts';

const HEADER = ['', 'unit', 'published', 'model', 'band', 'verdict'];

/** One experiment: published beside model, with the band and whether the model lies in it. */
export function comparisonText(row: ExperimentRow, screen: Screen): string {
  const verdict = row.verdict ?? 'open';
  const surprise = row.met ? '' : `, expected: ${row.expected}`;
  const title = `${bold(row.id, screen)}  ${harmless(row.title)}: ${verdict}${surprise}`;
  return `${title}\n${linesText(row.measures.map(lineOf))}\n`;
}

const PUBLISHED = 36;

/** What a paper says at length stands whole in `tokos atlas show`. */
const cut = (text: string): string =>
  text.length <= PUBLISHED ? text : `${text.slice(0, PUBLISHED - 4).replace(/[ ;,(]+$/, '')} ...`;

function linesText(lines: readonly Line[]): string {
  const cells = lines.map(({ name, unit, published, model, band, verdict }) => [
    `  ${name}`,
    unit === '1' ? '' : unit.replaceAll(/\{.*?\}/g, ''),
    cut(published),
    model,
    band,
    verdict,
  ]);
  return harmless(
    tableText(
      cells.map((row) => row.map((cell) => cell.replaceAll('\n', ' '))),
      HEADER,
    ),
  );
}

/** Everything that is known of one experiment. */
export function pageText(page: Page, screen: Screen): string {
  const sentences = page.sentences.map(({ text }) => `${wrapped(text, screen.width)}\n`);
  const remarks = page.lines
    .flatMap(({ name, published, remark }) => [
      ...(cut(published) === published ? [] : [`${name}, published: ${published}`]),
      ...(remark === '' ? [] : [`${name}: ${remark}`]),
    ])
    .map((text) => `${wrapped(harmless(text), screen.width, '  ')}\n`);
  const beside = page.beside.map(({ name, unit, model }) => [`  ${name}`, unit === '1' ? '' : unit, model]);
  const notes = page.notes.map((note) => `${wrapped(note, screen.width)}\n`);
  return [
    `${bold(page.id, screen)}  ${harmless(page.title)}\n`,
    ...sentences,
    '\n',
    linesText(page.lines),
    ...(beside.length > 0 ? ['\nBeside it, not judged:\n', harmless(tableText(beside))] : []),
    ...(remarks.length > 0 ? ['\n', ...remarks] : []),
    ...(notes.length > 0 ? ['\n', ...notes] : []),
  ].join('');
}

export const closingText = (rows: readonly ExperimentRow[]): string =>
  closing(rows)
    .map(({ text }) => `${text}\n`)
    .join('');
