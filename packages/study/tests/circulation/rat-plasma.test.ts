import fc from 'fast-check';
import { expect, test } from 'vitest';
import { RatLife } from './rat-life.ts';

const PICOGRAMS_PER_PICOMOLE = 1007.19;
/** A rat whose own gland is silent, so that what is left is what was given. */
function silent(weight_g: number): RatLife {
  const rat = new RatLife('rat_conscious', { weight_g });
  rat.set('prescribed', 0);
  return rat;
}

test.each(['rat_conscious', 'rat_urethane'] as const)('the level of a %s at rest stands still', (kind) => {
  const least = kind === 'rat_conscious' ? 0.998 : 0.97;
  for (const weight_g of [150, 250, 400]) {
    const rat = new RatLife(kind, { weight_g });
    const before = rat.output('plasmaOxytocin');
    rat.advance(3600);
    expect(rat.output('plasmaOxytocin') / before).toBeGreaterThan(least);
    expect(rat.output('plasmaOxytocin') / before).toBeLessThan(1.002);
  }
});

test('a conscious rat has about 4 pg/mL and loses 18 mU a day; an anaesthetised one ten times that', () => {
  const [conscious, urethane] = [new RatLife(), new RatLife('rat_urethane')];
  const level = (rat: RatLife): number => (rat.output('plasmaOxytocin') * PICOGRAMS_PER_PICOMOLE) / 1000;
  expect(level(conscious)).toBeCloseTo(4.05, 1);
  expect(level(urethane)).toBeCloseTo(40, 0);
  const milliunitsADay = (conscious.output('secretion') * 1440) / 1.668;
  expect(milliunitsADay).toBeGreaterThan(12);
  expect(milliunitsADay).toBeLessThan(28);
});

test('a rat of 250 g clears 5.2 mL a minute; its volumes are 7.3 mL for 100 g at any weight', () => {
  expect(new RatLife().output('clearance') * 1000).toBeCloseTo((8.5 * Math.LN2 * 60) / 68, 9);
  for (const weight_g of [100, 250, 500]) {
    const rat = silent(weight_g);
    const level = rat.output('plasmaOxytocin');
    const before = rat.output('oxytocinCleared');
    rat.advance(86_400);
    // everything that was in it has been cleared: level times both volumes
    const held = rat.output('oxytocinCleared') - before;
    expect((held / level) * 1000).toBeCloseTo(0.073 * weight_g, 6);
  }
});

test('half of it is gone within two minutes of the end of an infusion, and later half in three', () => {
  const rat = silent(250);
  rat.set('infusion', 10);
  rat.advance(1800);
  const start = rat.output('plasmaOxytocin');
  rat.set('infusion', 0);
  let time = 1800;
  while (rat.output('plasmaOxytocin') > start / 2) rat.advance(++time);
  expect(time - 1800).toBeGreaterThan(60);
  expect(time - 1800).toBeLessThan(120);
  rat.advance(3000);
  const late = rat.output('plasmaOxytocin');
  rat.advance(3188);
  // the slower of the two half-lives of this set is 188 s
  expect(rat.output('plasmaOxytocin') / late).toBeCloseTo(0.5, 2);
});

test('whatever is infused: received is what is there and what was cleared, all of it above nothing', () => {
  const deed = fc.record({
    for: fc.integer({ min: 1, max: 600 }),
    rate: fc.double({ min: 0, max: 1e4, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.integer({ min: 50, max: 800 }), fc.array(deed, { maxLength: 12 }), (weight_g, deeds) => {
      const rat = new RatLife('rat_conscious', { weight_g });
      const size = weight_g / 250;
      const inside = (): number =>
        (size * (8.5 * rat.state('rat-plasma.C1') + 9.75 * rat.state('rat-plasma.C2'))) / 1000;
      const before = inside();
      for (const { for: seconds, rate } of deeds) {
        rat.set('infusion', rate);
        rat.advance(rat.run.time + seconds);
        const [received, cleared] = ['oxytocinReceived', 'oxytocinCleared'].map((o) => rat.output(o));
        const missed = inside() + cleared! - received! - before;
        expect(Math.abs(missed)).toBeLessThan(1e-9 * Math.max(1, received!));
        expect(rat.output('plasmaOxytocin')).toBeGreaterThanOrEqual(0);
      }
    }),
    { seed: 5, numRuns: 60 },
  );
});
