import { randomInt } from 'node:crypto';
import {
  aboutCohort,
  type Cohort,
  type CohortAbout,
  type CohortArm,
  type CohortPlan,
  cohortHash,
  liveCohort,
  type PersonLife,
} from '@tokos/study';
import { EXIT, refuse } from '../exit.ts';
import { fault } from '../fault.ts';
import { forget } from '../running/checkpoint-file.ts';
import type { Choices } from '../running/choices.ts';
import type { Shell } from '../shell.ts';
import { progressOf } from '../terminal/progress.ts';
import { crewOf } from './hands.ts';
import { refuseCrowd } from './need.ts';
import { recordFile, savedPeople } from './record-file.ts';

/** Who lived through what. */
export interface Lived {
  readonly plan: CohortPlan;
  readonly cohort: Cohort;
  /** Nothing where nobody was finished. */
  readonly about: CohortAbout | undefined;
  readonly interrupted: boolean;
}

/** What a command asks for: the same for all, whatever they live through. */
export interface Wanted {
  readonly arms: readonly CohortArm[];
  readonly people: number;
  /** Drawn where nobody says. */
  readonly seed: number | undefined;
}

const GREATEST_DRAWN_SEED = 2 ** 32;

export const planOf = ({ arms, seed = 0 }: Wanted, { engine, solver, assay }: Choices): CohortPlan => ({
  arms,
  seed,
  engine,
  solver,
  ...(assay !== undefined && { assay }),
});

/** Lets everybody live. The first Ctrl+C finishes the persons in hand, the second stops at once. */
export async function livePeople(wanted: Wanted, choices: Choices, shell: Shell): Promise<Lived> {
  const { checkpoint, force } = choices;
  const { people } = wanted;
  const saved = checkpoint === undefined || force ? undefined : await savedPeople(checkpoint);
  const seed = wanted.seed ?? saved?.owner.seed ?? randomInt(GREATEST_DRAWN_SEED);
  const plan = planOf({ ...wanted, seed }, choices);
  const threads = Math.min(choices.threads, people);
  await refuseCrowd(plan, people, threads);
  const owner = { hash: await cohortHash(plan), seed };
  if (saved && saved.owner.hash !== owner.hash) {
    const slots = { path: checkpoint!, found: saved.owner.hash, expected: owner.hash };
    throw refuse(EXIT.invalid, fault('cohort-stranger', slots));
  }
  const done = saved?.lives ?? [];
  if (saved) shell.say(`Going on with ${done.length} people who are finished, as saved in ${checkpoint}.`);
  const record = checkpoint === undefined ? undefined : await recordFile(checkpoint, owner, done);
  const ended = await withCrew(plan, people, threads, done, choices, shell, (life) => record?.add(life));
  await record?.end();
  const isWhole = ended.cohort.lives.length === people;
  // a record of more people than were asked for is somebody's larger cohort
  if (checkpoint !== undefined && isWhole && done.length <= people) await forget(checkpoint);
  const about = ended.cohort.lives.length > 0 ? await aboutCohort(ended.cohort, plan, threads) : undefined;
  return { plan, about, ...ended, interrupted: ended.interrupted && !isWhole };
}

async function withCrew(
  plan: CohortPlan,
  people: number,
  threads: number,
  done: readonly PersonLife[],
  choices: Choices,
  shell: Shell,
  told: (life: PersonLife) => void,
): Promise<Pick<Lived, 'cohort' | 'interrupted'>> {
  let interrupted = false;
  const interrupt = (): void => {
    if (interrupted) process.exit(EXIT.stopped);
    interrupted = true;
    shell.say('Finishing the persons in hand and writing; Ctrl+C once more stops at once.');
  };
  const crew = crewOf(threads, plan);
  const words = (count: number, of: number): string => `${count} of ${of} people`;
  const progress = progressOf(choices.progress, shell.voice === 'quiet', done.length, words);
  process.on('SIGINT', interrupt);
  try {
    const cohort = await liveCohort({
      people,
      hands: crew.hands,
      done,
      stopped: () => interrupted,
      told: (life, count) => {
        told(life);
        void progress.at(count, people);
      },
    });
    return { cohort, interrupted };
  } finally {
    process.off('SIGINT', interrupt);
    progress.end();
    await crew.end();
  }
}
