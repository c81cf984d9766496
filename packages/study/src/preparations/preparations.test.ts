import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measured, played, scenarioOf, type Written } from '../../tests/preparations/played.ts';
import type { Outcome } from '../observables/outcome.ts';
import { startRun } from '../run/run.ts';
import { canonicalText, readScenario, scenarioFrom } from '../scenario/scenario.ts';
import { CELL_SETS, PREPARATION_NAMES } from './choice.ts';
import { pulsesWithin } from './pulse-times.ts';

const last = ({ curves }: Outcome, name: string): number => curves[name]!.values.at(-1)!;
const at = ({ curves }: Outcome, name: string, second: number): number => curves[name]!.values[second + 1]!;

describe('cells without neighbours', () => {
  const RATE = { observable: 'rate' };

  test('fire at the rates of their own baselines: half a spike, and two and a half a second', async () => {
    const rateOf = async (input: string): Promise<number> => {
      const preparation = { kind: 'uncoupled_population', cells: 64, input };
      return (await measured({ preparation, max: '200 s', measure: { rate: RATE } })).rate!;
    };
    expect(await rateOf('conscious')).toBeCloseTo(0.5, 1);
    expect(await rateOf('urethane')).toBeCloseTo(2.5, 1);
  });

  test('fire faster when the osmolality rises, along the ramp and no further', async () => {
    const { before, risen, later } = await measured({
      preparation: { kind: 'uncoupled_population', cells: 64, input: 'conscious' },
      max: '300 s',
      do: [{ osmotic: { rise: '10 mmol/kg', over: '60 s' }, at: '100 s' }],
      measure: {
        before: { ...RATE, to: '100 s' },
        risen: { ...RATE, from: '160 s', to: '230 s' },
        later: { ...RATE, from: '230 s' },
      },
    });
    expect(risen!).toBeGreaterThan(5 * before!);
    expect(later! / risen!).toBeCloseTo(1, 1);
  });

  test('hear of a step when it comes, of a ramp second by second, and of none after its time', async () => {
    const { curves } = (
      await played({
        preparation: { kind: 'one_cell', excitation: '100 Hz' },
        max: '40 s',
        do: [
          { drive: { excitation: '200 Hz', over: '10 s' }, at: '10 s', for: '20 s' },
          { drive: { inhibition: '7 Hz' }, at: '20.5 s', for: '4 s' },
        ],
      })
    ).outcome();
    // a sample tells of the second that ends with it
    const of = (name: string, second: number): number => curves[name]!.values[second + 1]!;
    expect([0, 10, 15, 20, 29, 30].map((second) => of('excitation', second))).toEqual([
      100, 100, 150, 200, 200, 100,
    ]);
    expect([20, 21, 24, 25].map((second) => of('inhibition', second))).toEqual([100, 7, 7, 100]);
  });

  test('have cholecystokinin halved every eight minutes', async () => {
    const outcome = (
      await played({
        preparation: { kind: 'one_cell', excitation: '100 Hz' },
        max: '1000 s',
        do: [{ cholecystokinin: { dose: '20 ug/kg' } }],
      })
    ).outcome();
    expect(at(outcome, 'excitation', 0)).toBeCloseTo(250, 9);
    expect(at(outcome, 'excitation', 480)).toBeCloseTo(175, 9);
    expect(at(outcome, 'excitation', 960)).toBeCloseTo(137.5, 9);
  });

  test('without the slow afterhyperpolarisation fire faster and count as chance does', async () => {
    const of = (afterhyperpolarisation: number) =>
      measured({
        preparation: { kind: 'uncoupled_population', cells: 32, input: 'urethane', afterhyperpolarisation },
        max: '400 s',
        measure: { rate: RATE, spread: { observable: 'index_of_dispersion', bin: '8 s' } },
      });
    const [whole, without] = [await of(1), await of(0)];
    expect(without.rate!).toBeGreaterThan(whole.rate!);
    expect(without.spread!).toBeGreaterThan(2 * whole.spread!);
  });

  test('that differ in their input fire more: the fast gain more than the slow lose', async () => {
    const of = (spread: number) =>
      measured({
        preparation: { kind: 'uncoupled_population', cells: 200, input: 'conscious', spread },
        max: '100 s',
        measure: { rate: RATE },
      });
    expect((await of(0.5)).rate!).toBeGreaterThan(1.2 * (await of(0)).rate!);
  });
});

