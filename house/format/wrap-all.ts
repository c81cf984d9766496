import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MOST_COLUMNS } from '../rules/sizes.ts';
import { treeAt } from '../tree/tree.ts';
import { wrapProse, wrapRemarks } from './wrap.ts';

/** Part of `npm run format`: breaks wide remarks and paragraphs in all files, or in those that are named. */
const root = fileURLToPath(new URL('../..', import.meta.url));
const tree = treeAt(root);
const named = process.argv.slice(2);

function wrap(file: string, text: string): string {
  if (/\.(?:ts|tsx|mjs|js|css)$/.test(file)) return wrapRemarks(text, MOST_COLUMNS);
  return file.endsWith('.md') ? wrapProse(text, MOST_COLUMNS) : text;
}

for (const file of tree.files.filter((each) => named.length === 0 || named.includes(each))) {
  const text = tree.text(file);
  const after = wrap(file, text);
  if (after !== text) writeFileSync(join(root, file), after);
}
