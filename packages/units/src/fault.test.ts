import { expect, test } from 'vitest';
import { Fault, faultsFrom, fill } from './fault.ts';

test('a sentence has its gaps filled once, and a gap without a slot stays visible', () => {
  expect(fill("'{given}' is {given}; expected {expected}.", { given: '8', expected: 'mL' })).toBe(
    "'8' is 8; expected mL.",
  );
  expect(fill('{a} and {b}', { a: '{b}', b: 0 })).toBe('{b} and 0');
  expect(fill('{nobody} said so', {})).toBe('{nobody} said so');
});

test('a fault keeps its code and its slots, and learns its place without losing either', () => {
  const fault = faultsFrom({ 'too-hot': '{what} is {given} degrees.' })('too-hot', {
    what: 'The bath',
    given: 60,
  });
  expect(fault).toBeInstanceOf(Error);
  expect([fault.name, fault.message, fault.path]).toEqual(['Fault', 'The bath is 60 degrees.', undefined]);
  const placed = fault.at('do[1].bath');
  expect(placed).toBeInstanceOf(Fault);
  expect([placed.code, placed.message, placed.path]).toEqual(['too-hot', fault.message, 'do[1].bath']);
  expect(placed.slots).toEqual({ what: 'The bath', given: 60 });
});
