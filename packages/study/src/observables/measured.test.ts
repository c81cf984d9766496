import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure } from '../scenario/measures.ts';
import { SIGNALS } from '../scenario/signals.ts';
import { LEVEL_OBSERVABLES, REDUCTIONS } from './catalogue.ts';
import { type Measured, measure, measureAll } from './measure.ts';
import type { Outcome } from './outcome.ts';

/** An hour of every signal, sampled each ten seconds. */
const time = Float64Array.from({ length: 361 }, (_, i) => 10 * i);
const outcomeOf = (level: (second: number) => number, given: Outcome['given'] = {}): Outcome => {
  const curve = { time, values: time.map(level) };
  const curves = Object.fromEntries(Object.keys(SIGNALS).map((signal) => [signal, curve]));
  return { end: 3600, curves, given, seed: 1, person: 0 };
};
const dose = { oxytocin: { injected: 1000, laidDown: 500, middle: 60 } };
const flat = outcomeOf(() => 2, dose);
const rising = outcomeOf((second) => 2 + second / 100, dose);
const falling = outcomeOf((second) => 2 + 50 * Math.exp(-second / 600) - (second < 5 ? 50 : 0), dose);

const everyObservable: Measure[] = Object.keys(LEVEL_OBSERVABLES)
  .filter((name) => name !== 'ratio' && name !== 'difference')
  .map((observable) => ({ observable, at_s: 1200, from_s: 600, to_s: 3000, share: 0.5, as: 'max' }))
  .map((what) => (what.observable === 'share_not_detected' ? { ...what, assay: 'extracted_ria' } : what));
const everyReduction: Measure[] = Object.keys(REDUCTIONS).map((as) => ({
  observable: 'plasma_oxytocin',
  as,
  from_s: 600,
  to_s: 3000,
}));

/** A number that is one, or a reason that a reader can read. */
function isSound({ value, unit, reason }: Measured): boolean {
  if (value !== null) return Number.isFinite(value) && reason === undefined && unit !== '';
  return reason !== undefined && reason.length > 5 && !/NaN|Infinity|undefined/.test(reason);
}

