import fc from 'fast-check';
import { expect, test } from 'vitest';
import { measured } from '../../tests/preparations/played.ts';
import { readScenario } from '../scenario/scenario.ts';

const AVAILABLE = { observable: 'available_receptors' };
/** Kd of human myometrium [nmol/L]; removal, dissociation and return [1/min]. */
const [K_D, IN, OFF, BACK] = [1.5, 0.075, 0.066, 0.0079];

/** What is left at the surface, solved by hand: a constant share goes inside and a constant share returns. */
function leftAfter(minutes: number, nanomoles: number): number {
  const ratio = nanomoles / (K_D * (1 + IN / OFF));
  const going = (IN * ratio) / (1 + ratio);
  return 1 - (going / (going + BACK)) * (1 - Math.exp(-(going + BACK) * minutes));
}

test('receptors leave the surface as fast as two rates say, at any concentration', async () => {
  const soaks = fc.record({
    nanomoles: fc.double({ min: 0.01, max: 1e5, noNaN: true }),
    minutes: fc.nat(240),
  });
  await fc.assert(
    fc.asyncProperty(soaks, async ({ nanomoles, minutes }) => {
      const { left } = await measured({
        preparation: 'muscle_strip',
        max: '4 h',
        do: [{ soak: { oxytocin: `${nanomoles} nmol/L` } }],
        measure: { left: { ...AVAILABLE, at: `${minutes} min` } },
      });
      expect(left!).toBeCloseTo(leftAfter(minutes, nanomoles), 7);
    }),
    { numRuns: 20 },
  );
});

test('in a clean bath nothing goes inside, and half of what is there is back after 88 minutes', async () => {
  const strip = { preparation: 'muscle_strip', max: '5 h' };
  const { clean } = await measured({ ...strip, measure: { clean: { ...AVAILABLE, at: '5 h' } } });
  expect(clean).toBe(1);
  const { worn, later } = await measured({
    ...strip,
    do: [{ soak: { oxytocin: '1 umol/L' }, for: '2 h' }],
    measure: { worn: { ...AVAILABLE, at: '2 h' }, later: { ...AVAILABLE, at: `${120 + 87.74} min` } },
  });
  expect((1 - later!) / (1 - worn!)).toBeCloseTo(1 / 2, 3);
});

test('two soaks at once add up, and a drug for the blood is not for a strip', async () => {
  const soak = (nanomoles: number) => ({ soak: { oxytocin: `${nanomoles} nmol/L` } });
  const left = async (...nanomoles: number[]) =>
    (
      await measured({
        preparation: 'muscle_strip',
        max: '1 h',
        do: nanomoles.map(soak),
        measure: { left: { ...AVAILABLE, at: '1 h' } },
      })
    ).left;
  expect(await left(1, 2)).toBe(await left(3));
  const drip = '{tokos: 1, preparation: muscle_strip, do: [{infusion: {drug: oxytocin, rate: 1 mU/min}}]}';
  expect(readScenario(drip).refusals[0]!.fault.message).toMatch(/a strip of muscle/);
});
