import { pathText } from '@tokos/study';
import { printNumber } from '@tokos/units';

/** A quantity as it was written, and as it is kept: `rate: 20 mL/h` is `rate_mu_per_min: 3.333`. */
export interface Conversion {
  readonly path: string;
  readonly written: string;
  readonly key: string;
  readonly value: string;
}

type Mapping = Readonly<Record<string, unknown>>;

/** Walks a document and its canonical form side by side. */
export function conversionsOf(written: unknown, canonical: unknown): Conversion[] {
  const found: Conversion[] = [];
  walk(written, canonical, [], found);
  return found;
}

function walk(written: unknown, canonical: unknown, path: (string | number)[], found: Conversion[]): void {
  if (Array.isArray(written) && Array.isArray(canonical)) {
    written.forEach((item, i) => {
      walk(item, canonical[i], [...path, i], found);
    });
    return;
  }
  if (!isMapping(written) || !isMapping(canonical)) return;
  for (const [key, value] of Object.entries(written)) {
    if (Object.hasOwn(canonical, key)) {
      walk(value, canonical[key], [...path, key], found);
      continue;
    }
    const twin = Object.keys(canonical).find((name) => name.startsWith(`${key}_`));
    if (twin === undefined) continue;
    const kept = canonical[twin];
    const values = Array.isArray(kept) ? kept : [kept];
    const texts = Array.isArray(value) ? value : [value];
    texts.forEach((text, i) => {
      const at = pathText(Array.isArray(value) ? [...path, key, i] : [...path, key]);
      found.push({ path: at, written: String(text), key: twin, value: printNumber(Number(values[i]), 6) });
    });
  }
}

const isMapping = (value: unknown): value is Mapping =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
