import { Fault } from '@tokos/units';
import { expect, test } from 'vitest';
import { TEXT_FAULTS, WIRING_FAULTS } from '../src/faults.ts';
import { TextFaults } from '../src/text/fault.ts';
import { EVENT_MISTAKES } from './gallery/events.ts';
import { FUNCTION_MISTAKES } from './gallery/functions.ts';
import { NAME_MISTAKES } from './gallery/names.ts';
import { TEXT_MISTAKES } from './gallery/text.ts';
import { UNIT_MISTAKES } from './gallery/units.ts';
import { WIRING_MISTAKES } from './gallery/wiring.ts';

const gallery = [
  ...TEXT_MISTAKES,
  ...NAME_MISTAKES,
  ...FUNCTION_MISTAKES,
  ...UNIT_MISTAKES,
  ...EVENT_MISTAKES,
  ...WIRING_MISTAKES,
];

const refusal = (make: () => unknown): Fault => {
  try {
    make();
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
  throw new Error('nothing was refused');
};

test.each(gallery)(
  '$title is refused with $code, its place, what was expected and the way out',
  (mistake) => {
    const fault = refusal(mistake.make);
    expect(fault.message).toBe(mistake.shown);
    expect(fault.code).toBe(mistake.code);
    expect(fault.message).not.toMatch(/\{\w+\}(?![/\]])/);
    if (fault instanceof TextFaults) expect(fault.faults.map((f) => f.code)).toContain(mistake.code);
  },
);

test('every sentence that the language can say hangs in the gallery', () => {
  const shown = new Set(gallery.map((m) => m.code));
  const silent = [...Object.keys(TEXT_FAULTS), ...Object.keys(WIRING_FAULTS)].filter((c) => !shown.has(c));
  expect(silent).toEqual([]);
});

test('no two pieces of the gallery are alike', () => {
  expect(new Set(gallery.map((m) => m.title)).size).toBe(gallery.length);
});
