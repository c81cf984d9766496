import type { PersonLife } from './person-life.ts';

/** Somebody who lets persons live: this thread, another one, or another machine. */
export interface Hand {
  live(person: number): Promise<PersonLife>;
}

export interface CohortChoice {
  readonly people: number;
  /** Each takes the next person when it is done with one. */
  readonly hands: readonly Hand[];
  /** Persons that an earlier part of the same cohort has finished. */
  readonly done?: readonly PersonLife[];
  /** Asked before each person: no more are begun once it says so. */
  readonly stopped?: () => boolean;
  /** Hears of each person that is finished, whatever the order. */
  readonly told?: (life: PersonLife, done: number) => void;
}

/** Those who have lived, by number: the order in which they were finished leaves no trace. */
export interface Cohort {
  readonly people: number;
  readonly lives: readonly PersonLife[];
}

/** Lets everybody live who is not done. What is finished when it is stopped is kept. */
export async function liveCohort({ people, hands, done = [], stopped, told }: CohortChoice): Promise<Cohort> {
  const lives = new Map(done.filter(({ person }) => person < people).map((life) => [life.person, life]));
  let next = 0;
  let failed = false;
  const work = async (hand: Hand): Promise<void> => {
    for (;;) {
      while (lives.has(next)) next++;
      if (next >= people || failed || stopped?.()) return;
      const life = await hand.live(next++);
      lives.set(life.person, life);
      told?.(life, lives.size);
    }
  };
  const all = await Promise.allSettled(
    hands.map((hand) =>
      work(hand).catch((reason: unknown) => {
        failed = true;
        throw reason;
      }),
    ),
  );
  const broken = all.find((one) => one.status === 'rejected');
  if (broken) throw broken.reason;
  return { people, lives: [...lives.values()].sort((a, b) => a.person - b.person) };
}
