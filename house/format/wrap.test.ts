import { expect, test } from 'vitest';
import { wrapProse, wrapRemarks } from './wrap.ts';

test('a remark that is too wide is broken, with its margin', () => {
  expect(wrapRemarks('  /** one two three four */\nx();', 18)).toBe(
    '  /**\n   * one two three\n   * four\n   */\nx();',
  );
  expect(wrapRemarks('  // one two three four five\n  // six\n\n  // seven', 18)).toBe(
    '  // one two three\n  // four five six\n\n  // seven',
  );
});

test('what is narrow enough stays as it was written', () => {
  const text = '/**\n * one\n * two\n */\nconst a = 1; // a remark that is wide but not alone in its line';
  expect(wrapRemarks(text, 20)).toBe(text);
});

test('tags, items and code stay where they are', () => {
  const text = '/**\n * one two three\n * @param x a long story about x\n * - an item of a list\n */';
  expect(wrapRemarks(text, 20)).toBe(text);
  expect(wrapRemarks('const a = `one two three four five six seven`;', 20)).toBe(
    'const a = `one two three four five six seven`;',
  );
});

test('what silences a check keeps its one line, because its reason must stand there', () => {
  const text = '// biome-ignore lint/a11y/x: a drawing has no button\nconst a = 1;';
  expect(wrapRemarks(text, 20)).toBe(text);
});

test('a page is broken by paragraphs and items', () => {
  const page =
    '# A heading that is wide\n\none two three four\nfive\n\n- six seven eight nine\n  ten\n- eleven';
  expect(wrapProse(page, 16)).toBe(
    '# A heading that is wide\n\none two three\nfour five\n\n- six seven\n  eight nine ten\n- eleven',
  );
});

test('tables and code of a page stay as they are', () => {
  const page = '| a wide row of a table |\n\n```sh\nnpm run something wide\n```\n\n> a wide quotation here';
  expect(wrapProse(page, 16)).toBe(page);
});

test('what was broken once is not broken again', () => {
  const text = '// one two three four five six seven eight nine ten\n';
  expect(wrapRemarks(wrapRemarks(text, 20), 20)).toBe(wrapRemarks(text, 20));
});