describe('a neural lobe', () => {
  const LOBE = { preparation: 'neural_lobe' };

  test('facilitates: a shock at 10 a second releases nine times what it does at one a second', async () => {
    const perPulse = async (rate: number): Promise<number> => {
      const deeds = [{ pulses: { rate: `${rate}/s`, count: 900 } }];
      const measure = { each: { observable: 'release_per_pulse' } };
      const max = `${900 / rate + 10} s`;
      return (await measured({ ...LOBE, max, do: deeds, measure })).each!;
    };
    expect((await perPulse(10)) / (await perPulse(1))).toBeCloseTo(9.1, 1);
  });

  test('gives nothing without a shock, and less to shocks that reach half of its endings', async () => {
    const of = async (recruited: number, count: number): Promise<number> => {
      const deeds = count > 0 ? [{ pulses: { rate: '10/s', count } }] : [];
      const run = await played({ preparation: { kind: 'neural_lobe', recruited }, max: '60 s', do: deeds });
      return last(run.outcome(), 'collected_oxytocin');
    };
    expect(await of(1, 0)).toBe(0);
    expect(await of(0.5, 100)).toBeCloseTo((await of(1, 100)) / 2, 9);
  });

  test('recovers in a pause: trains with pauses release more per shock than one without', async () => {
    const of = async (pulses: Written): Promise<number> => {
      const measure = { each: { observable: 'release_per_pulse' } };
      return (await measured({ ...LOBE, max: '300 s', do: [{ pulses }], measure })).each!;
    };
    const paused = { rate: '20/s', count: 600, train: { on: '10 s', pause: '60 s' } };
    expect(await of(paused)).toBeGreaterThan(1.1 * (await of({ rate: '20/s', count: 600 })));
  });

  test('gets every shock once, wherever a second ends', () => {
    const rates = fc.double({ min: 0.01, max: 200, noNaN: true });
    const trains = fc.option(
      fc.record({
        on_s: fc.double({ min: 100, max: 200, noNaN: true }),
        pause_s: fc.double({ min: 0.001, max: 20, noNaN: true }),
      }),
      { nil: undefined },
    );
    const starts = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(rates, fc.integer({ min: 1, max: 200 }), starts, trains, (rate, count, from, train) => {
        const what = { rate_1_per_s: rate, count, ...(train && { train }) };
        const episodes = [{ deed: 'pulses' as const, what, from, to: Infinity }];
        const cycles = train ? Math.ceil(count / Math.ceil(train.on_s * rate)) : 0;
        const end = Math.ceil(from + count / rate + (train ? cycles * (train.on_s + train.pause_s) : 0)) + 2;
        let shocks = 0;
        for (let second = 0; second <= end; second++) shocks += pulsesWithin(episodes, second).length;
        expect(shocks).toBe(count);
      }),
      { numRuns: 50 },
    );
  });
});

describe('every preparation', () => {
  test.each(PREPARATION_NAMES)('%s has one canonical form, which reads as itself', (kind) => {
    const text = canonicalText(scenarioFrom(scenarioOf(kind)));
    const again = readScenario(text);
    expect(again.refusals).toEqual([]);
    expect(canonicalText(again.scenario!)).toBe(text);
  });

  test('of a hundred million cells is refused in one sentence, for want of memory', async () => {
    const preparation = { kind: 'uncoupled_population', cells: 100_000_000 };
    await expect(startRun(scenarioFrom({ tokos: 1, preparation, max: '1 s' }))).rejects.toThrow(
      /100000000 cells/,
    );
  });

  test('draws its settings without a number that is none', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('one_cell', 'uncoupled_population'),
        fc.double(),
        fc.constantFrom(...CELL_SETS),
        (kind, excitation, cell_set) => {
          const preparation = { kind, cell_set, excitation: `${excitation} Hz` };
          const { scenario, refusals } = readScenario(JSON.stringify({ tokos: 1, preparation }));
          const sound = excitation >= 0.1 && excitation <= 20_000;
          expect(scenario !== undefined).toBe(sound);
          expect(refusals.length).toBe(sound ? 0 : 1);
        },
      ),
    );
  });
});
