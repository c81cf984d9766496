import { expect, test } from 'vitest';
import { count } from './counts.ts';
import type { ExperimentRow, MeasureRow } from './row.ts';

const measure = (over: Partial<MeasureRow>): MeasureRow => ({
  name: 'm',
  unit: '1',
  published: null,
  model: 1,
  low: 0,
  high: 2,
  kind: 'band',
  fitted: false,
  verdict: 'inside',
  ...over,
});
const row = (expected: 'pass' | 'miss', measures: readonly MeasureRow[]): ExperimentRow => ({
  id: 'x',
  topic: 'kinetics',
  title: 'x',
  verdict: 'partly',
  expected,
  met: true,
  measures,
  parts: [],
});

test('evidence, fits, guards, reports and what is not built are counted apart', () => {
  const counts = count([
    row('pass', [
      measure({}),
      measure({ kind: 'direction', verdict: 'outside' }),
      measure({ fitted: true }),
      measure({ fitted: true, verdict: 'outside' }),
      measure({ kind: 'regression' }),
      measure({ kind: 'regression', verdict: 'outside' }),
      measure({ kind: 'report', verdict: null }),
      measure({ kind: 'report', verdict: null, model: null }),
      measure({ verdict: null, model: null }),
    ]),
    row('miss', [measure({}), measure({ verdict: 'outside' }), measure({ model: null, verdict: 'outside' })]),
  ]);
  expect(counts).toEqual({
    validationPassed: 2,
    validationMissed: 3,
    knownMisses: 2,
    fittedReproduced: 1,
    fittedMissed: 1,
    regressionPassed: 1,
    regressionMissed: 1,
    reported: 1,
    notBuilt: 2,
  });
});
