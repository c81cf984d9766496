import { printNumber, printQuantity } from '@tokos/units';

/** Longer times are read in minutes [s]. */
const FEW_SECONDS = 120;

/** A time of the body as people read it. */
export const spokenTime = (seconds: number): string =>
  seconds < FEW_SECONDS ? `${printNumber(seconds)} s` : `${printNumber(seconds / 60, 6)} min`;

/** `plasmaOxytocin` as people read it. */
export const spokenName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** `0 to 20 pmol/L`, `at least 0 pmol/L`. */
export const spokenRange = (least: number, greatest: number, unit: string): string =>
  greatest === Infinity
    ? `at least ${printQuantity(least, unit)}`
    : `${printNumber(least)} to ${printQuantity(greatest, unit)}`;
