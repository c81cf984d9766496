import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { plotText } from './plot.ts';
import { lengthOf } from './table.ts';

const screen = (unicode: boolean, width = 44) => ({ unicode, width, colour: false });
const line = (values: readonly number[]) => ({
  times: Float64Array.from(values, (_, i) => i),
  values: Float64Array.from(values),
});

test('a straight rise in plain letters', () => {
  expect(plotText(line([0, 1, 2, 3, 4, 5, 6, 7, 8]), 'min', screen(false))).toBe(
    [
      ' 8 |                                     ***',
      '   |                                ******',
      '   |                           ******',
      '   |                      ******',
      ' 4 |                  *****',
      '   |             ******',
      '   |        ******',
      '   |   ******',
      ' 0 |****',
      '   +--------------------+-------------------',
      '    0                   4              8 min',
      '',
    ].join('\n'),
  );
});

test('the same in braille keeps its frame', () => {
  const rows = plotText(line([0, 8, 0, 8]), 'min', screen(true)).split('\n');
  expect(rows).toHaveLength(12);
  expect(rows[0]).toMatch(/^ 8 │[ \u2801-\u28ff]+$/);
  expect(rows[9]).toMatch(/^ {3}└─+┴─+$/);
});

test('any line fits its width and its nine rows', () => {
  const values = fc.array(fc.double({ noNaN: true, min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(values, fc.boolean(), fc.integer({ min: 40, max: 120 }), (all, unicode, width) => {
      const rows = plotText(line(all), 'h', screen(unicode, width)).split('\n');
      expect(rows).toHaveLength(12);
      for (const row of rows) expect(lengthOf(row)).toBeLessThanOrEqual(width);
    }),
  );
});
