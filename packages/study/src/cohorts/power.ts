import type { TestName, TrialWish } from '../scenario/crowd.ts';
import { mannWhitney, wilcoxon } from '../statistics/rank-test.ts';
import { type Draws, drawing, resampled } from '../statistics/resampling.ts';
import { student, welch } from '../statistics/t-test.ts';
import type { Pairing } from './pairing.ts';

/** Which real trial is imagined. */
export interface TrialChoice {
  /** People in each arm; as many as were simulated unless said. */
  readonly per_arm: number;
  /** How many trials are drawn from the simulated people. */
  readonly trials: number;
  readonly test: TestName;
}

const USUAL_TRIALS = 1000;
const MOST_USUAL = 1000;

/** A trial with as many people as were simulated, unless another is asked for. */
export const trialOf = (people: number, { per_arm, trials, test }: TrialWish = {}): TrialChoice => ({
  per_arm: per_arm ?? Math.max(FEWEST, Math.min(people, MOST_USUAL)),
  trials: trials ?? USUAL_TRIALS,
  test: test ?? 't',
});

/** In how many of the imagined trials the test finds a difference at 5 %, two-sided. */
export interface Power extends TrialChoice {
  /** Different people in each arm. */
  readonly parallel: number;
  /** The same people in both, as in a crossover without any carry-over. */
  readonly crossover: number;
}

const LEVEL = 0.05;
/** A test needs a spread in each arm. */
const FEWEST = 2;

/**
 * Power by simulation: people are drawn with replacement from those who were simulated, so it is as sure as
 * they are many.
 */
export function powerOf(
  { first, second, differences }: Pairing,
  trial: TrialChoice,
  draws: (what: string) => Draws,
): Power | null {
  if (Math.min(first.length, second.length, differences.length) < FEWEST) return null;
  const { per_arm, trials, test } = trial;
  const [apart, together] = test === 't' ? [welch, student] : [mannWhitney, wilcoxon];
  const share = (what: string, found: (draw: (below: number) => number) => number): number => {
    let count = 0;
    for (let i = 0; i < trials; i++) if (found(drawing(draws(what), i)) < LEVEL) count++;
    return count;
  };
  return {
    per_arm,
    trials,
    test,
    parallel: share('parallel trial', (draw) => {
      const before = resampled(first, per_arm, draw);
      return apart(before, resampled(second, per_arm, draw)).p;
    }),
    crossover: share('crossover trial', (draw) => together(resampled(differences, per_arm, draw)).p),
  };
}