test('whatever a curve does, a measure is a number or says why it is none', () => {
  const anything = fc.oneof(
    fc.double({ min: -1e6, max: 1e6 }),
    fc.constantFrom(0, 2, 1e-300, 1e300, -1e300, Number.NaN, Infinity),
  );
  const given = fc.record({
    injected: fc.constantFrom(0, 1000),
    laidDown: fc.constantFrom(0, 500),
    middle: anything,
  });
  fc.assert(
    fc.property(
      fc.array(anything, { minLength: 1, maxLength: 8 }),
      given,
      fc.constantFrom(...everyObservable, ...everyReduction),
      (levels, oxytocin, what) => {
        const outcome = outcomeOf((second) => levels[Math.floor(second / 500) % levels.length], { oxytocin });
        const found = measure('x', what, outcome);
        expect(isSound(found), JSON.stringify([what, found])).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
});

const reasonOf = (what: Measure, outcome: Outcome): string | undefined => {
  const { value, reason } = measure('x', what, outcome);
  expect(value).toBeNull();
  return reason;
};

/** A laboratory reads a level that never rose, too. */
const ofARise = everyObservable.filter(({ assay }) => assay === undefined);
test.each(ofARise)('$observable of a level that never rose has a reason instead of a number', (what) => {
  const needsNoRise = ['concentration_per_dose', 'absorbed_share'].includes(what.observable);
  const { value, reason } = measure('x', what, flat);
  if (needsNoRise) expect(value).toBeGreaterThan(0);
  else expect(reason).toMatch(/did not rise|had not risen|does not fall|never comes/);
  // and where nothing was given
  const free = ['metabolic_clearance', 'time_above', 'time_to_reach'].includes(what.observable);
  if (!free) expect(measure('x', what, { ...flat, given: {} }).value).toBeNull();
});

test('a level that rises has no half-life, and a clearance of a drug that nobody got is none', () => {
  const window = { from_s: 600, to_s: 1200 };
  expect(reasonOf({ observable: 'half_life', ...window }, rising)).toBe(
    'the increment does not fall in that window',
  );
  const nobody = { ...falling, given: {} };
  for (const observable of ['apparent_clearance', 'steady_state_volume', 'effective_half_life']) {
    const reason = 'nothing was given, or the level did not rise';
    expect(reasonOf({ observable, to_s: 3600 }, nobody)).toBe(reason);
  }
  expect(reasonOf({ observable: 'absorbed_share', to_s: 3600 }, nobody)).toBe(
    'nothing was laid down outside a vein',
  );
});

test('a time after the end of the run has no value, whatever is measured then', () => {
  const late: Measure[] = [
    { observable: 'plasma_oxytocin', at_s: 3601 },
    { observable: 'plasma_oxytocin', as: 'mean', from_s: 0, to_s: 7200 },
    { observable: 'plasma_oxytocin', at_s: 7200, assay: 'extracted_ria' },
    { observable: 'half_life', from_s: 600, to_s: 7200 },
    { observable: 'metabolic_clearance', at_s: 600, baseline_s: 7200 },
  ];
  for (const what of late)
    expect(reasonOf(what, falling)).toMatch(/^the run ended at 60 min, before \d+(\.\d+)? min$/);
  expect(measure('x', { observable: 'plasma_oxytocin', at_s: 3600 }, falling).value).toBeGreaterThan(2);
});

test('a run of nothing, and a signal that was not kept, are told as such', () => {
  const empty = { time: new Float64Array(0), values: new Float64Array(0) };
  const none = { ...flat, end: 7200, curves: { plasma_oxytocin: empty } };
  expect(reasonOf({ observable: 'plasma_oxytocin', at_s: 60 }, none)).toBe('nothing was recorded');
  expect(isSound(measure('x', { observable: 'half_life', from_s: 0, to_s: 60 }, none))).toBe(true);
  expect(() => measure('peak', { observable: 'clearance', as: 'max' }, { ...flat, curves: {} })).toThrow(
    "peak: nothing to measure, because 'clearance' was not recorded.",
  );
});

test.each<[Measure, number, string]>([
  [{ observable: 'plasma_oxytocin', at_s: 0, unit: 'pg/mL' }, 2.01438, 'pg/mL'],
  [{ observable: 'plasma_oxytocin', at_s: 0, unit: 'fmol/mL' }, 2, 'fmol/mL'],
  [{ observable: 'plasma_oxytocin', at_s: 0, unit: 'uU/mL', picograms_per_microunit: 2 }, 1.00719, 'uU/mL'],
  [{ observable: 'plasma_oxytocin', as: 'time_of_max', unit: 's' }, 0, 's'],
  [{ observable: 'plasma_oxytocin', as: 'time_of_max' }, 0, 'min'],
  [{ observable: 'plasma_oxytocin', as: 'area' }, 0, 'pmol/L*min'],
  [{ observable: 'plasma_oxytocin', as: 'area', unit: 'pmol/L*h' }, 0, 'pmol/L*h'],
  [{ observable: 'clearance', at_s: 0, unit: 'mL/min' }, 2000, 'mL/min'],
  [{ observable: 'infusion', at_s: 0, unit: 'mU/min' }, 1.19905, 'mU/min'],
  [{ observable: 'oxytocinase', at_s: 0 }, 2, 'IU{oxytocinase}/mL'],
  [{ observable: 'placenta', at_s: 0 }, 2, '1'],
  [{ observable: 'plasma_carbetocin', at_s: 0, unit: 'pg/mL' }, 1.9764, 'pg/mL'],
])('%o of a level of 2 is %f %s', (what, value, unit) => {
  const found = measure('x', what, flat);
  expect(found.unit).toBe(unit);
  expect(found.value).toBeCloseTo(value, 4);
});

const all = (measures: Readonly<Record<string, Measure>>) => measureAll(measures, () => flat);
const level: Measure = { observable: 'plasma_oxytocin', at_s: 0 };
const grams: Measure = { ...level, unit: 'pg/mL' };
const papers: Measure = { ...level, unit: 'uU/mL', picograms_per_microunit: 2 };

test('a ratio and a difference mind units', () => {
  const found = all({
    level,
    grams,
    papers,
    same: { observable: 'ratio', of: ['grams', 'level'] },
    percent: { observable: 'ratio', of: ['grams', 'level'], unit: '%' },
    less: { observable: 'difference', of: ['grams', 'level'] },
    in_moles: { observable: 'difference', of: ['level', 'grams'], unit: 'fmol/L' },
    one_paper: { observable: 'ratio', of: ['papers', 'papers'] },
  });
  expect(found.same).toEqual({ value: expect.closeTo(1, 12) as number, unit: '1' });
  expect(found.percent).toEqual({ value: expect.closeTo(100, 9) as number, unit: '%' });
  expect(found.less).toEqual({ value: expect.closeTo(0, 12) as number, unit: 'pg/mL' });
  expect(found.in_moles).toEqual({ value: expect.closeTo(0, 9) as number, unit: 'fmol/L' });
  expect(found.one_paper).toEqual({ value: 1, unit: '1' });
});

const other: Measure = { observable: 'plasma_carbetocin', at_s: 0, unit: 'pg/mL' };
test.each<[string, Readonly<Record<string, Measure>>, string]>([
  ['another kind', { a: { observable: 'clearance', at_s: 0 } }, 'pmol/L and L/min are no units of one kind'],
  ['another drug in grams', { a: other }, 'pmol/L and pg/mL are no units of one kind'],
  ['a uU of a paper', { a: papers }, 'pmol/L and uU/mL are no units of one kind'],
  ['nothing', {}, "'a' is not measured"],
  [
    'what every object has',
    { a: { observable: 'difference', of: ['constructor', 'level'] } },
    "'constructor' is not",
  ],
  ['itself', { a: { observable: 'ratio', of: ['x', 'level'] } }, 'is measured by itself'],
])('a difference with %s is refused', (_, parts, reason) => {
  const x: Measure = { observable: 'difference', of: ['level', 'a'] };
  expect(() => all({ level, ...parts, x })).toThrow(reason);
});

test('a unit of another kind is refused, where it was not at the door', () => {
  expect(() => measure('x', { ...level, unit: 'kg' }, flat)).toThrow(
    "'kg' is no unit of plasma_oxytocin (pmol/L)",
  );
});

test('measures may stand in any order; each is measured once', () => {
  let asked = 0;
  const measures: Record<string, Measure> = {
    whole: { observable: 'ratio', of: ['part', 'part'] },
    part: { observable: 'ratio', of: ['level', 'grams'] },
    grams,
    level,
  };
  const found = measureAll(measures, () => {
    asked++;
    return flat;
  });
  expect(Object.keys(found)).toEqual(['whole', 'part', 'grams', 'level']);
  expect(found.whole.value).toBe(1);
  expect(asked).toBe(2);
});

test('a ratio to nothing, and one of which a part is missing, say so', () => {
  const found = measureAll(
    {
      level,
      late: { observable: 'plasma_oxytocin', at_s: 7200 },
      none: { observable: 'infusion', as: 'increment', at_s: 60 },
      to_nothing: { observable: 'ratio', of: ['level', 'level_of_nothing'] },
      level_of_nothing: { observable: 'difference', of: ['level', 'level'] },
      to_late: { observable: 'ratio', of: ['level', 'late'], unit: '%' },
    },
    () => flat,
  );
  expect(found.to_nothing).toEqual({ value: null, unit: '1', reason: 'the second measure is 0' });
  expect(found.to_late).toEqual({
    value: null,
    unit: '%',
    reason: 'the run ended at 60 min, before 120 min',
  });
});
