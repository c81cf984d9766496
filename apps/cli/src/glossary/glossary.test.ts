import { expect, test } from 'vitest';
import { plainName } from './entry.ts';
import { glossary, LIST_NAMES, LISTS, lookUp } from './glossary.ts';

test.each(LIST_NAMES)('every one of the %s has a name, a sentence, and is found by its name', (list) => {
  const all = glossary();
  const entries = LISTS[list]();
  expect(entries.length).toBeGreaterThan(0);
  for (const entry of entries) {
    expect(entry.about.length, entry.name).toBeGreaterThan(5);
    expect(lookUp(entry.name, all), entry.name).toContainEqual(entry);
  }
});

test('a list names nothing twice', () => {
  for (const list of LIST_NAMES) {
    const names = LISTS[list]().map(({ name }) => plainName(name));
    expect(names, list).toEqual([...new Set(names)]);
  }
});

test('a short name means every parameter that has it', () => {
  expect(lookUp('v1', glossary()).map(({ name }) => name)).toEqual([
    'plasma.V1',
    'carbetocin.V1',
    'atosiban.V1',
  ]);
});
