/** A rate that runs from a time on [s after the start of the deed, pmol/min]. */
export interface RateStep {
  readonly after: number;
  readonly rate: number;
}

/** A drip that is raised: from `start` by `step` every `every` seconds up to `max` [pmol/min]. */
export interface Ladder {
  readonly start: number;
  readonly step: number;
  /** [s] */
  readonly every: number;
  readonly max: number;
}

const MOST_STEPS = 10_000;
/** A last step that is whole but for rounding is not taken twice. */
const ROUNDING = 1e-9;

/** Every rate of a ladder, with the time at which it begins. */
export function ladder({ start, step, every, max }: Ladder): RateStep[] {
  const steps = step > 0 ? Math.min(MOST_STEPS, Math.ceil((max - start) / step - ROUNDING)) : 0;
  return Array.from({ length: Math.max(0, steps) + 1 }, (_, i) => ({
    after: i * every,
    rate: Math.min(max, start + i * step),
  }));
}

/** A bolus is an infusion over its real injection time, at least ten seconds [s, pmol]. */
export const SHORTEST_BOLUS = 10;
export const bolusRate = (amount: number, over: number): number =>
  (amount / Math.max(over, SHORTEST_BOLUS)) * SECONDS_PER_MINUTE;
const SECONDS_PER_MINUTE = 60;
