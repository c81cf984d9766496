import { completed, type Lock } from '../machine/lock.mjs';
import type { Rule } from './rule.ts';

const LOCK = 'package-lock.json';

export const lock: Rule = {
  says: 'package-lock.json knows the variants of every platform, so that npm ci works on each',
  faults: (tree) => {
    if (!tree.has(LOCK)) return [];
    const { packages } = JSON.parse(tree.text(LOCK)) as { packages: Lock };
    const absent = Object.entries(completed(packages))
      .filter(([folder, { version }]) => packages[folder]?.version !== version)
      .map(([folder]) => folder);
    const [first] = absent;
    if (first === undefined) return [];
    return [`${LOCK} lacks ${first} and ${absent.length - 1} more: run node house/machine/lock.mjs.`];
  },
};
