import { expect, test } from 'vitest';
import { gained, livedFeed } from './mother.ts';

const drained = { fill: 0.1, days: 60 };

test('a drained breast makes milk at a steady rate for six hours, and less later (Daly 1996)', async () => {
  const { at } = await livedFeed([], drained, { max: '18 h' }, 600);
  const rate = (hours: number): number =>
    (at('milk_made_left', hours * 3600) - at('milk_made_left', 0)) / hours;
  expect(rate(6) / rate(1)).toBeGreaterThan(0.9);
  expect(rate(6) / rate(1)).toBeLessThan(1.1);
  expect(rate(12) / rate(1)).toBeGreaterThan(0.6);
  expect(rate(12) / rate(1)).toBeLessThan(0.92);
  expect(rate(18) / rate(1)).toBeGreaterThan(0.45);
  expect(rate(18) / rate(1)).toBeLessThan(0.8);
});

/** What a breast that never fills makes around a moment, in `days` from birth. */
const made = async (days: number): Promise<number> =>
  gained(await livedFeed([], { fill: 0.1, days }, { max: '10 min' }, 60), 'milk_made_left');
/** The mean over a whole day: the first runs from birth to 24 h. */
async function madeOn(day: number): Promise<number> {
  const moments = Array.from({ length: 8 }, (_, i) => day - 1 + (i + 0.5) / 8);
  const all = await Promise.all(moments.map(made));
  return all.reduce((a, b) => a + b) / all.length;
}

test('milk comes in: 0.03, 0.35, 0.61 of the plateau on days 1, 3, 5 (Saint 1984)', async () => {
  const plateau = await madeOn(28);
  const share = async (day: number): Promise<number> => (await madeOn(day)) / plateau;
  expect(await share(1)).toBeGreaterThan(0.015);
  expect(await share(1)).toBeLessThan(0.07);
  expect(await share(3)).toBeGreaterThan(0.2);
  expect(await share(3)).toBeLessThan(0.5);
  expect(await share(5)).toBeGreaterThan(0.42);
  expect(await share(5)).toBeLessThan(0.8);
});

test('the first day has 21.5 mL and the second 100.3, of 788 later, as infants were weighed', async () => {
  const plateau = await madeOn(28);
  // prolactin falls meanwhile, and a curve through the middle of a day is not its mean
  const ofWeighed = async (day: number, mL: number): Promise<number> =>
    (await madeOn(day)) / plateau / (mL / 788);
  expect(Math.abs((await ofWeighed(1, 21.5)) - 1)).toBeLessThan(0.2);
  expect(Math.abs((await ofWeighed(2, 100.3)) - 1)).toBeLessThan(0.1);
});

test('prolactin falls to a half between one and six months, and milk hardly at all (Cox 1996)', async () => {
  const [early, late] = [await livedFeed([], { days: 30 }), await livedFeed([], { days: 180 })];
  const ratio = (signal: string): number => late.values(signal).at(-1)! / early.values(signal).at(-1)!;
  expect(early.values('prolactin')[0]).toBeGreaterThan(80);
  expect(early.values('prolactin')[0]).toBeLessThan(160);
  expect(late.values('prolactin')[0]).toBeGreaterThan(40);
  expect(late.values('prolactin')[0]).toBeLessThan(80);
  expect(ratio('milk_made_left')).toBeGreaterThan(0.9);
});

test('on the day of birth there is a mother and hardly any milk; after a year there still is', async () => {
  const [birth, year] = [await livedFeed([], { days: 0 }), await livedFeed([], { days: 365 })];
  expect(gained(birth, 'milk_made_left')).toBeLessThan(gained(year, 'milk_made_left') / 100);
  expect(gained(year, 'milk_made_left')).toBeGreaterThan(1);
});
