import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey, STREAMS, type Stream, type StreamKey, stream } from './stream.ts';

const key: StreamKey = { seed: 2026, person: 1, cell: 2, second: 3, stream: STREAMS.spikes };
const take = <T>(count: number, draw: () => T): T[] => Array.from({ length: count }, draw);
const words = (k: StreamKey): number[] => take(8, stream(k).word);
const mean = (x: readonly number[]): number => x.reduce((a, b) => a + b, 0) / x.length;
const variance = (x: readonly number[]): number => mean(x.map((v) => v * v)) - mean(x) ** 2;

/** Sum of squared differences between counts and what is expected of them, in units of the latter. */
const chiSquare = (counts: readonly number[], expected: readonly number[]): number =>
  counts.reduce((sum, n, i) => sum + (n - expected[i]) ** 2 / expected[i], 0);

test('the same key gives the same numbers', () => {
  expect(words(key)).toEqual(words({ ...key }));
});

test('another seed, person, cell, second, kind or place gives other numbers', () => {
  const others = (['seed', 'person', 'cell', 'second', 'stream', 'place'] as const).map((part) =>
    words({ ...key, [part]: (key[part] ?? 0) + 1 }),
  );
  const all = [words(key), ...others].flat();
  expect(new Set(all).size).toBe(all.length);
});

test('seeds beyond 32 bits count in full', () => {
  const large = 2 ** 52 + 12345;
  expect(words({ ...key, seed: large })).not.toEqual(words({ ...key, seed: large % 2 ** 32 }));
  expect(words({ ...key, seed: large })).not.toEqual(words({ ...key, seed: large + 2 ** 32 }));
});

test('what one stream has given does not change another', () => {
  const [a, b] = [stream(key), stream({ ...key, cell: 9 })];
  const alternating = take(50, () => [a.word(), b.word()] as const);
  const [alone, other] = [stream(key), stream({ ...key, cell: 9 })];
  const first = take(50, other.word);
  expect(alternating.map(([, w]) => w)).toEqual(first);
  expect(alternating.map(([w]) => w)).toEqual(take(50, alone.word));
});

test('uniform numbers lie between 0 and 1 and fill 50 drawers evenly', () => {
  const { uniform } = stream({ ...key, seed: 7 });
  const x = take(100_000, uniform);
  expect(Math.min(...x.slice(0, 50_000))).toBeGreaterThan(0);
  expect(Math.max(...x.slice(0, 50_000))).toBeLessThan(1);
  expect(mean(x)).toBeCloseTo(0.5, 2);
  expect(variance(x)).toBeCloseTo(1 / 12, 3);
  const counts = new Array<number>(50).fill(0);
  for (const v of x) counts[Math.floor(v * 50)]++;
  // 49 degrees of freedom: 85.4 is passed once in a thousand
  expect(chiSquare(counts, new Array<number>(50).fill(2000))).toBeLessThan(85.4);
});

test('normal numbers have mean 0, deviation 1, no skew, a kurtosis of 3 and the right tails', () => {
  const { normal } = stream({ ...key, seed: 8 });
  const z = take(100_000, normal);
  expect(Math.abs(mean(z))).toBeLessThan(0.01);
  expect(variance(z)).toBeCloseTo(1, 1);
  expect(Math.abs(mean(z.map((v) => v ** 3)))).toBeLessThan(0.03);
  expect(mean(z.map((v) => v ** 4))).toBeCloseTo(3, 0);
  const beyond = (limit: number): number => z.filter((v) => Math.abs(v) > limit).length / z.length;
  expect(beyond(1)).toBeCloseTo(0.3173, 2);
  expect(beyond(1.96)).toBeCloseTo(0.05, 2);
  expect(beyond(3)).toBeGreaterThan(0.0019);
  expect(beyond(3)).toBeLessThan(0.0036);
  const follows = mean(z.slice(1).map((v, i) => v * z[i]));
  expect(Math.abs(follows)).toBeLessThan(0.01);
});

test.each([0.01, 0.3, 2, 12, 29.9, 31, 75])('counts of mean %d have that mean and variance', (m) => {
  const { poisson } = stream({ ...key, seed: 9 });
  const n = take(40_000, () => poisson(m));
  expect(Math.abs(mean(n) - m)).toBeLessThan(4 * Math.sqrt(m / 40_000));
  expect(Math.abs(variance(n) / m - 1)).toBeLessThan(0.05 + 0.1 / Math.sqrt(m * 100));
});

test('counts of mean 4 fall as the law of rare events says', () => {
  const { poisson } = stream({ ...key, seed: 10 });
  const counts = new Array<number>(13).fill(0);
  for (let i = 0; i < 50_000; i++) counts[Math.min(12, poisson(4))]++;
  const shares = [Math.exp(-4)];
  for (let k = 1; k < 12; k++) shares.push((shares[k - 1] * 4) / k);
  shares.push(1 - shares.reduce((a, b) => a + b, 0));
  const expected = shares.map((p) => 50_000 * p);
  // 12 degrees of freedom: 32.9 is passed once in a thousand
  expect(chiSquare(counts, expected)).toBeLessThan(32.9);
});

test('nothing is expected of a mean of 0, and what is no number stays none', () => {
  const { poisson } = stream(key);
  expect(take(100, () => poisson(0)).every((n) => n === 0)).toBe(true);
  expect(poisson(Number.NaN)).toBeNaN();
  expect(poisson(Infinity)).toBe(Infinity);
});

test('a mean of a million is counted without running out of stack', () => {
  const n = stream(key).poisson(1e6);
  expect(Math.abs(n - 1e6)).toBeLessThan(6000);
});

test('every count is whole and not negative, whatever the mean and the key', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 200, noNaN: true }), fc.nat(), fc.maxSafeNat(), (m, cell, seed) => {
      const n = stream({ ...key, seed, cell }).poisson(m);
      expect(Number.isInteger(n)).toBe(true);
      expect(n).toBeGreaterThanOrEqual(0);
    }),
    { seed: 5, numRuns: 500 },
  );
});

test('keyed draws do not depend on the order in which they are asked for', () => {
  const kinds: readonly (keyof Stream)[] = ['word', 'uniform', 'normal'];
  fc.assert(
    fc.property(fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }), (order) => {
      const draw = (second: number): number => {
        const kind = kinds[second % 3] as 'word' | 'uniform' | 'normal';
        return stream({ ...key, second })[kind]();
      };
      const inOrder = [0, 1, 2, 3, 4, 5, 6, 7].map(draw);
      const asAsked = new Map(order.map((second) => [second, draw(second)]));
      expect(inOrder.map((_, second) => asAsked.get(second))).toEqual(inOrder);
    }),
    { seed: 6, numRuns: 50 },
  );
});

test('names have keys of their own', () => {
  const names = [
    'uterus.contraction',
    'uterus.relaxation',
    'uterus.when 3',
    'cervix.contraction',
    '',
    'a',
    'b',
  ];
  expect(new Set(names.map(nameKey)).size).toBe(names.length);
  expect(nameKey('a')).toBe(0xe40c292c); // FNV-1a of one letter
  expect(nameKey('foobar')).toBe(0xbf9cf968);
});

test('every kind of stream has a number of its own', () => {
  expect(new Set(Object.values(STREAMS)).size).toBe(Object.keys(STREAMS).length);
});
