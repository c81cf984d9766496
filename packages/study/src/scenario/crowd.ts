import { fault } from '../messages/faults.ts';
import { type Arms, readArms } from './arms.ts';
import type { Door, Mapping } from './door.ts';
import { choice, count, type Fields } from './fields.ts';
import type { Frame, Subject } from './subject.ts';

/** How many live through a scenario, and what is compared. */
export interface Crowd {
  /** Drawn from the spreads of the passports; without it the typical person lives alone. */
  readonly people?: number;
  /** The same people go through each of them. */
  readonly arms?: Arms;
  readonly trial?: TrialWish;
}

/** A preparation is no person. */
export type NoCrowd = Readonly<Partial<Record<(typeof CROWD_KEYS)[number], never>>>;

export const TESTS = ['t', 'rank'] as const;
export type TestName = (typeof TESTS)[number];

/** A real trial whose power is asked for; what is not said is usual. */
export interface TrialWish {
  readonly per_arm?: number;
  readonly trials?: number;
  readonly test?: TestName;
}

export const CROWD_KEYS = ['people', 'arms', 'trial'] as const;
/** Words of other programs and papers for what has another name here. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  cohort: 'people: 200',
  compare: 'arms: { usual: {}, without_drip: { without: [drip] } }',
};
/** More no machine has memory for; how long so many take is for those to say who run them. */
const MOST_PEOPLE = 1e9;
const MOST_TRIALS = 10_000;
export const CROWD_SIZE = count({ least: 1, greatest: MOST_PEOPLE }, true);
export const TRIAL: Fields = {
  per_arm: count({ least: 2, greatest: MOST_TRIALS }, true),
  trials: count({ least: 100, greatest: MOST_TRIALS }, true),
  test: choice(TESTS, true),
};

/** Refuses words for people and arms that are others here; gives the document without them. */
export function withoutElsewhere(door: Door, given: Mapping): Mapping {
  const foreign = Object.keys(given).filter((key) => Object.hasOwn(ELSEWHERE, key));
  for (const key of foreign) {
    door.refuse([key], fault('key-elsewhere', { given: key, example: ELSEWHERE[key]! }));
  }
  return Object.fromEntries(Object.entries(given).filter(([key]) => !foreign.includes(key)));
}

export function readCrowd(
  door: Door,
  given: Mapping,
  subject: Subject,
  frame: Frame & { readonly max_s: number },
): Crowd {
  if ('preparation' in subject) {
    for (const key of CROWD_KEYS.filter((word) => Object.hasOwn(given, word))) {
      door.refuse([key], fault('crowd-prepared', { given: key }));
    }
    return {};
  }
  const people = given.people === undefined ? undefined : door.count(given.people, ['people'], CROWD_SIZE);
  const arms =
    given.arms === undefined ? undefined : readArms(door, given.arms, ['arms'], { ...subject, ...frame });
  const wish =
    given.trial === undefined
      ? undefined
      : door.mapping(given.trial, ['trial'], 'a mapping of per_arm, trials, test');
  const trial = wish && (door.fields(wish, ['trial'], TRIAL) as TrialWish);
  return {
    ...(people !== undefined && { people }),
    ...(arms && { arms }),
    ...(trial && { trial }),
  };
}
