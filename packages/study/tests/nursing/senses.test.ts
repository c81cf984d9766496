import { expect, test } from 'vitest';
import type { Lived } from '../lived.ts';
import { type Deeds, gained, highest, livedFeed } from './mother.ts';

const surrogate = { neurons: 'surrogate', days: 90 };
const suckled = { suckling: { side: 'left', appetite: '500 mL' }, at: '2 min', for: '15 min' };
const pumped = { pump: { side: 'left' }, at: '2 min', for: '15 min' };
const pulses = ({ values }: Lived): number => values('burst').reduce((a, b) => a + b);

test('a cry drives the cells and raises no prolactin; suckling does both (McNeilly 1983)', async () => {
  const cry = await livedFeed([{ baby_cries: {}, at: '2 min', for: '5 min' }], surrogate);
  expect(highest(cry, 'priming_drive')).toBeGreaterThan(0);
  expect(Math.abs(gained(cry, 'prolactin'))).toBeLessThan(0.1);
  const suckling = await livedFeed([suckled], surrogate);
  expect(highest(suckling, 'priming_drive')).toBeGreaterThan(highest(cry, 'priming_drive'));
  expect(suckling.at('prolactin', 1020) - suckling.at('prolactin', 120)).toBeGreaterThan(30);
});

test('strain lowers the number of pulses and leaves prolactin as it is (Ueda 1994)', async () => {
  const feeds = async (deeds: Deeds): Promise<number[]> => {
    const count = [0, 0];
    for (let seed = 1; seed <= 6; seed++) {
      const life = await livedFeed([pumped, ...deeds], surrogate, { seed });
      count[0]! += pulses(life);
      count[1]! += life.at('prolactin', 1020);
    }
    return count;
  };
  const [calm, calmProlactin] = await feeds([]);
  const [strained, strainedProlactin] = await feeds([{ stress: 'mental_arithmetic', for: '20 min' }]);
  expect(strained! / calm!).toBeLessThan(0.75);
  expect(strainedProlactin).toBe(calmProlactin);
});

test('alcohol takes what Cobo found of the release, and nothing from an injected dose', async () => {
  const drunk = (dose: string) => [{ alcohol: { dose, over: '1 min' } }];
  for (const [dose, least, most] of [
    ['0.75 g/kg', 0.05, 0.35],
    ['1.25 g/kg', 0.45, 0.75],
    ['1.75 g/kg', 0.68, 0.92],
  ] as const) {
    const block = highest(await livedFeed(drunk(dose), {}, { max: '2 h' }), 'ethanol_block');
    expect([dose, block > least && block < most]).toEqual([dose, true]);
  }
  const injected = { bolus: { drug: 'oxytocin', dose: '100 mU' }, at: '40 min' };
  const [sober, drinker] = [
    await livedFeed([injected], {}, { max: '1 h' }),
    await livedFeed([...drunk('1.25 g/kg'), injected], {}, { max: '1 h' }),
  ];
  const ratio = highest(drinker, 'contraction') / highest(sober, 'contraction');
  expect(Math.abs(ratio - 1)).toBeLessThan(0.1);
});

test('a silent pituitary gives nothing, and the blood empties', async () => {
  const { values } = await livedFeed([{ silence: 'pituitary', at: '1 min' }], surrogate, { max: '2 h' });
  expect(
    values('secretion')
      .slice(61)
      .every((value) => value === 0),
  ).toBe(true);
  expect(values('plasma_oxytocin').at(-1)).toBeLessThan(0.4 * values('plasma_oxytocin')[0]!);
});

test('an infant lets go when it has had what it wanted, and drinks no more', async () => {
  const doses = [0, 3, 6].map((n) => ({ bolus: { drug: 'oxytocin', dose: '20 mU' }, at: `${n} min` }));
  const life = await livedFeed([{ suckling: { side: 'left', appetite: '30 mL' } }, ...doses]);
  expect(highest(life, 'infant_satisfied')).toBe(1);
  expect(highest(life, 'infant_intake')).toBeGreaterThanOrEqual(30);
  expect(gained(life, 'milk_removed_left')).toBeLessThan(31);
});

test('an infant that gets nothing gives up after five minutes', async () => {
  const { values } = await livedFeed([{ suckling: { side: 'right' } }, { silence: 'pituitary' }]);
  const last = values('sucks_right').lastIndexOf(1);
  expect(last).toBeGreaterThan(290);
  expect(last).toBeLessThan(360);
});

test('an infant that changes sides in turn finds a fresh appetite at each feed', async () => {
  const feeds = [{ suckling: { side: 'alternate', first: 'right' }, every: '2 h' }];
  const { values } = await livedFeed(feeds, surrogate, { max: '6 h' });
  const [left, right] = ['left', 'right'].map((side) => values(`sucks_${side}`));
  expect(right!.slice(0, 1800).some((x) => x > 0) && left!.slice(0, 1800).every((x) => x === 0)).toBe(true);
  expect(left!.slice(7200, 9000).some((x) => x > 0)).toBe(true);
  expect(right!.slice(14_400, 16_200).some((x) => x > 0)).toBe(true);
});
