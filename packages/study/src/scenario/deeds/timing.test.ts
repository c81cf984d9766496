import { expect, test } from 'vitest';
import { hourOf, type Lived, lived, MU } from '../../../tests/lived.ts';
import { readScenario, scenarioFrom } from '../scenario.ts';

const within = (value: number, expected: number, relative: number = 1e-9): void =>
  expect(Math.abs(value / expected - 1)).toBeLessThan(relative);
const drip = (rate: string, when: object = {}) => ({ infusion: { drug: 'oxytocin', rate }, ...when });
/** Rates of the drips in mU/min at these minutes. */
const rates = ({ at }: Lived, ...minutes: readonly number[]): number[] =>
  minutes.map((minute) => Number((at('infusion', minute * 60) / MU).toFixed(9)));

test('several drips add up and stop each by itself', async () => {
  const life = await lived(
    hourOf([
      drip('3 mU/min', { for: '30 min', id: 'a' }),
      drip('4 mU/min', { at: '10 min', for: '10 min', id: 'b' }),
      drip('5 mU/min', { at: '15 min', id: 'c' }),
      drip('7 mU/min', { at: '10 min', until: 'infusion > 15 mU/min', id: 'd' }),
    ]),
  );
  // at 15 min the drip of 5 makes 19 mU/min, which ends the drip of 7 at that second
  expect(rates(life, 5, 12, 16, 25, 35)).toEqual([3, 14, 12, 8, 5]);
  within(life.given().injected, (3 * 30 + 4 * 10 + 5 * 45 + 7 * 5) * MU);
});

test('a deed that is repeated overlaps with itself and each of it ends by itself', async () => {
  const life = await lived(hourOf([drip('2 mU/min', { at: '5 min', every: '10 min', for: '25 min' })]));
  expect(rates(life, 4, 6, 16, 26, 31, 36, 46, 56)).toEqual([0, 2, 4, 6, 4, 6, 6, 6]);
  // begun at 5, 15, 25, 35, 45 and 55 min
  within(life.given().injected, 2 * (25 + 25 + 25 + 25 + 15 + 5) * MU);
});

test('a list of times with a repeat repeats from each of them', async () => {
  const nasal = { nasal: { drug: 'oxytocin', dose: '1 IU' } };
  const { given } = await lived(hourOf([{ ...nasal, at: ['0 min', '45 min'], every: '20 min' }]));
  within(given().laidDown, 5 * 1000 * MU); // 0, 20, 40, 60 and 45 min
});

test('two deeds whose names look like repeats of each other do not take each other away', async () => {
  const first = drip('2 mU/min', { at: ['0 min', '10 min'], for: '1 h', id: 'a' });
  const life = await lived(hourOf([first, drip('5 mU/min', { at: '20 min', id: 'a #2' })]));
  expect(rates(life, 5, 15, 25)).toEqual([2, 4, 9]);
});

test('`for` ends a drip to the second and a ladder on any rung; for no time is nothing', async () => {
  const rate = { start: '2 mU/min', step: '2 mU/min', every: '5 min', max: '20 mU/min' };
  const ladder = { infusion: { drug: 'oxytocin', rate }, for: '12 min' };
  const life = await lived(hourOf([ladder, drip('100 mU/min', { at: '30 min', for: '0 s' })]));
  expect([719, 720, 721, 1801].map((t) => Number((life.at('infusion', t) / MU).toFixed(9)))).toEqual([
    6, 6, 0, 0,
  ]);
  within(life.given().injected, (2 * 5 + 4 * 5 + 6 * 2) * MU);
});

/** The first whole second after `from` at which a free run has a level above a limit. */
async function firstAbove(limit: number, from: number): Promise<number> {
  const { values } = await lived(hourOf([drip('10 mU/min')]));
  return values('plasma_oxytocin').findIndex((value, second) => second > from && value >= limit);
}

test('`until` of a drip comes true at the first whole second at which it holds', async () => {
  const first = await firstAbove(5, 0);
  const life = await lived(hourOf([drip('10 mU/min', { until: 'plasma_oxytocin >= 5 pmol/L' })]));
  expect(first).toBeGreaterThan(60);
  expect(life.at('infusion', first) / MU).toBeCloseTo(10, 9);
  expect(life.at('infusion', first + 1)).toBe(0);
  within(life.given().injected, (10 * MU * first) / 60);
  within(life.given().middle, first / 2);
});

test.each(['0 min', '10 min'])(
  'a condition that holds when its deed begins at %s ends it at once',
  async (at) => {
    const { given, values } = await lived(hourOf([drip('10 mU/min', { at, until: 'oxytocin >= 1 pmol/L' })]));
    expect(given()).toEqual({ injected: 0, laidDown: 0, middle: 0 });
    expect(Math.max(...values('infusion'))).toBe(0);
  },
);

