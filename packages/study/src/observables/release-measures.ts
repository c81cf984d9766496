import type { Measure } from '../scenario/measures.ts';
import { valueAt } from './curve.ts';
import { curveOf, type Outcome } from './outcome.ts';
import type { ReleaseObservable } from './spike-catalogue.ts';
import { coefficientOfVariation } from './spikes/intervals.ts';
import { RESOLUTION } from './spikes/spike-trains.ts';

const COLLECTED = 'collected_oxytocin';
const SPIKES = 'spikes_fired';

/** The signals that a measure of release looks at. */
export const signalsOfRelease = (observable: ReleaseObservable): string[] =>
  observable === 'release_per_pulse' ? [COLLECTED, SPIKES] : [COLLECTED];

/** What the endings gave, from what the bath has gathered; or why there is no number. */
export function releaseMeasure(name: string, what: Measure, outcome: Outcome): number | string {
  const [from, to] = [what.from_s ?? 0, what.to_s ?? outcome.end];
  if (!(to > from)) return 'the window is empty';
  const collected = curveOf(name, COLLECTED, outcome);
  const gained = valueAt(collected, to) - valueAt(collected, from);
  switch (what.observable as ReleaseObservable) {
    case 'released':
      return gained;
    case 'release_per_pulse': {
      const spikes = curveOf(name, SPIKES, outcome);
      const fired = valueAt(spikes, to) - valueAt(spikes, from);
      return fired > 0 ? gained / fired : 'no spike reached the endings';
    }
    case 'release_variation': {
      const width = what.bin_s!;
      const bins = Math.floor((to - from + RESOLUTION) / width);
      const amounts = Float64Array.from({ length: bins }, (_, i) => {
        const start = from + i * width;
        return valueAt(collected, start + width) - valueAt(collected, start);
      });
      const variation = coefficientOfVariation(amounts);
      return Number.isFinite(variation) ? variation : 'the window is too short for such bins';
    }
  }
}
