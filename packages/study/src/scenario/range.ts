/** No bound that a reader would want to know. */
const MANY = 1e9;

/** What was expected instead of a value that lies beyond two bounds: `0 to 500 mU/min`, `at least 10 s`. */
export function rangeOf(value: number, least: number, greatest: number, unit: string): string {
  const among = unit === '' ? '' : ` ${unit}`;
  if (greatest < MANY) return `${least === Number.MIN_VALUE ? 0 : least} to ${greatest}${among}`;
  if (value > greatest) return `at most ${greatest}${among}`;
  return least === Number.MIN_VALUE ? `more than 0${among}` : `at least ${least}${among}`;
}
