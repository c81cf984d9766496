import { expect, test } from 'vitest';
import { labours, mean } from './woman.ts';

const WOMEN = 4;
const done = (what: object) => labours(WOMEN, {}, [{ ...what }]);
const whole = await labours(WOMEN);
const silent = await done({ silence: { organ: 'pituitary' } });
const noReflex = await done({ cut: { loop: 'stretch_to_oxytocin' } });
const noStretch = await done({ cut: { loop: 'stretch_to_prostaglandin' } });
const hard = await done({ cut: { loop: 'softening' } });

const isBorn = ({ birth }: (typeof whole)[number]): boolean => Number.isFinite(birth);
const delay = (women: typeof whole): number => mean(women, 'dilating') - mean(whole, 'dilating');

test('without a pituitary labour takes somewhat longer, and nearly all give birth (PMID 26708476)', () => {
  const born = silent.filter(isBorn);
  expect(born.length).toBeGreaterThanOrEqual(WOMEN - 1);
  expect(mean(born, 'dilating') / mean(whole, 'dilating')).toBeGreaterThan(1);
  expect(mean(born, 'dilating') / mean(whole, 'dilating')).toBeLessThan(1.6);
});

test('stretch that makes prostaglandin matters more than stretch that reaches the cells', () => {
  expect(delay(noReflex)).toBeGreaterThan(0);
  expect(delay(noStretch)).toBeGreaterThan(delay(noReflex));
});

test('a cervix that does not soften opens at less than half of the pace', () => {
  const open = hard.filter(({ dilating }) => Number.isFinite(dilating));
  const slow = open.length === 0 ? Infinity : mean(open, 'dilating');
  expect(slow).toBeGreaterThan(2 * mean(whole, 'dilating'));
});