test('a condition that holds when the run begins ends it there, with one sample', async () => {
  const { run, values } = await lived(hourOf([drip('10 mU/min')], { until: 'oxytocin >= 1 pmol/L' }));
  expect([run.time, run.finished]).toEqual([0, true]);
  expect(values('plasma_oxytocin')).toEqual(Float64Array.of(1.886));
});

test('what one condition ends makes another come true at the same second', async () => {
  const life = await lived(
    hourOf([
      drip('2 mU/min', { id: 'a', until: 'infusion < 8 mU/min' }),
      drip('7 mU/min', { id: 'b', for: '20 min' }),
      drip('3 mU/min', { id: 'c', until: 'infusion < 4 mU/min' }),
    ]),
  );
  // at 20 min 5 mU/min are left, which ends a; then 3, which ends c
  within(life.given().injected, (2 + 7 + 3) * 20 * MU);
  expect(rates(life, 19, 21)).toEqual([12, 0]);
});

test('what happens between two seconds does not make anybody look earlier', async () => {
  const ended = drip('10 mU/min', { until: 'infusion > 12 mU/min' });
  const more = drip('5 mU/min', { at: '0.25 s', for: '0.5 s' });
  const later = drip('5 mU/min', { at: '1.5 s', for: '1 min' });
  const { given } = await lived(hourOf([ended, more, later]));
  within(given().injected, ((10 * 2 + 5 * 0.5 + 5 * 60) * MU) / 60);
});

test('a deed that `until` has ended climbs no further', async () => {
  const rate = { start: '5 mU/min', step: '5 mU/min', every: '10 min', max: '30 mU/min' };
  const life = await lived(hourOf([{ infusion: { drug: 'oxytocin', rate }, until: 'infusion > 8 mU/min' }]));
  expect(rates(life, 5, 9, 11, 21, 55)).toEqual([5, 5, 0, 0, 0]);
});

test('`until` of the run ends it at the first whole second at which it holds', async () => {
  const first = await firstAbove(5, 0);
  const { run } = await lived(hourOf([drip('10 mU/min')], { until: 'oxytocin >= 5 pmol/L' }));
  expect(run.time).toBe(first);
  expect(run.finished).toBe(true);
  run.advance();
  expect(run.time).toBe(first);
  const never = await lived(hourOf([], { until: 'oxytocin >= 5 pmol/L' }));
  expect(never.run.time).toBe(3600);
});

test('what stands at one second is done in the order of the document', async () => {
  const ends = await lived(
    hourOf([drip('10 mU/min', { for: '10 min' }), drip('4 mU/min', { at: '10 min' })]),
  );
  expect(rates(ends, 10, 10.1)).toEqual([10, 4]);
});

test('deeds at fractions of a second bring what they say', async () => {
  const deeds = [
    drip('10 mU/min', { at: '0.25 s', for: '90.5 s' }),
    { bolus: { drug: 'oxytocin', dose: '1 IU', over: '10.5 s' }, at_s: 1000.125 },
    { nasal: { drug: 'oxytocin', dose: '24 IU' }, at: '33.3333 s' },
  ];
  const [life, nothing] = [
    await lived(hourOf(deeds, { max: '90.125 min' })),
    await lived(hourOf([], { max: '90.125 min' })),
  ];
  expect(life.run.time).toBe(5407.5);
  within(life.given().injected, (10 / 60) * 90.5 * MU + 1000 * MU);
  const received = life.state('plasma.oxytocinReceived') - nothing.state('plasma.oxytocinReceived');
  within(received, life.given().injected + life.state('routes.absorbed'), 1e-8);
});

test('a deed at the beginning acts at once, one at the very end is done and shows nothing', async () => {
  const early = await lived(hourOf([drip('10 mU/min', { at: '0 s' })]));
  expect(early.at('infusion', 0) / MU).toBeCloseTo(10, 9);
  within(early.given().injected, 600 * MU);
  const nasal = { nasal: { drug: 'oxytocin', dose: '24 IU' }, at: '1 h' };
  const late = await lived(hourOf([nasal, drip('10 mU/min', { at: '1 h' })]));
  within(late.state('routes.nose'), 24_000 * MU);
  expect(late.state('routes.absorbed')).toBe(0);
  expect(late.given().injected).toBe(0);
  expect(late.at('plasma_oxytocin', 3600)).toBeCloseTo(1.886, 9);
});

test.each([
  ['3601 s', 'time-after-end'],
  ['2 h', 'time-after-end'],
  ['-1 s', 'out-of-range'],
])('a deed at %s of an hour is refused', (at, code) => {
  const nasal = { nasal: { drug: 'oxytocin', dose: '24 IU' }, at };
  const { refusals } = readScenario(JSON.stringify({ tokos: 1, person: 'woman', max: '1 h', do: [nasal] }));
  expect(refusals.map(({ fault }) => fault.code)).toEqual([code]);
  expect(() => scenarioFrom({ tokos: 1, person: 'woman', max: '1 h', do: [nasal] })).toThrow(
    refusals[0].fault.message,
  );
});
