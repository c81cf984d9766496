import type { Rule } from './rule.ts';

const RINGS = ['engines', 'atlas', 'browser', 'outside'];

/** A test that no ring collects would never run and never be missed. */
export const collected: Rule = {
  says: 'every test is collected by a ring',
  faults: (tree) =>
    tree.files.flatMap((file) => {
      const [, ring, ending] = /\.(?:([a-z]+)\.)?(?:test|spec)\.(\w+)$/.exec(file) ?? [];
      if (ending === undefined) return [];
      if (ending !== 'ts') return [`${file} is collected by no ring: name it *.test.ts.`];
      if (ring === undefined || RINGS.includes(ring)) return [];
      return [`${file} names the ring "${ring}", which does not exist: choose one of ${RINGS.join(', ')}.`];
    }),
};
