import fc from 'fast-check';
import { expect, test } from 'vitest';
import { reportOf } from '../files/report.ts';
import { bodyModel } from '../run/body-model.ts';
import { startRun } from '../run/run.ts';
import { USUAL_SOLVER } from '../run/solvers.ts';
import { type PersonScenario, scenarioFrom } from '../scenario/scenario.ts';
import { type Cohort, type Hand, liveCohort } from './cohort.ts';
import { comparisons } from './comparison.ts';
import { drawnPerson } from './drawn-person.ts';
import { type CohortPlan, livePerson } from './person-life.ts';
import { summaries } from './summary.ts';

const scenario = (rate: string, more: object = {}): PersonScenario =>
  scenarioFrom({
    tokos: 1,
    person: { kind: 'woman', neurons: 'surrogate' },
    max: '10 min',
    do: [{ infusion: { drug: 'oxytocin', rate }, id: 'drip' }],
    measure: {
      level: { observable: 'plasma_oxytocin', at: '9 min' },
      read: { observable: 'plasma_oxytocin', assay: 'unextracted_elisa', at: '9 min' },
      low: { observable: 'plasma_oxytocin', assay: 'extracted_ria', at: '0 min' },
    },
    seed: 12,
    ...more,
  }) as PersonScenario;
const planOf = (rates: readonly string[], seed = 12): CohortPlan => ({
  arms: rates.map((rate, i) => ({ name: `arm_${i}`, scenario: scenario(rate) })),
  seed,
  engine: 'wasm',
  solver: USUAL_SOLVER,
});
const hand = (plan: CohortPlan): Hand => ({ live: (person) => livePerson(plan, person) });
const lived = (plan: CohortPlan, people: number): Promise<Cohort> =>
  liveCohort({ people, hands: [hand(plan)] });
const trial = { per_arm: 20, trials: 200, test: 't' } as const;

const two = planOf(['2 mU/min', '4 mU/min']);
const cohort = await lived(two, 40);

/** A hand that is done sooner or later, as a thread would be. */
const slow = (plan: CohortPlan, turns: readonly number[]): Hand => ({
  async live(person) {
    const life = await livePerson(plan, person);
    for (let turn = 0; turn < turns[person % turns.length]!; turn++) await Promise.resolve();
    return life;
  },
});

test('the same seed gives the same bits, whatever the order and however many hands there are', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(fc.nat(40), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 4 }),
      async (crew) => {
        const hands = crew.map((turns) => slow(two, turns));
        expect(await liveCohort({ people: 6, hands })).toEqual({
          people: 6,
          lives: cohort.lives.slice(0, 6),
        });
      },
    ),
    { seed: 2, numRuns: 8 },
  );
});

test('a person of a cohort is the same person run alone', async () => {
  const { scenario: own } = two.arms[1]!;
  const { numbers } = drawnPerson(await bodyModel(), own.person, { seed: 12, person: 17 });
  const run = await startRun(own, { person: 17, seed: 12, numbers });
  run.advance();
  const alone = reportOf(run).map(({ value }) => value);
  expect(cohort.lives[17]!.arms[1]!.measured.map(({ value }) => value)).toEqual(alone);
});

test('arms that do not differ differ by exactly nothing in every pair', async () => {
  const same = planOf(['2 mU/min', '2 mU/min'], 3);
  const people = await lived(same, 12);
  for (const { arms } of people.lives) expect(arms[1]!.measured).toEqual(arms[0]!.measured);
  for (const { paired } of comparisons(people, ['a', 'b'], 3, trial)) {
    expect([paired.difference, paired.low, paired.high]).toEqual([0, 0, 0]);
  }
});

test('a person has the same numbers in every arm, and people differ', () => {
  const levels = cohort.lives.map(({ arms }) => arms[0]!.measured[0]!.value);
  expect(new Set(levels).size).toBe(40);
  expect(cohort.lives.every(({ drawn }) => drawn.length === cohort.lives[0]!.drawn.length)).toBe(true);
});

