import { expect, test } from 'vitest';
import type { Lived } from '../lived.ts';
import { gained, highest, livedFeed } from './mother.ts';

const bolus = (dose: string) => ({ bolus: { drug: 'oxytocin', dose }, at: '1 min' });
const onset = ({ values }: Lived, signal: string, level: number): number =>
  values(signal).findIndex((value) => value > level);

test('a bolus of 20 mU gives one let-down, of 45 s to 3.5 min (Gardner 2015)', async () => {
  const life = await livedFeed([bolus('20 mU')]);
  expect(gained(life, 'let_downs')).toBe(1);
  const seconds = life.values('let_down').reduce((a, b) => a + b);
  expect(seconds).toBeGreaterThan(45);
  expect(seconds).toBeLessThan(210);
});

test('the breast answers a bolus within half a minute or so, not at once (Janbu 1985)', async () => {
  const life = await livedFeed([bolus('100 mU')]);
  const late = onset(life, 'alveolar_pressure_left', 1.1 * life.values('alveolar_pressure_left')[0]!) - 60;
  expect(late).toBeGreaterThanOrEqual(25);
  expect(late).toBeLessThanOrEqual(45);
});

test('more oxytocin squeezes harder, up to what the cells can', async () => {
  const peaks = [];
  for (const dose of ['2 mU', '5 mU', '10 mU', '20 mU', '50 mU', '500 mU']) {
    peaks.push(highest(await livedFeed([bolus(dose)]), 'contraction'));
  }
  expect(peaks).toEqual(peaks.toSorted((a, b) => a - b));
  expect(peaks.at(-1)).toBeLessThanOrEqual(1);
});

test('in the breast that nobody sucks the ducts widen by a quarter, and half of that runs back', async () => {
  const life = await livedFeed([bolus('20 mU')]);
  const rise = highest(life, 'duct_width_right') - 1;
  expect(rise).toBeGreaterThan(0.25);
  expect(life.values('duct_width_right').at(-1)! - 1).toBeLessThan(rise / 2);
  expect(gained(life, 'milk_removed_right')).toBe(0);
});

test('both breasts of equal fill let down alike, and only the one that is pumped gives milk', async () => {
  const life = await livedFeed([bolus('20 mU'), { pump: { side: 'right' } }]);
  expect(gained(life, 'milk_removed_right')).toBeGreaterThan(10);
  expect(gained(life, 'milk_removed_left')).toBe(0);
});

test('a softer vacuum takes less milk (Kent 2008)', async () => {
  const milk = [];
  for (const vacuum of ['76 mmHg', '114 mmHg', '153 mmHg', '190 mmHg']) {
    const life = await livedFeed([bolus('20 mU'), { pump: { side: 'left', vacuum } }]);
    milk.push(gained(life, 'milk_removed_left'));
  }
  expect(milk).toEqual(milk.toSorted((a, b) => a - b));
  expect(milk[0]).toBeLessThan(milk.at(-1)!);
});

test('a breast that was warmed for 20 min gives more, 1.0 to 1.8 times (Yigit 2012)', async () => {
  const feed = [
    { ...bolus('20 mU'), at: '21 min' },
    { pump: { side: 'both' }, at: '20 min' },
  ];
  const warm = { warmth: { where: 'breast', side: 'left' }, for: '20 min' };
  const life = await livedFeed([warm, ...feed], {}, { max: '40 min' });
  const ratio = gained(life, 'milk_removed_left') / gained(life, 'milk_removed_right');
  expect(ratio).toBeGreaterThan(1);
  expect(ratio).toBeLessThan(1.8);
});
