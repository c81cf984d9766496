import { expect, test } from 'vitest';
import { Fault } from './fault.ts';
import { millilitresPerHour, milliunitsPerMinute } from './kinds.ts';
import { PICOMOLES_PER_MILLIUNIT } from './oxytocin.ts';
import { pumpForRate, rateOfPump } from './pump.ts';

const bag = { internationalUnitsPerLitre: 10 };
const faultOf = (act: () => unknown): Fault => {
  try {
    act();
  } catch (fault) {
    if (fault instanceof Fault) return fault;
    throw fault;
  }
  throw new Error('nothing was refused');
};

test('a drip of 20 mL/h from a bag of 10 IU/L is 3.33 mU/min', () => {
  const rate = rateOfPump(millilitresPerHour(20), bag);
  expect((rate / PICOMOLES_PER_MILLIUNIT).toFixed(2)).toBe('3.33');
  expect(rate).toBeCloseTo(milliunitsPerMinute(10 / 3), 10);
});

test('3.33 mU/min from a bag of 10 IU/L asks the pump for 20 mL/h', () => {
  const flow = pumpForRate(milliunitsPerMinute(10 / 3), bag);
  expect(flow).toBeCloseTo(millilitresPerHour(20), 12);
});

test('a bag of double strength needs half the flow', () => {
  const strong = { internationalUnitsPerLitre: 20 };
  const rate = milliunitsPerMinute(6);
  expect(pumpForRate(rate, strong)).toBeCloseTo(pumpForRate(rate, bag) / 2, 15);
});

test('a pump and its rate undo each other', () => {
  for (const flow of [1, 3, 60, 125]) {
    const back = pumpForRate(rateOfPump(millilitresPerHour(flow), bag), bag);
    expect(back / millilitresPerHour(flow)).toBeCloseTo(1, 12);
  }
});

test('a bag without strength is refused with what was given', () => {
  for (const given of [0, -10, Number.NaN]) {
    for (const act of [
      () => rateOfPump(millilitresPerHour(20), { internationalUnitsPerLitre: given }),
      () => pumpForRate(milliunitsPerMinute(2), { internationalUnitsPerLitre: given }),
    ]) {
      const fault = faultOf(act);
      expect(fault.code).toBe('not-positive');
      expect(fault.message).toBe(`The strength of the bag is ${given} IU/L; expected more than 0 IU/L.`);
    }
  }
});
