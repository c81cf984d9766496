import { lag } from '../organs/circulation/blood-pressure-parameters.ts';
import { bloodPressure, cerebrospinalFluid, water } from '../organs/circulation/index.ts';
import { type Later, type Placed, placed } from './placed.ts';

/**
 * An organ that hears the blood and is not heard by the oxytocin cells. Everybody could have it, so somebody
 * has it only where somebody looks at it: what it costs, nobody else pays.
 */
export interface Downstream {
  readonly later: readonly Later[];
  readonly parts: readonly Placed[];
  /** What the world gives, before the first second. */
  readonly given: Readonly<Record<string, number>>;
  /** Ports of deeds that it alone answers: whoever does one of them has it. */
  readonly answers: readonly string[];
}

const vessels: Downstream = {
  later: [{ from: 'plasmaOxytocin', to: 'vesselOxytocin', after: lag }],
  parts: [placed(bloodPressure)],
  given: {},
  answers: [],
};

const brainFluid: Downstream = {
  later: [],
  parts: [placed(cerebrospinalFluid)],
  given: { noseDose: 0, directEntry: 0, middayPeak: 0, startHour: 0 },
  answers: ['directEntry', 'middayPeak'],
};

const kidney: Downstream = {
  later: [],
  parts: [placed(water)],
  given: { waterIntake: 0, fluidInfusion: 0, sodiumInfusion: 0 },
  answers: ['waterIntake', 'fluidInfusion', 'sodiumInfusion'],
};

export const DOWNSTREAM: readonly Downstream[] = [vessels, brainFluid, kidney];
