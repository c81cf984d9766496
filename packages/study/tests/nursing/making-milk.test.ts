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

test('milk comes in: 0.03, 0.35, 0.61 of the plateau on days 1, 3, 5 (Saint 1984)', async () => {
  const made = async (days: number): Promise<number> =>
    gained(await livedFeed([], { fill: 0.1, days }, { max: '10 min' }, 60), 'milk_made_left');
  const plateau = await made(28);
  expect((await made(1)) / plateau).toBeGreaterThan(0.015);
  expect((await made(1)) / plateau).toBeLessThan(0.07);
  expect((await made(3)) / plateau).toBeGreaterThan(0.2);
  expect((await made(3)) / plateau).toBeLessThan(0.5);
  expect((await made(5)) / plateau).toBeGreaterThan(0.42);
  expect((await made(5)) / plateau).toBeLessThan(0.8);
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
  expect(gained(birth, 'milk_made_left')).toBeLessThan(0.01);
  expect(gained(year, 'milk_made_left')).toBeGreaterThan(1);
});
