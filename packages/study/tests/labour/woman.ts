import { measureAll } from '../../src/observables/measure.ts';
import { type RunChoice, startRun } from '../../src/run/run.ts';
import { scenarioFrom } from '../../src/scenario/scenario.ts';

export type Deeds = readonly Readonly<Record<string, unknown>>[];

const MEASURES = {
  dilating: { observable: 'dilation_time', from_cm: 4, to_cm: 10 },
  early: { observable: 'dilation_time', from_cm: 4, to_cm: 5 },
  late: { observable: 'dilation_time', from_cm: 9, to_cm: 10 },
  birth: { observable: 'time_of_birth' },
  second: { observable: 'second_stage' },
  third: { observable: 'third_stage' },
  pace: { observable: 'contractions_per_10min' },
  amplitude: { observable: 'contraction_amplitude' },
  activity: { observable: 'montevideo_units' },
  pulses: { observable: 'pulses' },
} as const;
export type Told = Record<keyof typeof MEASURES, number>;

/** A woman in labour with this number among those of a seed, until the placenta is out. */
export async function labourOf(
  person: number,
  who: object = {},
  deeds: Deeds = [],
  choice: RunChoice = {},
): Promise<Told> {
  const scenario = scenarioFrom({
    tokos: 1,
    person: { kind: 'woman_in_labour', neurons: 'surrogate', ...who },
    max: '36 h',
    until: 'placenta < 0.5',
    beyond_evidence: true,
    do: deeds,
    measure: MEASURES,
    seed: 1,
  });
  const run = await startRun(scenario, { every: 1, person, ...choice });
  run.advance();
  const outcome = run.outcome();
  const found = measureAll(scenario.measure, () => outcome);
  return Object.fromEntries(
    Object.entries(found).map(([name, { value }]) => [name, value ?? Number.NaN]),
  ) as Told;
}

/** The same women, each with what is done. */
export const labours = (count: number, who: object = {}, deeds: Deeds = []): Promise<Told[]> =>
  Promise.all(Array.from({ length: count }, (_, person) => labourOf(person, who, deeds)));

export const mean = (women: readonly Told[], of: keyof Told): number =>
  women.reduce((sum, one) => sum + one[of], 0) / women.length;
