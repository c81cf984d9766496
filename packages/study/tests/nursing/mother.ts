import { type Scenario, scenarioFrom } from '../../src/scenario/scenario.ts';
import { type Lived, lived } from '../lived.ts';

export type Deeds = readonly Readonly<Record<string, unknown>>[];

/** A nursing mother of six weeks and what is done; `person` and `more` replace what is usual. */
export const motherWith = (deeds: Deeds, person: object = {}, more: object = {}): Scenario =>
  scenarioFrom({
    tokos: 1,
    person: { kind: 'nursing_mother', neurons: 'prescribed', fill: 0.8, ...person },
    max: '20 min',
    beyond_evidence: true,
    do: deeds,
    ...more,
  });

/** Signals by which a feed is told. */
const OF_THE_MOTHER =
  'burst let_down let_downs contraction prolactin priming_drive synaptic_drive infant_intake ' +
  'infant_satisfied sucks_left sucks_right ethanol_in_body ethanol_block';
const OF_A_BREAST = 'duct_width milk_flow alveolar_pressure breast_fill milk_stored milk_made milk_removed';
const SIGNALS = [
  ...OF_THE_MOTHER.split(' '),
  ...OF_A_BREAST.split(' ').flatMap((signal) => [`${signal}_left`, `${signal}_right`]),
];

export const livedFeed = (
  deeds: Deeds,
  person: object = {},
  more: object = {},
  every: number = 1,
): Promise<Lived> => lived(motherWith(deeds, person, more), { signals: SIGNALS, every });

/** What a signal has gained in a run. */
export function gained({ values }: Lived, signal: string): number {
  const all = values(signal);
  return all.at(-1)! - all[0]!;
}
export const highest = ({ values }: Lived, signal: string): number =>
  values(signal).reduce((a, b) => Math.max(a, b));
