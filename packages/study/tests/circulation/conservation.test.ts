import type { PersonKind } from '@tokos/body';
import { recorder } from '@tokos/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Life, placeOf } from './body-life.ts';

const DAY = 86_400;
const MINUTES = 60;
const OXYTOCIN_DEPOTS = ['muscle', 'nose', 'lung', 'tongue', 'cheek', 'vagina'].map((d) => `routes.${d}`);
const VEINS = ['infusion', 'carbetocinInfusion', 'atosibanInfusion'] as const;

type Deed =
  | { readonly at: number; readonly vein: (typeof VEINS)[number]; readonly rate: number }
  | { readonly at: number; readonly depot: string; readonly dose: number };
interface Protocol {
  readonly kind: PersonKind;
  readonly weight: number;
  readonly weeks: number;
  readonly days: number;
  readonly deeds: readonly Deed[];
}

/** Times with and without a part of a second. */
const at = fc.oneof(fc.nat(DAY), fc.double({ min: 0, max: DAY, noNaN: true }));
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ at, vein: fc.constantFrom(...VEINS), rate: fc.double({ min: 0, max: 500, noNaN: true }) }),
  fc.record({
    at,
    depot: fc.constantFrom(...OXYTOCIN_DEPOTS, 'carbetocin.muscle'),
    dose: fc.double({ min: 0, max: 1e5, noNaN: true }),
  }),
);
const protocol: fc.Arbitrary<Protocol> = fc.record({
  kind: fc.constantFrom('woman', 'man', 'pregnant_woman', 'nursing_mother'),
  weight: fc.integer({ min: 40, max: 150 }),
  weeks: fc.integer({ min: 4, max: 44 }),
  days: fc.integer({ min: 0, max: 60 }),
  deeds: fc.array(deed, { minLength: 4, maxLength: 25 }),
});

const traitsOf = ({ kind, weight, weeks, days }: Protocol) => ({
  weight_kg: weight,
  ...(kind === 'pregnant_woman' && { weeks }),
  ...(kind === 'nursing_mother' && { days }),
});

interface Day {
  readonly life: Life;
  /** By every vein and into every depot, as the protocol says [pmol]. */
  readonly given: ReadonlyMap<string, number>;
  readonly secreted: number;
  readonly least: number;
}

/** Lives through a protocol, and adds up by itself what went in. */
function dayOf(p: Protocol): Day {
  const secretion = {
    name: 'secretion',
    unit: 'pmol/min',
    kind: 'output',
    place: placeOf('outputs', 'secretion'),
  };
  const kept = recorder([secretion as Parameters<typeof recorder>[0][0]], MINUTES);
  const life = new Life(p.kind, traitsOf(p), undefined, kept);
  const given = new Map<string, number>();
  const add = (where: string, amount: number) => given.set(where, (given.get(where) ?? 0) + amount);
  const rates = new Map<string, number>(VEINS.map((v) => [v, 0]));
  let least = 0;
  const until = (time: number): void => {
    for (const [vein, rate] of rates) add(vein, (rate * (time - life.run.time)) / MINUTES);
    life.advance(time);
    least = Math.min(least, ...life.run.states);
  };
  for (const d of [...p.deeds].sort((a, b) => a.at - b.at)) {
    until(d.at);
    if ('vein' in d) {
      rates.set(d.vein, d.rate);
      life.set(d.vein, d.rate);
    } else {
      add(d.depot, d.dose);
      life.give(d.depot, d.dose);
    }
  }
  until(DAY);
  return { life, given, secreted: simpson(kept.finish().columns[0].values), least };
}

/** The integral over a day of a rate per minute that was sampled each minute. */
function simpson(rate: Float64Array): number {
  return rate.reduce((sum, r, i) => {
    const weight = i === 0 || i === rate.length - 1 ? 1 : i % 2 ? 4 : 2;
    return sum + (weight * r) / 3;
  }, 0);
}

const sum = (given: ReadonlyMap<string, number>, places: readonly string[]): number =>
  places.reduce((total, place) => total + (given.get(place) ?? 0), 0);

test('oxytocin is neither made nor lost: a day with all routes, in anybody, adds up', () => {
  fc.assert(
    fc.property(protocol, (p) => {
      const { life, given, secreted, least } = dayOf(p);
      const size = life.parameter('plasma.W') / life.parameter('plasma.W_ref');
      const [V1, V2] = [size * life.parameter('plasma.V1'), size * life.parameter('plasma.V2')];
      const before = (V1 + V2) * life.parameter('plasma.C_rest');
      const inBlood = V1 * life.state('plasma.C1') + V2 * life.state('plasma.C2');
      const inDepots = OXYTOCIN_DEPOTS.reduce((total, d) => total + life.state(d), 0);
      const gone = life.state('plasma.oxytocinCleared') + life.state('routes.lost');
      const came = before + secreted + sum(given, [...OXYTOCIN_DEPOTS, 'infusion']);
      expect(Math.abs((inBlood + inDepots + gone) / came - 1)).toBeLessThan(1e-9);
      expect(least).toBe(0);
    }),
    { seed: 1, numRuns: 20 },
  );
});

test('carbetocin and atosiban are neither made nor lost', () => {
  fc.assert(
    fc.property(protocol, (p) => {
      const { life, given } = dayOf(p);
      const holds = (drug: 'carbetocin' | 'atosiban', places: readonly string[], depot: number): void => {
        const inBlood = [1, 2].reduce(
          (total, i) => total + life.parameter(`${drug}.V${i}`) * life.state(`${drug}.C${i}`),
          0,
        );
        const came = sum(given, places);
        expect(Math.abs(inBlood + depot + life.state(`${drug}.gone`) - came)).toBeLessThanOrEqual(
          1e-9 * Math.max(came, 1e-6),
        );
      };
      holds('carbetocin', ['carbetocinInfusion', 'carbetocin.muscle'], life.state('carbetocin.muscle'));
      holds('atosiban', ['atosibanInfusion'], 0);
    }),
    { seed: 2, numRuns: 12 },
  );
});
