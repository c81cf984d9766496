import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gained, livedFeed } from './mother.ts';

const pumped = { pump: { side: 'left' } };
const pulsed = (doses: number, dose: number) =>
  Array.from({ length: doses }, (_, n) => ({
    bolus: { drug: 'oxytocin', dose: `${dose} mU` },
    at: `${(n * 15) / doses + 0.5} min`,
  }));
const dripped = (amount: number) => ({
  infusion: { drug: 'oxytocin', rate: `${amount / 15} mU/min` },
  for: '15 min',
});

test('80 mU in four pulses let down four times, in a drip never, and move more milk', async () => {
  const pulses = await livedFeed([{ ...pumped, for: '15 min' }, ...pulsed(4, 20)]);
  const drip = await livedFeed([{ ...pumped, for: '15 min' }, dripped(80)]);
  expect(gained(pulses, 'let_downs')).toBe(4);
  expect(gained(drip, 'let_downs')).toBe(0);
  expect(gained(pulses, 'milk_removed_left')).toBeGreaterThan(1.5 * gained(drip, 'milk_removed_left'));
});

/**
 * As large and as often as the body's own. Beyond some 150 mU in a quarter of an hour a drip alone squeezes
 * well, and pulses of it squeeze no harder than the cells can.
 */
test("a dose like the body's own moves more milk in pulses than in a drip", async () => {
  const cases = fc.record({
    doses: fc.integer({ min: 2, max: 4 }),
    dose: fc.integer({ min: 15, max: 30 }),
    fill: fc.double({ min: 0.5, max: 1, noNaN: true }),
    storage_per_breast: fc.constantFrom('120 mL', '200 mL', '380 mL'),
  });
  await fc.assert(
    fc.asyncProperty(cases, async ({ doses, dose, ...person }) => {
      const pulses = await livedFeed([pumped, ...pulsed(doses, dose)], person);
      const drip = await livedFeed([pumped, dripped(doses * dose)], person);
      const [more, less] = [pulses, drip].map((life) => gained(life, 'milk_removed_left'));
      const held = drip.values('milk_stored_left')[0]! + gained(drip, 'milk_made_left');
      expect(gained(pulses, 'let_downs')).toBeGreaterThanOrEqual(1);
      // of a breast that is empty nothing moves more
      fc.pre(less! < 0.95 * held);
      expect(more).toBeGreaterThan(less!);
    }),
    { numRuns: 8 },
  );
});

test('without a pulse fifteen minutes of pumping give next to nothing of a full breast', async () => {
  const life = await livedFeed([{ ...pumped, for: '15 min' }, { silence: 'pituitary' }]);
  expect(gained(life, 'milk_removed_left') / life.values('milk_stored_left')[0]!).toBeLessThan(0.05);
});
