import { expect, test } from 'vitest';
import { bold, screenOf } from './screen.ts';

const terminal = { isTTY: true, columns: 100 };

test('the width is what COLUMNS says, then what the terminal has, within reason', () => {
  const width = (environment: Record<string, string>, columns?: number) =>
    screenOf({}, environment, columns === undefined ? {} : { columns }).width;
  expect([width({}), width({}, 100), width({ COLUMNS: '60' }, 100)]).toEqual([80, 100, 60]);
  expect([width({ COLUMNS: '3' }), width({ COLUMNS: '9999' }), width({ COLUMNS: 'wide' })]).toEqual([
    40, 120, 80,
  ]);
});

test('colour follows the terminal unless it is forced or forbidden; an option is the last word', () => {
  const colour = (environment: Record<string, string>, isTTY: boolean, color = true) =>
    screenOf({ color }, environment, { isTTY }).colour;
  expect([colour({}, true), colour({}, false)]).toEqual([true, false]);
  expect(colour({ NO_COLOR: '1' }, true)).toBe(false);
  expect(colour({ TERM: 'dumb' }, true)).toBe(false);
  expect(colour({ FORCE_COLOR: '1', NO_COLOR: '1' }, false)).toBe(true);
  expect(colour({ FORCE_COLOR: '0' }, true)).toBe(false);
  expect(colour({ FORCE_COLOR: '1' }, true, false)).toBe(false);
});

test('block letters need a locale that has them, or none at all', () => {
  const unicode = (environment: Record<string, string>, ascii = false) =>
    screenOf({ ascii }, environment, terminal).unicode;
  expect([unicode({}), unicode({ LANG: 'el_GR.UTF-8' }), unicode({ LANG: 'C.utf8' })]).toEqual([
    true,
    true,
    true,
  ]);
  expect([unicode({ LANG: 'C' }), unicode({ LANG: 'C.UTF-8', LC_ALL: 'POSIX' })]).toEqual([false, false]);
  expect(unicode({}, true)).toBe(false);
});

test('letters are bold only where colour is wanted', () => {
  expect(bold('a', screenOf({}, {}, terminal))).toBe('\u001b[1ma\u001b[22m');
  expect(bold('a', screenOf({ color: false }, {}, terminal))).toBe('a');
});
