/**
 * What a reader can doubt, as plain values made when the house is built: claims, experiments beside the
 * model, numbers with their passports, and what is left out. Each is loaded when it is asked for.
 */
import { topics } from '../../generated/evidence/topics.js';
import type { ClaimShown } from './claim-shown.ts';
import type { ExperimentListed } from './experiment-listed.ts';
import type { ExperimentShown } from './experiment-shown.ts';
import type { NumberShown, PartShown } from './numbers.ts';

export type { Certainty, Origin, Stance } from '../claims/claim.ts';
export type { ClaimShown, StudyShown } from './claim-shown.ts';
export type { Counts, ExperimentListed, Outcome } from './experiment-listed.ts';
export type { ExperimentShown, MeasureShown } from './experiment-shown.ts';
export type { NumberShown, PartShown } from './numbers.ts';
export type { Reference } from './reference.ts';

export const claimsShown = async (): Promise<readonly ClaimShown[]> =>
  (await import('../../generated/evidence/claims.js')).claims as readonly ClaimShown[];

/** Every experiment, to choose from; what was measured in it comes with its topic. */
export const experimentsListed = async (): Promise<readonly ExperimentListed[]> =>
  (await import('../../generated/evidence/experiments.js')).experiments as readonly ExperimentListed[];

/** The experiments of a topic as a whole: each topic is a module of its own. */
export async function experimentsOf(topic: string): Promise<readonly ExperimentShown[]> {
  const load = (topics as Readonly<Record<string, Shelf | undefined>>)[topic];
  return load ? (await load()).experiments : [];
}
type Shelf = () => Promise<{ readonly experiments: readonly ExperimentShown[] }>;

export const allNumbers = async (): Promise<readonly NumberShown[]> =>
  (await import('../../generated/evidence/numbers.js')).numbers as readonly NumberShown[];

export const allParts = async (): Promise<readonly PartShown[]> =>
  (await import('../../generated/evidence/parts.js')).parts as readonly PartShown[];
