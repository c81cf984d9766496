import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';

const src = fileURLToPath(new URL('..', import.meta.url));
const words = JSON.parse(readFileSync(`${src}../words/en.json`, 'utf8')) as Record<string, string>;
const keys = Object.keys(words).filter((key) => key !== '$schema');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/generated|\.test\.ts|\.d\.ts/.test(path))
  .map((path) => ({ path, text: readFileSync(src + path, 'utf8') }));
const LETTERS = /\p{L}{2,}/u;
/** Attributes that a reader sees or hears. */
const SPOKEN = /^(aria-(label|description|valuetext|roledescription)|title|alt|placeholder|label)$/;

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function every(node: Node): Node[] {
  const below = Object.values(node).flat().filter(isNode);
  return [node, ...below.flatMap(every)];
}

/** Text that stands in JSX instead of in `words/`. */
function literals(path: string, text: string): string[] {
  const program = parseSync(path, text).program as unknown as Node;
  const said = every(program).map((node) => {
    if (node.type === 'JSXText') return node.value;
    if (node.type === 'JSXExpressionContainer') return (node.expression as Node).value;
    const spoken = node.type === 'JSXAttribute' && SPOKEN.test(String((node.name as Node).name));
    return spoken && isNode(node.value) ? node.value.value : undefined;
  });
  return said.filter((value) => typeof value === 'string').filter((value) => LETTERS.test(value));
}

describe('words', () => {
  it('no text stands in JSX: every word has a key', () => {
    const found = files
      .filter(({ path }) => path.endsWith('x'))
      .flatMap(({ path, text }) => {
        return literals(path, text).map((literal) => `${path}: ${literal}`);
      });
    expect(found).toEqual([]);
  });

  it('text in JSX would be found, wherever it stands', () => {
    const text =
      'export const X = () => <p title="Read me">Hello <b>{"there"}</b><i className="quiet" /></p>;';
    expect(literals('x.tsx', text)).toEqual(['Read me', 'Hello ', 'there']);
  });

  it('every key is used', () => {
    const all = files.map(({ text }) => text).join('\n');
    expect(keys.filter((key) => !all.includes(`m.${key}`))).toEqual([]);
  });

  it('every gap of a message is one that its callers fill', () => {
    const all = files.map(({ text }) => text).join('\n');
    const gaps = (key: string): string[] =>
      [...(words[key] ?? '').matchAll(/\{(\w+)\}/g)].map(([, gap]) => gap!);
    const missing = keys.flatMap((key) =>
      gaps(key)
        .filter((gap) => !new RegExp(`\\b${gap}\\b`).test(all))
        .map((gap) => `${key}: ${gap}`),
    );
    expect(missing).toEqual([]);
  });

  it('numbers stand in gaps, never in the text', () => {
    expect(keys.filter((key) => /\d/.test((words[key] ?? '').replace(/\{\w+\}/g, '')))).toEqual([]);
  });

  it('a number and its unit never part', () => {
    const parted = keys.filter((key) => /\{\w+\} (mU|pmol|L\/min|s\b)/.test(words[key] ?? ''));
    expect(parted).toEqual([]);
  });

  it('nothing is promised, prescribed to the reader, or called natural', () => {
    const forbidden = /\b(should|cure|treat|boost|detox|proven|natural|your level|you|your)\b/i;
    expect(keys.filter((key) => forbidden.test(words[key] ?? ''))).toEqual([]);
  });

  it('a sentence has at most twenty words', () => {
    const long = keys.filter((key) => {
      // The intended use is one agreed sentence, the same everywhere.
      if (key === 'intended_use') return false;
      return (words[key] ?? '')
        .split(/[.:;](?=\s|$)/)
        .some((sentence) => sentence.trim().split(/\s+/).length > 20);
    });
    expect(long).toEqual([]);
  });
});
