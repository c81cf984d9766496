import { expect, test } from 'vitest';
import type { PersonLife } from './person-life.ts';
import { readRecord, recordHead, recordLine } from './record.ts';

const owner = { hash: 'abc', seed: 2 ** 50 };
const lives: PersonLife[] = [4, 0].map((person) => ({
  person,
  drawn: [0.1 + person, 1 / 3, 5e-324],
  arms: [
    {
      measured: [
        { name: 'level', value: Math.PI * 1e-9, unit: 'pmol/L' },
        { name: 'low', value: null, unit: 'pg/mL', reason: 'not detected (limit 1.5 pg/mL)' },
      ],
      beyond: [],
    },
  ],
}));
const text = recordHead(owner) + lives.map(recordLine).join('');

test('people are read from a record with every bit', () => {
  expect(readRecord(text, 'r')).toEqual({ owner, lives });
});

test('a record that was broken off anywhere holds everybody who is whole', () => {
  const heads = recordHead(owner).length;
  for (let cut = heads; cut <= text.length; cut++) {
    const whole = text.slice(0, cut).split('\n').length - 2;
    expect(readRecord(text.slice(0, cut), 'r').lives).toEqual(lives.slice(0, whole));
  }
});

test.each([
  '',
  'no record',
  '{}\n',
  '[1]\n',
  `${recordHead(owner)}{"person":1}\n`,
  `${recordHead(owner)}x\n`,
])('what is no record is refused: %j', (other) => {
  expect(() => readRecord(other, 'people.record')).toThrow("'people.record' is not a whole checkpoint");
});
