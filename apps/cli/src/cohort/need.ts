import { type CohortPlan, livePerson } from '@tokos/study';
import { printNumber } from '@tokos/units';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';

/** What so many people would take. */
export interface Need {
  readonly people: number;
  readonly seconds: number;
  readonly bytes: number;
}

/** Nobody waits for more at once, and no table of them is read. */
const MOST_PEOPLE = 100_000;
/** An object of a measure, beside its numbers. */
const BYTES_PER_NUMBER = 60;
const PROBES = 2;

/** From the second of two persons: the first also loads what all need. */
export async function needOf(plan: CohortPlan, people: number, threads: number): Promise<Need> {
  let [seconds, numbers] = [0, 0];
  for (let probe = 0; probe < PROBES; probe++) {
    const since = performance.now();
    // a number that is nobody's first, so that it is not looked at for parameters in play
    const { arms, drawn } = await livePerson(plan, probe + 1);
    seconds = (performance.now() - since) / 1000;
    numbers = drawn.length + arms.reduce((sum, { measured }) => sum + measured.length, 0);
  }
  return { people, seconds: (seconds * people) / threads, bytes: people * numbers * BYTES_PER_NUMBER };
}

/** Refuses a crowd that is too large, and says what it would need. */
export async function refuseCrowd(plan: CohortPlan, people: number, threads: number): Promise<void> {
  if (people <= MOST_PEOPLE) return;
  const need = await needOf(plan, people, threads);
  const slots = {
    given: people,
    time: spanText(need.seconds),
    threads: threads === 1 ? 'one thread' : `${threads} threads`,
    memory: bytesText(need.bytes),
    most: MOST_PEOPLE,
  };
  throw refuse(EXIT.invalid, fault('people-many', slots));
}

const SPANS = [
  [1, 's'],
  [60, 'min'],
  [3600, 'h'],
  [86_400, 'd'],
  [31_557_600, 'years'],
] as const;

/** A span in the largest unit of which it holds at least two. */
export function spanText(seconds: number): string {
  const [size, unit] = SPANS.findLast(([length]) => seconds >= 2 * length) ?? SPANS[0];
  return `${printNumber(seconds / size, 2)} ${unit}`;
}

export const bytesText = (bytes: number): string =>
  bytes < 1e9 ? `${printNumber(bytes / 1e6, 2)} MB` : `${printNumber(bytes / 1e9, 2)} GB`;
