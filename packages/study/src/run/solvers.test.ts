import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScenario } from '../../tests/random-scenario.ts';
import { readScenario } from '../scenario/scenario.ts';
import { startRun } from './run.ts';
import { type SolverChoice, stopsOf, USUAL_SOLVER } from './solvers.ts';

const LEVELS = ['plasma_oxytocin', 'plasma_carbetocin', 'plasma_atosiban', 'absorption'];
const fine: SolverChoice = { name: 'dormand_prince', step: 1, tolerance: 1e-9 };

test('the usual method stays within 1e-4 of an adaptive one at 1e-9, over random scenarios', async () => {
  let worst = 0;
  await fc.assert(
    fc.asyncProperty(anyScenario, async (scenario) => {
      // a condition may come true a second later in the other
      const without = (key: string, value: unknown): unknown => (key === 'until' ? undefined : value);
      const whole = JSON.parse(JSON.stringify(scenario, without)) as typeof scenario;
      const curves = async (solver: SolverChoice) => {
        const run = await startRun(whole, { solver, signals: LEVELS, every: 10 });
        run.advance();
        return run.outcome().curves;
      };
      const [usual, other] = [await curves(USUAL_SOLVER), await curves(fine)];
      for (const level of LEVELS) {
        const [a, b] = [usual[level].values, other[level].values];
        const greatest = b.reduce((x, y) => Math.max(x, y));
        a.forEach((value, i) => {
          // a trace of a drug is measured against the thousandth of its peak
          const size = Math.max(b[i], greatest / 1000, Number.MIN_VALUE);
          worst = Math.max(worst, Math.abs(value - b[i]) / size);
        });
      }
      expect(worst).toBeLessThan(1e-4);
    }),
    { numRuns: 40 },
  );
  process.stderr.write(`RK4 at 1 s against Dormand-Prince at 1e-9: at most ${worst.toExponential(2)}\n`);
});

test('the stiff method tells of a large bolus what the adaptive one tells, within 1e-4', async () => {
  const { scenario, refusals } = readScenario(
    'tokos: 1\nbeyond_evidence: yes\nmax: 1 h\nperson: { kind: pregnant_woman, neurons: prescribed }\n' +
      'do: [{ bolus: { drug: oxytocin, dose: 10 IU }, at: 1 min }]',
  );
  expect(refusals).toEqual([]);
  const levels = async (solver: SolverChoice) => {
    const run = await startRun(scenario!, { solver, signals: LEVELS, every: 10 });
    run.advance();
    return run.outcome().curves.plasma_oxytocin.values;
  };
  const [stiff, other] = [await levels({ ...fine, name: 'rodas3', tolerance: 1e-7 }), await levels(fine)];
  expect(Math.max(...stiff.map((value, i) => Math.abs(value / other[i] - 1)))).toBeLessThan(1e-4);
});

test.each([
  ['rk4', 1, 1],
  ['rk4', 0.25, 1],
  ['rk4', 0.1, 1],
  ['rk4', 0.3, 3600],
  ['rk4', 4, 3600],
  ['dormand_prince', 1, 3600],
] as const)('%s with steps of %f s may be stopped every %d s', (name, step, seconds) => {
  expect(stopsOf({ name, step, tolerance: 1e-6 })).toBe(seconds);
});
