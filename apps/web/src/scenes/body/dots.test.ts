import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CIRCUIT, LEFT_OUT } from './circuit.ts';
import { dots } from './dots.ts';
import type { Vessel } from './vessels.ts';

/** The circuit without a drawing: every stretch ten units long. */
function vessels(): ReadonlyMap<string, Vessel> {
  const line = Float32Array.from({ length: 21 }, (_, i) => i / 2);
  const all = new Map(
    Object.keys(CIRCUIT).map((name) => [
      name,
      { name, xs: line, ys: line, length: 10, next: [] as Vessel['next'], speed: 1 },
    ]),
  );
  for (const [name, vessel] of all) {
    const next = Object.keys(CIRCUIT[name]!.next);
    vessel.next = next.map((to, index) => [all.get(to)!, (index + 1) / next.length]);
  }
  return all;
}
const seeded = (): (() => number) => {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};

it('their number is exactly what was asked for, after any history', () => {
  const steps = fc.array(fc.tuple(fc.nat(900), fc.boolean(), fc.nat(40)), { maxLength: 30 });
  fc.assert(
    fc.property(steps, (history) => {
      const field = dots(vessels(), seeded());
      for (const [wanted, drip, units] of history) {
        field.count(wanted, drip);
        field.flow(units);
        field.renew();
        let placed = 0;
        const told = field.each((x, y) => {
          placed += Number.isFinite(x) && Number.isFinite(y) ? 1 : 0;
        });
        expect([told, placed]).toEqual([wanted, wanted]);
      }
    }),
  );
});

it('every way leads on to a vessel that is drawn, for every figure', () => {
  for (const left of Object.values(LEFT_OUT)) {
    for (const [name, { next }] of Object.entries(CIRCUIT)) {
      if (left.includes(name)) continue;
      const open = Object.keys(next).filter((to) => CIRCUIT[to] && !left.includes(to));
      expect(open, name).not.toEqual([]);
    }
  }
});
