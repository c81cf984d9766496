import type { Fault } from '@tokos/units';
import { fault } from '../faults.ts';

const MOST_VALUES = 20_000;
/** Names that every object of the language has; as keys of a document they are a slip or a trick. */
const TAKEN = ['__proto__', 'constructor', 'prototype'];

/** What keeps a document from being plain text, numbers, lists and mappings without a circle; or nothing. */
export function unplain(document: unknown): Fault | undefined {
  let count = 0;
  const above = new Set<object>();
  const look = (value: unknown, key: string): Fault | undefined => {
    if (++count > MOST_VALUES) return fault('experiment-large', { most: MOST_VALUES });
    if (typeof value !== 'object' || value === null) {
      return typeof value === 'bigint' || typeof value === 'symbol'
        ? fault('experiment-value', { key })
        : undefined;
    }
    if (above.has(value)) return fault('experiment-circular');
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== Array.prototype && prototype !== null) {
      return fault('experiment-value', { key });
    }
    above.add(value);
    for (const [name, own] of Object.entries(value)) {
      const found = TAKEN.includes(name) ? fault('experiment-name', { given: name }) : look(own, name);
      if (found) return found;
    }
    above.delete(value);
    return undefined;
  };
  return look(document, 'the document');
}
