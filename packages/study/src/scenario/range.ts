/** What lies between two bounds, in words: `0 to 500 mU/min`, `at least 10 s`, `more than 0 IU/L`. */
export function rangeOf(least: number, greatest: number, unit: string): string {
  const among = unit === '' ? '' : ` ${unit}`;
  if (greatest < Infinity) return `${least} to ${greatest}${among}`;
  return least === Number.MIN_VALUE ? `more than 0${among}` : `at least ${least}${among}`;
}
