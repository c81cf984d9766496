import { expect, it } from 'vitest';
import { clock, declared, figure, unitSign } from './figure.ts';

it('a living number is shown in as many digits as a reader can use', () => {
  expect([0, 0.1234, 0.999, 1.886, 14.27, 123.4].map(figure)).toEqual([
    '0',
    '0.12',
    '1.0',
    '1.9',
    '14.3',
    '123',
  ]);
});

it('a declared number is shown as it was declared', () => {
  expect([11, 0.42, 1668.012, 0.00025].map(declared)).toEqual(['11', '0.42', '1,668.01', '0.00025']);
});

it('body time is a clock of hours, minutes and seconds', () => {
  expect([0, 59.9, 61, 86_400].map(clock)).toEqual(['00:00:00', '00:00:59', '00:01:01', '24:00:00']);
});

it('the substance of a unit is left to the sentence around it', () => {
  expect(unitSign('mU{oxytocin}/min')).toBe('mU/min');
  expect(['1/s', '1', '1/min'].map(unitSign)).toEqual(['/s', '', '/min']);
});
