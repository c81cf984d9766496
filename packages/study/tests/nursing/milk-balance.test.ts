import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Deeds, gained, livedFeed } from './mother.ts';

const side = fc.constantFrom('left', 'right');
const minutes = (least: number, greatest: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: greatest }).map((n) => `${n} min`);
/** A line of a day: one breast suckled, any breast pumped, a dose that empties more than a body could. */
const feeds = fc.record({ suckling: fc.record({ side }), at: minutes(0, 700), for: minutes(1, 60) });
const pumps = fc.record({
  pump: fc.record({ side: fc.constantFrom('left', 'right', 'both'), vacuum: fc.constant('350 mmHg') }),
  at: minutes(0, 700),
  for: minutes(1, 120),
});
const doses = fc.record({
  bolus: fc.record({ drug: fc.constant('oxytocin'), dose: fc.constantFrom('20 mU', '1 IU', '1000 IU') }),
  at: minutes(0, 700),
});
const warm = fc.record({ warmth: fc.constant({ where: 'breast' }), at: minutes(0, 700) });
/** An infant has one mouth: one line of suckling and no more. */
const days: fc.Arbitrary<Deeds> = fc
  .tuple(feeds, fc.array(fc.oneof(pumps, doses, warm), { maxLength: 6 }))
  .map(([feed, rest]) => [feed, ...rest]);
const mothers = fc.record({
  days: fc.integer({ min: 0, max: 365 }),
  fill: fc.double({ min: 0, max: 1.2, noNaN: true }),
  storage_per_breast: fc.integer({ min: 40, max: 500 }).map((n) => `${n} mL`),
  neurons: fc.constantFrom('prescribed', 'surrogate'),
});

test('all milk that was made is in the breast or has left it, and never less than none', async () => {
  let worst = 0;
  await fc.assert(
    fc.asyncProperty(days, mothers, fc.nat(), async (deeds, person, seed) => {
      const life = await livedFeed(deeds, person, { max: '12 h', seed }, 30);
      for (const which of ['left', 'right']) {
        const [made, stored, removed] = ['made', 'stored', 'removed'].map((of) => `milk_${of}_${which}`);
        const lost = gained(life, made) - gained(life, stored) - gained(life, removed);
        const all = life.values(stored)[0]! + gained(life, made);
        expect(Math.abs(lost)).toBeLessThanOrEqual(1e-9 * all);
        worst = Math.max(worst, Math.abs(lost) / all);
        for (const signal of [stored, `breast_fill_${which}`, `milk_flow_${which}`, `duct_width_${which}`]) {
          expect([signal, life.values(signal).every((value) => value >= 0)]).toEqual([signal, true]);
        }
      }
    }),
    { numRuns: Number(process.env.TOKOS_LAWS ?? 5) },
  );
  process.stderr.write(`milk balance: at most ${worst.toExponential(1)} of what there was\n`);
});
