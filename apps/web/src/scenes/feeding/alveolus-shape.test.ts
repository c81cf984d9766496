import { expect, test } from 'vitest';
import { alveolusShape } from './alveolus-shape.ts';

const numbers = (path: string): number[] => path.match(/-?[\d.]+/g)!.map(Number);
const radius = (fill: number): number => Number(/A([\d.]+)/.exec(alveolusShape(fill, 1).lumen)![1]);
/** The width of the milk where the duct leaves the picture. */
function foot(duct: number): number {
  const [, to, from] = /330\.0 L|C\S+ \S+ (\S+),330\.0 L(\S+),330\.0/.exec(alveolusShape(0.5, duct).lumen)!;
  return Number(to) - Number(from);
}

test('the area of the lumen goes with the milk that it holds', () => {
  for (const fill of [0.1, 0.3, 0.63, 1]) {
    expect((radius(fill) / radius(1)) ** 2).toBeCloseTo(fill, 2);
  }
});

test('the duct is drawn as wide as it is, over its own width', () => {
  for (const width of [0.4, 1, 1.32, 2.3]) expect(foot(width) / foot(1)).toBeCloseTo(width, 2);
});

test('an empty alveolus is drawn, and nothing in it', () => {
  const { lumen, inner, outer } = alveolusShape(0, 0.4);
  for (const path of [lumen, inner, outer]) expect(numbers(path).every(Number.isFinite)).toBe(true);
  expect(radius(0)).toBe(0);
});
