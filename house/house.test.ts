import { fileURLToPath } from 'node:url';
import { test } from 'vitest';
import { rules } from './rules/index.ts';
import { treeAt } from './tree/tree.ts';

/**
 * The rules of the house, held against the house as it stands. Each line of a failure is one thing to mend.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const tree = treeAt(root);

test.each(rules(root))('$says', async (rule) => {
  const faults = await rule.faults(tree);
  if (faults.length > 0) throw new Error(faults.join('\n'));
});