test('twice the drip raises the level in everybody, and pairs know it far more closely than groups', () => {
  const level = comparisons(cohort, ['slow', 'fast'], 12, trial)[0]!;
  const { paired, unpaired, power } = level;
  expect(paired.low).toBeGreaterThan(0);
  expect(paired.difference).toBeCloseTo(unpaired.difference!, 10);
  expect(paired.high! - paired.low!).toBeLessThan((unpaired.high! - unpaired.low!) / 1.5);
  expect([paired.p_t, paired.p_rank].every((p) => p! < 1e-6)).toBe(true);
  expect(power!.crossover).toBe(200);
  expect(power!.parallel).toBeLessThanOrEqual(200);
});

test('what a laboratory could not detect is counted and said, and leaves the rest as it is', () => {
  const [, , low] = summaries(cohort, 0, 'slow');
  const without = low!.without.reduce((sum, { people }) => sum + people, 0);
  expect(without).toBeGreaterThan(0);
  expect(low!.found + without).toBe(40);
  expect(low!.without[0]!.reason).toBe('not detected (limit 1.5 pg/mL)');
  expect(low!.low).toBeGreaterThanOrEqual(1.5);
});

test('those who have lived go on counting when a cohort is taken up again, and it may grow', async () => {
  const asked: number[] = [];
  const hands: Hand[] = [
    {
      live(person) {
        asked.push(person);
        return livePerson(two, person);
      },
    },
  ];
  const done = [cohort.lives[3]!, cohort.lives[1]!];
  const again = await liveCohort({ people: 5, hands, done });
  expect(asked).toEqual([0, 2, 4]);
  expect(again.lives).toEqual(cohort.lives.slice(0, 5));
});

test('who is finished when a cohort is stopped is kept, and all of her arms are', async () => {
  let count = 0;
  const stopped = (): boolean => count >= 3;
  const some = await liveCohort({
    people: 30,
    hands: [hand(two), hand(two)],
    stopped,
    told: () => count++,
  });
  expect(some.lives.length).toBeGreaterThanOrEqual(3);
  expect(some.lives.length).toBeLessThan(7);
  expect(some.lives.every(({ arms }) => arms.length === 2)).toBe(true);
});

test('a person whose calculation fails is said and not dropped', async () => {
  const odd: Cohort = {
    people: 3,
    lives: [0, 1, 2].map((person) => ({
      person,
      drawn: [],
      arms: [
        person === 1
          ? { measured: [], failure: 'The calculation stopped', beyond: [] }
          : { measured: [{ name: 'level', value: person + 1, unit: 'pmol/L' }], beyond: [] },
      ],
    })),
  };
  const [level] = summaries(odd, 0, '');
  expect(level).toMatchObject({ people: 3, found: 2, median: 2, mean: 2 });
  expect(level!.without).toEqual([{ reason: 'The calculation stopped', people: 1 }]);
});

test('a calculation that really fails is told by its sentence, person by person', async () => {
  const person = { kind: 'woman', neurons: 'prescribed' };
  const arms = [{ name: 'a', scenario: scenario('500 mU/min', { person, max: '4 h' }) }];
  // far beyond what a method of fixed steps can cross
  const failed = await lived({ ...two, arms, solver: { ...USUAL_SOLVER, step: 1800 } }, 3);
  expect(failed.lives.length).toBe(3);
  for (const life of failed.lives) expect(life.arms[0]!.failure).toMatch(/^The calculation (?:stopped|met)/);
  expect(summaries(failed, 0, 'a')).toEqual([]);
});

test('when a hand breaks, the others end with their person and the reason is told', async () => {
  const broken: Hand = { live: () => Promise.reject(new Error('a thread was lost')) };
  await expect(liveCohort({ people: 50, hands: [hand(two), broken] })).rejects.toThrow('a thread was lost');
});
