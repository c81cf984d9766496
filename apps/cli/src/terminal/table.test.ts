import { expect, test } from 'vitest';
import { tableText, wrapped } from './table.ts';

test('numbers stand to the right, words to the left, and no line ends in blanks', () => {
  const rows = [
    ['peak', '12.31', 'pmol/L'],
    ['time_of_peak', '60', 'min'],
    ['low', '-', ''],
  ];
  expect(tableText(rows, ['what', 'value'])).toBe(
    'what          value\npeak          12.31  pmol/L\ntime_of_peak     60  min\nlow               -\n',
  );
  expect(tableText([])).toBe('');
});

test('letters outside the first plane are counted once', () => {
  expect(
    tableText([
      ['𝛼', 'a'],
      ['ab', 'b'],
    ]),
  ).toBe('𝛼   a\nab  b\n');
});

test('words are wrapped, and a word that is too long stands alone', () => {
  expect(wrapped('one two three', 7)).toBe('one two\nthree');
  expect(wrapped('one two three', 9, '  ')).toBe('one two\n  three');
  expect(wrapped('a bbbbbbbbbbbb c', 4)).toBe('a\nbbbbbbbbbbbb\nc');
});
