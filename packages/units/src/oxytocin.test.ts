import { expect, test } from 'vitest';
import { internationalUnits, milliunits, nanograms, picogramsPerMillilitre } from './kinds.ts';
import {
  fromMicrounitsPerMillilitre,
  MICROGRAMS_PER_IU,
  microunitsPerMillilitre,
  OXYTOCIN_GRAMS_PER_MOLE,
  PICOMOLES_PER_IU,
  PICOMOLES_PER_MILLIUNIT,
} from './oxytocin.ts';
import { factorBetween } from './quantity.ts';
import { oxytocin } from './substance.ts';
import { unit } from './unit.ts';

test('one international unit of oxytocin is 1.68 ug', () => {
  expect(MICROGRAMS_PER_IU).toBe(1.68);
  const factor = factorBetween(unit('IU{oxytocin}'), unit('ug'), oxytocin);
  expect(factor).toBeCloseTo(1.68, 12);
});

test('one international unit is 1668 pmol, and a milliunit a thousandth of it', () => {
  expect(PICOMOLES_PER_IU.toPrecision(4)).toBe('1668');
  expect(internationalUnits(1)).toBe(PICOMOLES_PER_IU);
  expect(milliunits(1000)).toBeCloseTo(internationalUnits(1), 9);
  expect(PICOMOLES_PER_MILLIUNIT.toPrecision(4)).toBe('1.668');
});

test('a nanogram of the peptide is a thousandth of a microgram through its molar mass', () => {
  expect(nanograms(1680)).toBeCloseTo(PICOMOLES_PER_IU, 9);
  expect(nanograms(OXYTOCIN_GRAMS_PER_MOLE)).toBeCloseTo(1000, 9);
});

test('pg/mL and pmol/L are interchangeable within one in a hundred', () => {
  expect(picogramsPerMillilitre(1)).toBeGreaterThan(0.99);
  expect(picogramsPerMillilitre(1)).toBeLessThan(1);
  expect(picogramsPerMillilitre(1.9).toPrecision(4)).toBe('1.886');
});

test('a paper that counts 2 pg as one microunit prints less than one that counts 1.68', () => {
  const chard = { picogramsPerMicrounit: 2 };
  const today = { picogramsPerMicrounit: 1.68 };
  expect(microunitsPerMillilitre(fromMicrounitsPerMillilitre(0.75, chard), today)).toBeCloseTo(
    (0.75 * 2) / 1.68,
    12,
  );
  // Chard 1970: 0.75 uU/mL stands for 1.5 pg/mL
  expect(fromMicrounitsPerMillilitre(0.75, chard)).toBeCloseTo(picogramsPerMillilitre(1.5), 12);
});

test("what a paper prints comes back through the paper's own factor", () => {
  for (const picogramsPerMicrounit of [1.68, 2, 2.1]) {
    for (const level of [0.5, 1.886, 45.2]) {
      const printed = microunitsPerMillilitre(level, { picogramsPerMicrounit });
      expect(fromMicrounitsPerMillilitre(printed, { picogramsPerMicrounit })).toBeCloseTo(level, 12);
    }
  }
});
