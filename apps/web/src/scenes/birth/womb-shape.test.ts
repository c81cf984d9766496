import { expect, test } from 'vitest';
import { heightOfStation, linear, UNITS_PER_CM, wombShape } from './womb-shape.ts';

const at = (dilation_cm: number, station_cm: number, distension = 0) =>
  wombShape({ dilation_cm, station_cm, distension });

test('the opening is drawn to scale at every width', () => {
  for (const cm of [1, 2.5, 6.2, 10]) expect((2 * at(cm, -1).half) / UNITS_PER_CM).toBeCloseTo(cm, 10);
});

test('the head stands on its ladder, a centimetre for a centimetre', () => {
  for (const station of [-5, -1.3, 0, 2, 5]) {
    expect(at(5, station).head - heightOfStation(0)).toBeCloseTo(station * UNITS_PER_CM, 10);
  }
});

test('the rim lies on the head, and does not follow it out', () => {
  expect(at(3, -1).rim).toBeGreaterThan(at(8, -1).rim);
  expect(at(10, 5).rim).toBe(at(10, 4).rim);
});

test('every path is finite, from a closed cervix to birth', () => {
  for (const cm of [0, 0.1, 10, 10.5]) {
    for (const station of [-5, 0, 5]) {
      const { wall, rims, vagina } = at(cm, station, 1);
      expect(`${wall}${rims}${vagina}`).not.toContain('NaN');
    }
  }
});

test('a womb of an eighth of the volume is drawn half as long', () => {
  expect(linear(100)).toBeCloseTo(0.5, 10);
});
