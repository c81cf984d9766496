import { expect, test } from 'vitest';
import { bandsFile } from '../files/built-in.ts';
import { readBands } from './bands.ts';
import { rowsOf } from './csv.ts';

const HEAD = 'id,topic,measure,unit,published,low,high,kind,species,because';

test('reads quoted fields with commas, doubled quotes and line breaks', () => {
  expect(rowsOf('a,"b, c"\r\n"say ""no""","two\nlines"\n')).toEqual([
    ['a', 'b, c'],
    ['say "no"', 'two\nlines'],
  ]);
  expect(rowsOf('a,b')).toEqual([['a', 'b']]);
  expect(rowsOf('')).toEqual([]);
});

test('an empty end of a band is open', () => {
  const [band] = readBands(`${HEAD}\nx,kinetics,level,pg/mL,,2,,band,human,"seen, once"\n`).get('x')!;
  expect(band).toEqual({
    measure: 'level',
    topic: 'kinetics',
    unit: 'pg/mL',
    kind: 'band',
    low: 2,
    species: 'human',
    because: 'seen, once',
  });
});

test.each([
  ['id,topic\n', "no column 'measure'"],
  [`${HEAD}\nx,k,m,1,,two,,band,h,b\n`, 'Line 2 of the bands: low is "two"; expected a number or nothing.'],
  [`${HEAD}\nx,k,m,1,,,,bond,h,b\n`, 'Line 2 of the bands: kind is "bond"'],
])('a table that cannot be used is refused: %j', (text, sentence) => {
  expect(() => readBands(text)).toThrow(sentence);
});

test('the bands of the house are whole: a thousand rows, each measure of an experiment once', async () => {
  const bands = await bandsFile();
  const rows = [...bands].flatMap(([id, own]) => own.map(({ measure }) => `${id}.${measure}`));
  expect(rows.length).toBeGreaterThan(1000);
  expect(new Set(rows).size).toBe(rows.length);
  expect(bands.get('mcr-term-vs-postpartum')![0]).toMatchObject({ low: 5, high: 7.5, published: 5.7 });
});

test('only what is reported has no ends, and only reports have none', async () => {
  for (const band of [...(await bandsFile()).values()].flat()) {
    const ends = [band.low, band.high].filter((end) => end !== undefined);
    expect(ends.length === 0, band.measure).toBe(band.kind === 'report');
  }
});
