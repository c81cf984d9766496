import { expect, test } from 'vitest';
import { EXAMPLE, EXAMPLE_BANDS } from '../../tests/example.ts';
import { readExperiment } from '../experiment/read.ts';
import { compare } from '../run/compare.ts';
import type { ExperimentRow } from '../run/row.ts';
import { bandText, publishedText, rangeText } from './print.ts';
import { closing, pageOf } from './report.ts';

const experiment = readExperiment(EXAMPLE, EXAMPLE_BANDS).experiment!;
const row = await compare(experiment);
const sentences = (over: Partial<ExperimentRow>): string[] =>
  pageOf(experiment, { ...row, ...over }).sentences.map(({ text }) => text);

test('a page says the verdict, the source, and every measure as text', () => {
  const page = pageOf(experiment, row);
  expect(page.sentences.map(({ text }) => text)).toEqual([
    'Every judged measure lies inside its band.',
    'Source: doi:10.1000/182, abstract.',
  ]);
  expect(page.lines[0]).toMatchObject({
    name: 'large_peak',
    unit: 'pg/mL',
    published: '30 ± 3 (standard deviation)',
    band: '20 to 40',
    verdict: 'inside',
    remark: '',
  });
  expect(page.lines[2]).toMatchObject({ model: '', verdict: '', remark: 'The breast does not exist yet.' });
  expect(page.beside).toMatchObject([{ name: 'small_peak', unit: 'pmol/L' }]);
});

test.each([
  [{ verdict: 'fitted' }, 'Parameters were fitted to this experiment, so it is shown and not judged.'],
  [{ verdict: null }, 'Nothing of this experiment is judged.'],
  [{ verdict: 'outside', met: false }, 'This experiment was expected to pass and does not.'],
  [{ verdict: 'partly', expected: 'miss', reason: 'no uterus.' }, 'This miss is known: no uterus.'],
  [
    { expected: 'miss', met: false },
    'This experiment was expected to miss and passes; look why before the file is changed.',
  ],
] as const)('%j says: %s', (over, text) => {
  expect(sentences(over)).toContain(text);
});

test('a fitted measure shows both words', () => {
  const fitted = { ...row, measures: [{ ...row.measures[0]!, fitted: true }] };
  expect(pageOf(experiment, fitted).lines[0]!.verdict).toBe('fitted, inside');
});

test('what a source prints is printed as it prints it', () => {
  expect(publishedText({ mean: 442, low: 298, high: 533, spread: 73, what_the_spread_is: 'SD' })).toBe(
    '442 (298 to 533) ± 73 (SD)',
  );
  expect(publishedText({ low: 0.007, high: 0.07, text: 'between six men' })).toBe(
    '0.007 to 0.07; between six men',
  );
  expect(publishedText({ text: 'below 10' })).toBe('below 10');
  expect(publishedText(null)).toBe('');
  expect(rangeText(null, 10)).toBe('at most 10');
  expect(bandText(1, null, 'direction')).toBe('above 1');
  expect(bandText(null, 0, 'direction')).toBe('below 0');
});

test('a run closes with the counts, evidence apart from fits', () => {
  expect(closing([row]).map(({ text }) => text)).toEqual([
    '1 experiments: 1 inside, 0 partly, 0 outside, 0 fitted, 0 open.',
    '2 of 2 judged measures inside their bands, 0 outside (0 known).',
    '0 measures shown without a band, 1 wait for an organ that is not built.',
  ]);
});
